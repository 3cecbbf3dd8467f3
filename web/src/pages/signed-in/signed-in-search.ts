import { z } from 'zod/mini';

/** What the address of the page of who is signed in holds: `q`, a part of a name or an id. */
export const signedInSearch = z.object({ q: z.catch(z.optional(z.string()), undefined) });
