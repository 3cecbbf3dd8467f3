import { z } from 'zod/mini';

/**
 * What the address of the match lists holds, all of what is about to be asked for: `for`, whom to list for (default roles);
 * `ids`, the chosen ones (default all); `limit`, how many for each; `node` (default the first).
 */
export const matchListsSearch = z.object({
  for: z.catch(z.optional(z.literal('candidates')), undefined),
  ids: z.catch(z.optional(z.array(z.uuid())), undefined),
  limit: z.catch(z.optional(z.int().check(z.gte(1), z.lte(100))), undefined),
  node: z.catch(z.optional(z.string()), undefined),
});
/** See {@link matchListsSearch}. */
export type MatchListsSearch = z.output<typeof matchListsSearch>;
