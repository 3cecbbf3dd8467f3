import { z } from 'zod/mini';

/** What the address holds: `workplace`, the id of the one that is shown; the first of one's own when it is left out. */
export const myWorkplaceSearch = z.object({ workplace: z.catch(z.optional(z.string()), undefined) });
