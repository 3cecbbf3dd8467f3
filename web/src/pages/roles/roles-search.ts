import { z } from 'zod/mini';

const text = z.catch(z.optional(z.string()), undefined);

/** Orders of the page of roles; the first is the usual one. */
export const rolesSorts = ['to-review', 'held', 'fewest', 'changed', 'unchanged', 'title'] as const;

/**
 * What the address of the page of roles holds: `q`, the words searched for; `status` (open, closed or `all`; usually open); `needs`,
 * `review`, `workplace` and `nodeId`, see the API; `sort`.
 */
export const rolesSearch = z.object({
  q: text,
  nodeId: text,
  workplace: text,
  status: z.catch(z.optional(z.enum(['open', 'full', 'closed', 'all'])), undefined),
  needs: z.catch(z.optional(z.enum(['review', 'people'])), undefined),
  review: z.catch(z.optional(z.enum(['none', 'approve', 'hold', 'decline'])), undefined),
  sort: z.catch(z.optional(z.enum(rolesSorts)), undefined),
});
/** See {@link rolesSearch}. */
export type RolesSearch = z.output<typeof rolesSearch>;
