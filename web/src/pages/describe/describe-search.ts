import { z } from 'zod/mini';

const id = z.catch(z.optional(z.string()), undefined);

/** What the address holds: `draft`, what is written on this device; `copy`, the role that a new one begins as. */
export const describeSearch = z.object({ draft: id, copy: id });
