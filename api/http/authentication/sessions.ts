import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { parseCookie, stringifySetCookie } from 'cookie'; // what Express itself reads and writes cookies with
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { actAs } from '../../../db/acting.ts';
import type { SessionRow } from '../../../db/entities/session-entity.ts';
import { deleteSession, findSession, insertSession } from '../../../db/stores/sessions.ts';
import type { Authentication, Principal, Session } from './authenticator.ts';
import { principalClaims } from './principal-claims.ts';

/**
 * The seam where the sign-in of people plugs in: whatever finds out who somebody is – the demonstration's one click, an
 * identity provider's answer – opens a session, and the browser carries it in a cookie that no script can read.
 */
export interface Sessions {
  /** Signs the principal in until `expiresAt`; returns the `Set-Cookie` of the answer. */
  open(principal: Principal, expiresAt: Date): Promise<string>;
  /** Who the `Cookie` header says that it is. */
  find(cookies: string | undefined): Promise<Authentication>;
  /** Whether it has neither expired nor been closed. */
  isOpen(session: Session): Promise<boolean>;
  /** Ends the session, and with it what a copy of its cookie can do; returns the `Set-Cookie` that removes it. */
  close(session: Session): Promise<string>;
}

/** What sessions are made of. */
interface SessionSettings {
  readonly dataSource: DataSource;
  /** Tells what time it is. */
  readonly clock: () => Date;
  /** Whether the site is reached by HTTPS alone; without it the cookie goes over plain HTTP too. */
  readonly isHttpsOnly: boolean;
}

const claimsSchema = z.object(principalClaims);

/** Keeps sessions in the database, so that every API process knows them, also after a restart. */
export function createSessions({ dataSource, clock, isHttpsOnly }: SessionSettings): Sessions {
  const cookie = {
    // the prefix makes browsers refuse one that another host or plain HTTP has set
    name: isHttpsOnly ? '__Host-passa-session' : 'passa-session',
    path: '/',
    httpOnly: true,
    secure: isHttpsOnly,
    sameSite: 'strict',
  } as const;
  return {
    async open({ id: principalId, name = null, email = null, roles, nodes }, expiresAt) {
      const secret = randomBytes(32).toString('base64url');
      const session = {
        id: idOf(secret),
        principalId,
        name,
        roles: [...roles],
        nodes: nodes === '*' ? null : [...nodes],
        createdAt: clock(),
        expiresAt,
      };
      await asSystem(() => insertSession(dataSource.manager, session, email));
      return stringifySetCookie({ ...cookie, value: secret, expires: expiresAt });
    },
    async find(cookies = '') {
      const secret = parseCookie(cookies)[cookie.name];
      if (secret === undefined) {
        return { kind: 'missing' };
      }
      const row = await asSystem(() => findSession(dataSource.manager, idOf(secret)));
      const principal = row && toPrincipal(row, secret);
      if (principal === null) {
        return { kind: 'invalid' };
      }
      return principal.validUntil > clock() ? { kind: 'authenticated', principal } : { kind: 'expired' };
    },
    async isOpen({ id }) {
      const row = await asSystem(() => findSession(dataSource.manager, id));
      return row !== null && row.expiresAt > clock();
    },
    async close({ id }) {
      await asSystem(() => deleteSession(dataSource.manager, id));
      return stringifySetCookie({ ...cookie, value: '', maxAge: 0 });
    },
  };
}

/** Whether a request of the session carried its CSRF token. */
export function isSentByPage({ csrfToken }: Session, given: string | undefined): boolean {
  const expected = Buffer.from(csrfToken);
  const sent = Buffer.from(given ?? '');
  return sent.length === expected.length && timingSafeEqual(sent, expected);
}

/** Who is signed in is looked up before it is known who asks. */
function asSystem<Result>(work: () => Result): Result {
  return actAs({ kind: 'system' }, work);
}

function idOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Of the secret, which only the browser's cookie holds: nothing else has to be kept to check it. */
function csrfTokenOf(secret: string): string {
  return createHmac('sha256', secret).update('csrf').digest('base64url');
}

/** Null when the row holds a role that this program does not know. */
function toPrincipal(
  { id, principalId, name, roles, nodes, expiresAt }: SessionRow,
  secret: string,
): (Principal & { validUntil: Date }) | null {
  const claims = claimsSchema.safeParse({ roles, nodes: nodes ?? '*' });
  return claims.success
    ? {
        id: principalId,
        ...(name === null ? {} : { name }),
        ...claims.data,
        validUntil: expiresAt,
        session: { id, csrfToken: csrfTokenOf(secret) },
      }
    : null;
}
