import { decodeProtectedHeader, errors, jwtVerify, SignJWT } from 'jose'; // the kept JOSE library: no dependencies, Web Crypto
import { z } from 'zod';
import type { Authentication, Authenticator, Principal } from './authenticator.ts';
import { bearerToken } from './bearer-token.ts';
import { type OwnKeys, ownAlgorithm } from './own-keys.ts';
import { claimText, principalClaims } from './principal-claims.ts';

/** Who issues the tokens that are signed with the site's own keys, and whom they are for. */
export const ownIssuer = 'passa';
/** The media type of access tokens (RFC 9068). */
const tokenType = 'at+jwt';

/** What an access token claims; `sub` is the principal's id, `name` (OpenID Connect's) what the person is called. */
const claimsSchema = z.object({
  sub: claimText,
  name: claimText.optional(),
  exp: z.number(),
  ...principalClaims,
});

/** An access token and the instant it stops working. */
export interface AccessToken {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Signs and checks access tokens (JWT, ES256) with the site's own keys. */
export interface OwnTokens extends Authenticator {
  /** Makes a token for `principal` that works until `expiresAt` (whole seconds). Throws when there is no key. */
  issue(principal: Principal, expiresAt: Date): Promise<AccessToken>;
  /** Whether a key, by its name, has not been retired. */
  isKey(kid: string): Promise<boolean>;
}

/** Accepts `Authorization: Bearer` with a token that one of `keys` signed; `clock` tells what has expired. */
export function createOwnTokens(keys: OwnKeys, clock: () => Date): OwnTokens {
  return {
    async issue(principal, expiresAt) {
      const [newest] = await keys.current();
      if (newest === undefined) {
        throw new Error('There is no key to sign with. Make one: npm run keys -- add');
      }
      const token = await new SignJWT({
        name: principal.name,
        roles: principal.roles,
        nodes: principal.nodes,
      })
        .setProtectedHeader({ alg: ownAlgorithm, typ: tokenType, kid: newest.kid })
        .setIssuer(ownIssuer)
        .setAudience(ownIssuer)
        .setSubject(principal.id)
        .setIssuedAt(clock())
        .setExpirationTime(expiresAt)
        .sign(newest.privateKey);
      return { token, expiresAt };
    },
    async isKey(kid) {
      return (await keys.current()).some((key) => key.kid === kid);
    },
    async authenticate(authorization) {
      if (authorization === undefined) {
        return { kind: 'missing' };
      }
      const token = bearerToken(authorization);
      return token === null ? { kind: 'invalid' } : verify(token, keys, clock());
    },
  };
}

/** The name of the key that a token says it is signed with. Throws of what is no token. */
export function keyIdOf(token: string): string | null {
  return decodeProtectedHeader(token).kid ?? null;
}

async function verify(token: string, keys: OwnKeys, now: Date): Promise<Authentication> {
  const current = await keys.current();
  try {
    const { payload } = await jwtVerify(
      token,
      ({ kid }) => {
        const key = current.find((one) => one.kid === kid);
        if (key === undefined) {
          throw new errors.JWKSNoMatchingKey();
        }
        return key.publicKey;
      },
      {
        algorithms: [ownAlgorithm],
        typ: tokenType,
        issuer: ownIssuer,
        audience: ownIssuer,
        requiredClaims: ['exp', 'iat', 'sub'],
        currentDate: now,
      },
    );
    const claims = claimsSchema.safeParse(payload);
    if (!claims.success) {
      return { kind: 'invalid' };
    }
    const { sub, name, exp, roles, nodes } = claims.data;
    return {
      kind: 'authenticated',
      principal: {
        id: sub,
        ...(name === undefined ? {} : { name }),
        roles,
        nodes,
        validUntil: new Date(exp * 1_000),
      },
    };
  } catch (error) {
    return { kind: error instanceof errors.JWTExpired ? 'expired' : 'invalid' };
  }
}
