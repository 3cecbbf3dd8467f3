import { z } from 'zod/mini';

/** Where a person's suggestions are. */
export const suggestionsPath = '/people/$personId/suggestions';

/**
 * What the address of a person's suggestions holds: `selected`, the suggestion that is read; `review`, which are shown by what
 * was decided (default those to review); `kind`, whether only those that match or those that one change would open (default
 * both); `for`, whether the reasons are the coach's (default) or those to tell the candidate; `with`, the suggestion that the
 * selected is compared with.
 */
export const suggestionsSearch = z.object({
  selected: z.catch(z.optional(z.uuid()), undefined),
  review: z.catch(z.optional(z.enum(['all', 'approve', 'hold', 'decline'])), undefined),
  kind: z.catch(z.optional(z.enum(['match', 'near-miss'])), undefined),
  for: z.catch(z.optional(z.literal('candidate')), undefined),
  with: z.catch(z.optional(z.uuid()), undefined),
});
/** See {@link suggestionsSearch}. */
export type SuggestionsSearch = z.output<typeof suggestionsSearch>;
