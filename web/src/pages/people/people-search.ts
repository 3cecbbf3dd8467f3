import { z } from 'zod/mini';

/** What the address of the page of people holds: `q`, the words searched for. */
export const peopleSearch = z.object({ q: z.catch(z.optional(z.string()), undefined) });
