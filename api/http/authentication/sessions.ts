import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { parseCookie, stringifySetCookie } from 'cookie'; // what Express itself reads and writes cookies with
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { actAs } from '../../../db/acting.ts';
import type { SessionRow } from '../../../db/entities/session-entity.ts';
import { runInTransaction } from '../../../db/stores/run-in-transaction.ts';
import {
  endSessions,
  findSession,
  insertSession,
  listSessions,
  listSessionsOfNodes,
  type SessionsLookedFor,
  type SessionsToEnd,
} from '../../../db/stores/sessions.ts';
import {
  type Authentication,
  type Principal,
  type PrincipalRole,
  principalRoles,
  type Session,
  type WayIn,
  waysIn,
} from './authenticator.ts';
import type { OwnTokens } from './own-tokens.ts';
import { principalClaims } from './principal-claims.ts';
import type { LogSignIn, RecordEnded, RecordSignIn } from './record-sign-in.ts';

/** A sign-in that is to become a session. */
interface SessionOpening {
  readonly principal: Principal;
  readonly expiresAt: Date;
  readonly way: WayIn;
  /** What the identity provider calls its own session. Default none. */
  readonly providerSession?: string | null;
  /** Which of the site's own keys signed the access token that it begins with. Default none. */
  readonly signedBy?: string | null;
  /** The session that the same browser had until now, which ends. Null for none. */
  readonly before: string | null;
}

/**
 * The seam where the sign-in of people plugs in: whatever finds out who somebody is – the demonstration's one click, an
 * identity provider's answer – opens a session, and the browser carries it in a cookie that no script can read.
 */
export interface Sessions {
  /** Signs the principal in; returns the `Set-Cookie` of the answer. */
  open(opening: SessionOpening): Promise<string>;
  /** Who the `Cookie` header says that it is. */
  find(cookies: string | undefined): Promise<Authentication>;
  /** The id of the session that the `Cookie` header names, whether there is one or not; null when it names none. */
  idIn(cookies: string | undefined): string | null;
  /** Whether it has neither expired nor been closed, nor the key been retired that it began with. */
  isOpen(session: Session): Promise<boolean>;
  /** Ends the session, and with it what a copy of its cookie can do; returns the `Set-Cookie` that removes it. */
  close(session: Session): Promise<string>;
  /** The sessions of someone that are open, the latest first. */
  list(principalId: string): Promise<OpenSession[]>;
  /** The sessions of anybody that are open, the latest first. */
  listOf(which: SessionsLookedFor): Promise<SessionOfSomebody[]>;
  /** Ends sessions from elsewhere; returns how many. */
  end(which: SessionsToEnd): Promise<number>;
  /** The `Set-Cookie` that removes the cookie. */
  removeCookie(): string;
}

/** A session as its owner sees it. */
export interface OpenSession {
  readonly id: string;
  readonly way: WayIn;
  readonly signedInAt: Date;
  readonly validUntil: Date;
}

/** A session as an administrator sees it. */
interface SessionOfSomebody extends OpenSession {
  readonly principalId: string;
  /** Null when the sign-in did not tell. */
  readonly name: string | null;
  readonly roles: readonly PrincipalRole[];
}

/** What sessions are made of. */
interface SessionSettings {
  readonly dataSource: DataSource;
  /** Tells what time it is. */
  readonly clock: () => Date;
  /** Whether the site is reached by HTTPS alone; without it the cookie goes over plain HTTP too. */
  readonly isHttpsOnly: boolean;
  readonly recordSignIn: RecordSignIn;
  readonly recordEnded: RecordEnded;
  readonly logSignIn: LogSignIn;
  /** Knows the site's own keys; null where their tokens are not taken. */
  readonly ownTokens: Pick<OwnTokens, 'isKey'> | null;
}

const rowSchema = z.object({ ...principalClaims, way: z.enum(waysIn) });

