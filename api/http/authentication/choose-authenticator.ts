import { decodeJwt, errors } from 'jose';
import type { Authenticator } from './authenticator.ts';
import { bearerToken } from './bearer-token.ts';
import { ownIssuer } from './own-tokens.ts';

/** Who checks tokens; null for those that are not taken here. */
interface Authenticators {
  /** Of the site's own keys. */
  readonly own: Authenticator | null;
  /** Of the site's identity provider. */
  readonly provider: Authenticator | null;
}

/** Lets each token be checked by whom it says that it is from. */
export function chooseAuthenticator({ own, provider }: Authenticators): Authenticator {
  return {
    async authenticate(authorization) {
      if (authorization === undefined) {
        return { kind: 'missing' };
      }
      const token = bearerToken(authorization);
      const chosen = token !== null && issuerOf(token) === ownIssuer ? own : provider;
      return chosen === null ? { kind: 'invalid' } : chosen.authenticate(authorization);
    },
  };
}

/** As it says without being checked; undefined when it is no token. */
function issuerOf(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch (error) {
    if (error instanceof errors.JOSEError) {
      return undefined;
    }
    throw error;
  }
}
