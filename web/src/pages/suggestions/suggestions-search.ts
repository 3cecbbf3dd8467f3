import { z } from 'zod/mini';

/** Where a person's suggestions are. */
export const suggestionsPath = '/people/$personId/suggestions';

/**
 * What the address of a person's suggestions holds: `selected`, the suggestion that is read; `show`, whether only those to
 * review (default) or all; `for`, whether the reasons are the coach's (default) or those to tell the candidate.
 */
export const suggestionsSearch = z.object({
  selected: z.catch(z.optional(z.uuid()), undefined),
  show: z.catch(z.optional(z.literal('all')), undefined),
  for: z.catch(z.optional(z.literal('candidate')), undefined),
});
/** See {@link suggestionsSearch}. */
export type SuggestionsSearch = z.output<typeof suggestionsSearch>;
