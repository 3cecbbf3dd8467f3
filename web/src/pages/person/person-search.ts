import { z } from 'zod/mini';

/** What the address of a person holds: `field`, the field that is opened and gets the focus, e.g. `travel`, `abilities/standing`. */
export const personSearch = z.object({ field: z.catch(z.optional(z.string()), undefined) });
