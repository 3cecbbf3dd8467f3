import { z } from 'zod';
import { type Session, waysIn } from '../http/authentication/authenticator.ts';
import type { OpenSession } from '../http/authentication/sessions.ts';
import { Problem } from '../http/problems/problem.ts';

/** What names a session to end it. */
export const sessionId = z.string().regex(/^[\da-f]{64}$/);

/** What is shown of a session to whoever may end it. */
export const sessionFields = {
  id: sessionId.clone().describe('Names it to end it; nobody can sign in by it.'),
  way: z.enum(waysIn).describe('How it was signed in.'),
  signedInAt: z.iso.datetime().describe('When it was signed in.'),
  validUntil: z.iso.datetime().describe('When it ends by itself.'),
  isThis: z.boolean().describe('Whether it is the one that asks.'),
};

/** A session as it is shown to who asks, by the session `asking`, or by none. */
export function showSession<Shown extends OpenSession>(
  { signedInAt, validUntil, ...session }: Shown,
  asking: Session | undefined,
) {
  return {
    ...session,
    signedInAt: signedInAt.toISOString(),
    validUntil: validUntil.toISOString(),
    isThis: session.id === asking?.id,
  };
}

/** That there is no such session, or no longer. */
export function noSession(): Problem {
  return new Problem('not-found', {
    en: 'Nobody is signed in there, or no longer.',
    sv: 'Ingen är inloggad där, eller inte längre.',
  });
}
