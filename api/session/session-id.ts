import { z } from 'zod';
import { Problem } from '../http/problems/problem.ts';

/** What names a session to end it. */
export const sessionId = z.string().regex(/^[\da-f]{64}$/);

/** That there is no such session, or no longer. */
export function noSession(): Problem {
  return new Problem('not-found', {
    en: 'Nobody is signed in there, or no longer.',
    sv: 'Ingen är inloggad där, eller inte längre.',
  });
}
