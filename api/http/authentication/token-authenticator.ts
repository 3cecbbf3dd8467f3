import { errors, jwtVerify, SignJWT } from 'jose'; // the kept JOSE library: no dependencies, Web Crypto
import { z } from 'zod';
import { nodeIdField } from '../../../matching/model/fields.ts';
import { type Authentication, type Authenticator, type Principal, principalRoles } from './authenticator.ts';

const issuer = 'passa';
const algorithm = 'HS256';

/** What a principal is and reaches, as text from outside says it. */
export const principalClaims = {
  roles: z.array(z.enum(principalRoles)).min(1),
  nodes: z.union([z.literal('*'), z.array(nodeIdField)]),
};

/** What a person is called, as text from outside says it. */
export const personName = z.string().min(1).max(200);

/** What an access token claims; `sub` is the principal's id, `name` (OpenID Connect's) what the person is called. */
const claimsSchema = z.object({
  sub: z.string().min(1).max(200),
  name: personName.optional(),
  exp: z.number(),
  ...principalClaims,
});

/** An access token and the instant it stops working. */
export interface AccessToken {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Signs and checks access tokens (JWT, HS256). */
export interface TokenAuthenticator extends Authenticator {
  /** Makes a token for `principal` that works until `expiresAt` (whole seconds). */
  issue(principal: Principal, expiresAt: Date): Promise<AccessToken>;
}

/** Accepts `Authorization: Bearer` with a token that `secret` (at least 32 characters) signed; `clock` tells what has expired. */
export function createTokenAuthenticator(secret: string, clock: () => Date): TokenAuthenticator {
  const key = new TextEncoder().encode(secret);
  return {
    async issue(principal, expiresAt) {
      const token = await new SignJWT({
        name: principal.name,
        roles: principal.roles,
        nodes: principal.nodes,
      })
        .setProtectedHeader({ alg: algorithm })
        .setIssuer(issuer)
        .setSubject(principal.id)
        .setIssuedAt(clock())
        .setExpirationTime(expiresAt)
        .sign(key);
      return { token, expiresAt };
    },
    async authenticate(authorization) {
      if (authorization === undefined) {
        return { kind: 'missing' };
      }
      const token = /^Bearer +([\w.~+/-]+=*) *$/i.exec(authorization)?.[1];
      return token === undefined ? { kind: 'invalid' } : verify(token, key, clock());
    },
  };
}

async function verify(token: string, key: Uint8Array, now: Date): Promise<Authentication> {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: [algorithm],
      issuer,
      requiredClaims: ['exp', 'sub'],
      currentDate: now,
    });
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
