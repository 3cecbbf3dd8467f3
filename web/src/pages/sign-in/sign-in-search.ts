import { z } from 'zod/mini';

/** What the address of the sign-in holds: `to`, the page to go on to, a path of this installation and nothing else; `problem`, why one was not signed in. */
export const signInSearch = z.object({
  to: z.catch(z.optional(z.string().check(z.regex(/^\/(?![/\\])/))), undefined),
  problem: z.catch(z.optional(z.enum(['stale', 'denied', 'no-role', 'away', 'wrong'])), undefined),
});
