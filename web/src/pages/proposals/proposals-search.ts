import { z } from 'zod/mini';

/** What the address holds: `shown`, the id of the proposal that is shown; the first that waits when it is left out. */
export const proposalsSearch = z.object({ shown: z.catch(z.optional(z.string()), undefined) });
