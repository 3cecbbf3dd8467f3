import { type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import { unavailable } from '../../problems/problem.ts';
import { claimText } from '../principal-claims.ts';
import type { IdentityProvider } from './identity-provider.ts';
import { isAboutKeys, signatureAlgorithms, skewSeconds } from './provider-tokens.ts';

/** What a logout token may call itself; a provider that names no type is told from ID tokens by its `events`. */
const tokenTypes: readonly (string | undefined)[] = [
  undefined,
  'jwt',
  'logout+jwt',
  'application/logout+jwt',
];
/** For how long a logout token may be used, whatever it says itself, in seconds. */
const usableForSeconds = 600;

const claimsSchema = z
  .object({
    iat: z.number(),
    jti: claimText,
    sub: claimText.optional(),
    sid: claimText.optional(),
    events: z.object({ 'http://schemas.openid.net/event/backchannel-logout': z.looseObject({}) }),
    // with one it is an ID token
    nonce: z.undefined().optional(),
  })
  .refine(({ sub, sid }) => sub !== undefined || sid !== undefined);

/** Whom the provider has signed out. */
export interface ProviderLogout {
  /** Null when it only names the session. */
  readonly subject: string | null;
  /** What the provider calls the session that has ended; null for all of the subject's. */
  readonly providerSession: string | null;
  /** Sessions that began later are of another sign-in: so that a token which is sent again ends nothing new. */
  readonly begunBefore: Date;
}

/** Reads logout tokens (OpenID Connect Back-Channel Logout 1.0, 2.6); null of what is none. Throws a `Problem` while the provider is away. */
export async function readLogoutToken(
  token: string,
  provider: IdentityProvider,
  now: Date,
): Promise<ProviderLogout | null> {
  const payload = await verify(token, provider, now);
  const claims = claimsSchema.safeParse(payload);
  if (!claims.success) {
    return null;
  }
  const { sub: subject = null, sid: providerSession = null, iat } = claims.data;
  return { subject, providerSession, begunBefore: new Date((iat + skewSeconds) * 1_000) };
}

async function verify(token: string, provider: IdentityProvider, now: Date): Promise<JWTPayload | null> {
  const { configuration, keys } = await provider.found();
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      algorithms: signatureAlgorithms,
      issuer: configuration.serverMetadata().issuer,
      audience: provider.config.clientId,
      requiredClaims: ['exp', 'iat', 'jti', 'events'],
      maxTokenAge: usableForSeconds,
      clockTolerance: skewSeconds,
      currentDate: now,
    });
    return tokenTypes.includes(protectedHeader.typ?.toLowerCase()) ? payload : null;
  } catch (error) {
    if (isAboutKeys(error)) {
      throw unavailable('provider');
    }
    return null;
  }
}
