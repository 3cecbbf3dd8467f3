import { errors, type JWTVerifyResult, jwtVerify } from 'jose';
import { unavailable } from '../../problems/problem.ts';
import type { Authentication, Authenticator } from '../authenticator.ts';
import { bearerToken } from '../bearer-token.ts';
import type { IdentityProvider } from './identity-provider.ts';
import type { PrincipalIds } from './principal-ids.ts';
import type { ClaimReader } from './read-claims.ts';

/** Signatures by a key that only its owner has; `Ed25519` is the newer name of `EdDSA`. */
export const signatureAlgorithms = ['RS256', 'ES256', 'EdDSA', 'Ed25519'];
/** What an access token may call itself; others are for other things, such as signing out. */
const tokenTypes: readonly (string | undefined)[] = [undefined, 'jwt', 'at+jwt', 'application/at+jwt'];
/** How far the provider's clock may be from ours, in seconds. */
export const skewSeconds = 30;
/** What an ID token has and an access token has not: it tells a site who has signed in, and opens nothing. */
const idTokenClaims = ['nonce', 'at_hash', 'c_hash'];

/** What checks the provider's access tokens. */
interface ProviderTokenSettings {
  readonly provider: IdentityProvider;
  readonly readClaims: ClaimReader;
  readonly principalIds: PrincipalIds;
  readonly clock: () => Date;
}

/** Accepts `Authorization: Bearer` with an access token of the site's identity provider for Passa. Throws a `Problem` while it is away. */
export function createProviderTokens({
  provider,
  readClaims,
  principalIds,
  clock,
}: ProviderTokenSettings): Authenticator {
  const { audience } = provider.config;
  return {
    async authenticate(authorization) {
      if (authorization === undefined) {
        return { kind: 'missing' };
      }
      const token = bearerToken(authorization);
      if (token === null || audience === null) {
        return { kind: 'invalid' };
      }
      const now = clock();
      const verified = await verify(token, provider, audience, now);
      if ('kind' in verified) {
        return verified;
      }
      const { payload } = verified;
      const read = readClaims(payload);
      if (read.kind !== 'read') {
        return { kind: read.kind };
      }
      const { subject, claimedId, ...principal } = read.claimed;
      const id = await principalIds.idOf({ issuer: provider.config.issuer, subject, claimedId });
      return id === null
        ? { kind: 'invalid' }
        : {
            kind: 'authenticated',
            principal: { id, ...principal, validUntil: new Date((payload.exp ?? 0) * 1_000) },
          };
    },
  };
}

async function verify(
  token: string,
  provider: IdentityProvider,
  audience: string,
  now: Date,
): Promise<JWTVerifyResult | Authentication> {
  const { configuration, keys } = await provider.found();
  try {
    const verified = await jwtVerify(token, keys, {
      algorithms: signatureAlgorithms,
      issuer: configuration.serverMetadata().issuer,
      audience,
      requiredClaims: ['exp', 'iat', 'sub'],
      clockTolerance: skewSeconds,
      currentDate: now,
    });
    const { payload, protectedHeader } = verified;
    const seconds = now.getTime() / 1_000;
    if ((payload.exp ?? 0) <= seconds) {
      return { kind: 'expired' };
    }
    const isAccessToken =
      tokenTypes.includes(protectedHeader.typ?.toLowerCase()) &&
      !idTokenClaims.some((claim) => Object.hasOwn(payload, claim)) &&
      payload.typ !== 'ID';
    return isAccessToken && (payload.iat ?? 0) <= seconds + skewSeconds ? verified : { kind: 'invalid' };
  } catch (error) {
    if (error instanceof errors.JWTExpired) {
      return { kind: 'expired' };
    }
    if (isAboutKeys(error)) {
      throw unavailable('provider');
    }
    return { kind: 'invalid' };
  }
}

/** Whether the provider's keys could not be had: then nothing is known of the token. */
export function isAboutKeys(error: unknown): boolean {
  return (
    !(error instanceof errors.JOSEError) ||
    error instanceof errors.JWKSTimeout ||
    error instanceof errors.JWKSInvalid ||
    // that the keys were answered with anything but 200 has no class of its own
    error.code === errors.JOSEError.code
  );
}
