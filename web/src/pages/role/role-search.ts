import { z } from 'zod/mini';

/** What the address holds: `stored`, that one has just stored it, so that what happens next is said. */
export const roleSearch = z.object({ stored: z.catch(z.optional(z.enum(['new', 'changed'])), undefined) });
