import { z } from 'zod/mini';

/**
 * What the address of the rules holds: `version`, the one that is read (default the one in force); `draft`, whether a new one is
 * written from it; `node`, where its effect is looked at (default the first).
 */
export const policySearch = z.object({
  version: z.catch(z.optional(z.int().check(z.gte(1))), undefined),
  draft: z.catch(z.optional(z.literal(true)), undefined),
  node: z.catch(z.optional(z.string()), undefined),
});
