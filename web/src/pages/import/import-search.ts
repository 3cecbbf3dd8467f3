import { z } from 'zod/mini';

/** What the address of the import page holds: the node, where there are several. */
export const importSearch = z.object({ node: z.catch(z.optional(z.string()), undefined) });
