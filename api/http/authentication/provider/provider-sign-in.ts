import {
  AuthorizationResponseError,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  ClientError,
  type Configuration,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  ResponseBodyError,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  WWWAuthenticateChallengeError,
} from 'openid-client';
import type { SessionsToEnd } from '../../../../db/stores/sessions.ts';
import type { Principal } from '../authenticator.ts';
import type { IdentityProvider } from './identity-provider.ts';
import { readLogoutToken } from './logout-tokens.ts';
import type { PrincipalIds } from './principal-ids.ts';
import type { ClaimReader, ReadClaims } from './read-claims.ts';

/**
 * Why somebody was not signed in: `stale` it was begun too long ago, or in another browser; `denied` there; `no-role` the
 * provider gives no role here; `away` the provider doesn't answer; `wrong` what it answered isn't right.
 */
export type Refusal = 'stale' | 'denied' | 'no-role' | 'away' | 'wrong';

/** What the browser keeps while somebody is at the provider. */
interface SignInSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** What an ID token says. */
type Claims = Readonly<Record<string, unknown>> & { readonly sub: string };

/** What came of a sign-in. */
type FinishedSignIn =
  | {
      readonly kind: 'signed-in';
      readonly principal: Principal;
      /** What the provider calls its own session; null when it doesn't tell. */
      readonly providerSession: string | null;
    }
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly error?: unknown };

/** Signs people in by the site's identity provider: authorization code with PKCE. */
export interface ProviderSignIn {
  /** What people know the provider as. */
  readonly name: string;
  /** Where the browser goes, and what it keeps meanwhile. Throws a `Problem` while the provider is away. */
  begin(): Promise<{ readonly address: string; readonly secrets: SignInSecrets }>;
  /** Who it is, by the path and query that the browser came back to. Throws a `Problem` while the provider is away. */
  finish(path: string, secrets: SignInSecrets): Promise<FinishedSignIn>;
  /** Where one signs out at the provider; null when it has no such place. Throws a `Problem` while the provider is away. */
  signOutAddress(): Promise<string | null>;
  /**
   * The sessions that have ended by a logout token of the provider: `null` when there can be none, `'invalid'` of what is no
   * such token. Throws a `Problem` while the provider is away.
   */
  endedBy(logoutToken: string): Promise<SessionsToEnd | null | 'invalid'>;
}

/** What a sign-in by a provider is made of. */
interface ProviderSignInSettings {
  readonly provider: IdentityProvider;
  readonly readClaims: ClaimReader;
  readonly principalIds: PrincipalIds;
  /** Path of the address that the browser comes back to. */
  readonly callbackPath: string;
  readonly clock: () => Date;
}

/** Makes the sign-in by a provider. */
export function createProviderSignIn({
  provider,
  readClaims,
  principalIds,
  callbackPath,
  clock,
}: ProviderSignInSettings): ProviderSignIn {
  const { publicUrl, scope, name, issuer } = provider.config;
  return {
    name,
    async begin() {
      const { configuration } = await provider.found();
      const secrets = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const address = buildAuthorizationUrl(configuration, {
        redirect_uri: `${publicUrl}${callbackPath}`,
        scope,
        state: secrets.state,
        nonce: secrets.nonce,
        code_challenge: await calculatePKCECodeChallenge(secrets.verifier),
        code_challenge_method: 'S256',
      });
      return { address: address.href, secrets };
    },
    async finish(path, { state, nonce, verifier }) {
      const address = new URL(path, publicUrl);
      if (address.searchParams.get('state') !== state) {
        return { kind: 'refused', reason: 'stale' };
      }
      const { configuration } = await provider.found();
      try {
        const tokens = await authorizationCodeGrant(configuration, address, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
        });
        const claims: Claims = tokens.claims() ?? { sub: '' };
        const read = await readAll(configuration, readClaims, claims, tokens.access_token);
        if (read.kind !== 'read') {
          return { kind: 'refused', reason: read.kind === 'no-role' ? 'no-role' : 'wrong' };
        }
        const { subject, claimedId, ...principal } = read.claimed;
        const id = await principalIds.idOf({ issuer, subject, claimedId });
        return id === null
          ? { kind: 'refused', reason: 'wrong', error: new Error('The claimed id is somebody else’s.') }
          : {
              kind: 'signed-in',
              principal: { id, ...principal },
              providerSession: typeof claims.sid === 'string' ? claims.sid : null,
            };
      } catch (error) {
        const reason = refusalOf(error);
        if (reason === null) {
          throw error;
        }
        return { kind: 'refused', reason, error };
      }
    },
    async signOutAddress() {
      const { configuration } = await provider.found();
      return configuration.serverMetadata().end_session_endpoint === undefined
        ? null
        : buildEndSessionUrl(configuration, { post_logout_redirect_uri: `${publicUrl}/sign-in` }).href;
    },
    async endedBy(logoutToken) {
      const logout = await readLogoutToken(logoutToken, provider, clock());
      if (logout === null) {
        return 'invalid';
      }
      const { subject, providerSession, begunBefore } = logout;
      const principalId = subject === null ? null : await principalIds.find({ issuer, subject });
      if (subject !== null && principalId === null) {
        return null;
      }
      return {
        begunBefore,
        ...(principalId === null ? {} : { principalId }),
        ...(providerSession === null ? {} : { providerSession }),
      };
    },
  };
}

/** By the ID token, and where that does not give a role and a node, by what the provider tells of a user besides. */
async function readAll(
  configuration: Configuration,
  readClaims: ClaimReader,
  claims: Claims,
  accessToken: string,
): Promise<ReadClaims> {
  const read = readClaims(claims);
  const isEnough = read.kind === 'read' && read.claimed.nodes.length > 0;
  if (isEnough || configuration.serverMetadata().userinfo_endpoint === undefined) {
    return read;
  }
  return readClaims({ ...(await fetchUserInfo(configuration, accessToken, claims.sub)), ...claims });
}

/** Null of what is no answer of the provider. */
function refusalOf(error: unknown): Refusal | null {
  if (error instanceof AuthorizationResponseError) {
    return error.error === 'access_denied' ? 'denied' : 'wrong';
  }
  if (error instanceof ResponseBodyError) {
    // a code that has been used, or is too old
    return error.error === 'invalid_grant' ? 'stale' : 'wrong';
  }
  if (error instanceof TypeError) {
    // as `fetch` says that nobody answers
    return error.message === 'fetch failed' ? 'away' : 'wrong';
  }
  if (error instanceof ClientError) {
    return error.code === 'OAUTH_TIMEOUT' ? 'away' : 'wrong';
  }
  return error instanceof WWWAuthenticateChallengeError ? 'wrong' : null;
}
