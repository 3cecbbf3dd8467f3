import type { IncomingMessage } from 'node:http';
import { Problem } from '../problems/problem.ts';
import type { Authenticator, Principal } from './authenticator.ts';
import type { RecordSignIn } from './record-sign-in.ts';
import { isSentByPage, type Sessions } from './sessions.ts';

/** What tells who makes a request. */
export interface SignIns {
  readonly authenticator: Authenticator;
  readonly sessions: Sessions;
  readonly recordSignIn: RecordSignIn;
}

/** Methods that change nothing. */
const safeMethods: readonly (string | undefined)[] = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Who makes the request: by its access token, else by its session. A browser sends the cookie along with what other sites
 * make it send, so whatever may change something has to carry the session's CSRF token; a token is sent on purpose.
 * Throws a {@link Problem} when nobody is signed in, or the token of the page is missing.
 */
export async function authenticateRequest(
  { headers, method }: Pick<IncomingMessage, 'headers' | 'method'>,
  { authenticator, sessions, recordSignIn }: SignIns,
): Promise<Principal> {
  const authentication =
    headers.authorization === undefined
      ? await sessions.find(headers.cookie)
      : await authenticator.authenticate(headers.authorization);
  // of a session nothing: a page that was left open goes on asking with one that has ended
  if (
    headers.authorization !== undefined &&
    (authentication.kind === 'invalid' || authentication.kind === 'no-role')
  ) {
    await recordSignIn({ kind: 'refused', way: 'token', reason: authentication.kind });
  }
  switch (authentication.kind) {
    case 'authenticated':
      break;
    case 'expired':
      throw new Problem(
        'token-expired',
        { en: 'Sign in again.', sv: 'Logga in igen.' },
        {
          headers: {
            'WWW-Authenticate': 'Bearer realm="passa", error="invalid_token", error_description="expired"',
          },
        },
      );
    case 'no-role':
      throw new Problem('forbidden', {
        en: 'Your sign-in gives you no role in Passa. Ask whoever gives access where you work.',
        sv: 'Din inloggning ger dig ingen roll i Passa. Fråga den som ger behörighet där du arbetar.',
      });
    case 'invalid':
      throw new Problem(
        'unauthenticated',
        {
          en: 'The access token or session is not valid. Sign in again.',
          sv: 'Inloggningen gäller inte. Logga in igen.',
        },
        {
          headers: { 'WWW-Authenticate': 'Bearer realm="passa", error="invalid_token"' },
        },
      );
    case 'missing':
      throw new Problem(
        'unauthenticated',
        {
          en: 'Sign in, or send an access token: "Authorization: Bearer …".',
          sv: 'Logga in, eller skicka en åtkomstnyckel: ”Authorization: Bearer …”.',
        },
        {
          headers: { 'WWW-Authenticate': 'Bearer realm="passa"' },
        },
      );
  }
  const { principal } = authentication;
  const csrfToken = headers['x-csrf-token'];
  if (
    principal.session !== undefined &&
    !safeMethods.includes(method) &&
    !isSentByPage(principal.session, typeof csrfToken === 'string' ? csrfToken : undefined)
  ) {
    throw new Problem(
      'csrf-token-wrong',
      {
        en: 'Send "csrfToken" of GET /me as the header X-CSRF-Token. Nothing was changed.',
        sv: 'Skicka ”csrfToken” från GET /me som huvudet X-CSRF-Token. Inget ändrades.',
      },
      { principalId: principal.id },
    );
  }
  return principal;
}