/** Keeps sessions in the database, so that every API process knows them, also after a restart. */
export function createSessions({
  dataSource,
  clock,
  isHttpsOnly,
  recordSignIn,
  recordEnded,
  logSignIn,
  ownTokens,
}: SessionSettings): Sessions {
  const cookie = {
    // the prefix makes browsers refuse one that another host or plain HTTP has set
    name: isHttpsOnly ? '__Host-passa-session' : 'passa-session',
    path: '/',
    httpOnly: true,
    secure: isHttpsOnly,
    sameSite: 'strict',
  } as const;
  const secretIn = (cookies = ''): string | undefined => parseCookie(cookies)[cookie.name];
  const removeCookie = (): string => stringifySetCookie({ ...cookie, value: '', maxAge: 0 });
  const end = async (which: SessionsToEnd, why: 'asked' | 'replaced' | 'ended'): Promise<number> => {
    const principalIds = await asSystem(() =>
      runInTransaction(dataSource, async (manager) => {
        const ended = await endSessions(manager, which);
        await recordEnded(manager, ended);
        return ended;
      }),
    );
    for (const principalId of principalIds) {
      await logSignIn({ kind: 'signed-out', principalId, why });
    }
    return principalIds.length;
  };
  /** What began with a token ends with the key that signed it. */
  const endsWithKey = async ({ way, signedBy }: SessionRow): Promise<boolean> =>
    way === 'token' && (signedBy === null || (await ownTokens?.isKey(signedBy)) !== true);
  return {
    async open({ principal, expiresAt, way, providerSession = null, signedBy = null, before }) {
      const { id: principalId, name = null, email = null, roles, nodes } = principal;
      const secret = randomBytes(32).toString('base64url');
      const session = {
        id: idOf(secret),
        principalId,
        name,
        roles: [...roles],
        nodes: nodes === '*' ? null : [...nodes],
        createdAt: clock(),
        expiresAt,
        way,
        providerSession,
        signedBy,
      };
      await asSystem(() => insertSession(dataSource.manager, session, email));
      await recordSignIn({ kind: 'signed-in', principalId, way });
      if (before !== null) {
        await end({ id: before }, 'replaced');
      }
      return stringifySetCookie({ ...cookie, value: secret, expires: expiresAt });
    },
    async find(cookies) {
      const secret = secretIn(cookies);
      if (secret === undefined) {
        return { kind: 'missing' };
      }
      const row = await asSystem(() => findSession(dataSource.manager, idOf(secret)));
      if (row !== null && (await endsWithKey(row))) {
        await end({ id: row.id }, 'ended');
        return { kind: 'invalid' };
      }
      const principal = row && toPrincipal(row, secret);
      if (principal === null) {
        return { kind: 'invalid' };
      }
      return principal.validUntil > clock() ? { kind: 'authenticated', principal } : { kind: 'expired' };
    },
    idIn(cookies) {
      const secret = secretIn(cookies);
      return secret === undefined ? null : idOf(secret);
    },
    async isOpen({ id }) {
      const row = await asSystem(() => findSession(dataSource.manager, id));
      return row !== null && row.expiresAt > clock() && !(await endsWithKey(row));
    },
    async close({ id }) {
      await end({ id }, 'asked');
      return removeCookie();
    },
    async list(principalId) {
      const rows = await asSystem(() => listSessions(dataSource.manager, principalId, clock()));
      return rows.flatMap(toOpenSession);
    },
    async listOf(which) {
      const rows = await asSystem(() => listSessionsOfNodes(dataSource.manager, which, clock()));
      return rows.flatMap((row) =>
        toOpenSession(row).map((session) => ({
          ...session,
          principalId: row.principalId,
          name: row.name,
          roles: principalRoles.filter((role) => row.roles.includes(role)),
        })),
      );
    },
    end: (which) => end(which, 'ended'),
    removeCookie,
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

/** None of a way in that this program does not know. */
function toOpenSession({ id, way, createdAt: signedInAt, expiresAt: validUntil }: SessionRow): OpenSession[] {
  const known = waysIn.find((one) => one === way);
  return known === undefined ? [] : [{ id, way: known, signedInAt, validUntil }];
}

/** Null when the row holds a role or way in that this program does not know. */
function toPrincipal(
  { id, principalId, name, roles, nodes, way, expiresAt }: SessionRow,
  secret: string,
): (Principal & { validUntil: Date }) | null {
  const row = rowSchema.safeParse({ roles, nodes: nodes ?? '*', way });
  if (!row.success) {
    return null;
  }
  const { way: knownWay, ...claims } = row.data;
  return {
    id: principalId,
    ...(name === null ? {} : { name }),
    ...claims,
    validUntil: expiresAt,
    session: { id, csrfToken: csrfTokenOf(secret), way: knownWay },
  };
}
