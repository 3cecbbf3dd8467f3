import { type EntityManager, MoreThan } from 'typeorm';
import { type SessionRow, sessionEntity } from '../entities/session-entity.ts';
import { queryIn } from '../run-query.ts';
import { rememberRecipient } from './mail-recipients.ts';
import { rememberName } from './principal-names.ts';

/** Stores that someone has signed in, what they are called, and where they get e-mail: null when the sign-in did not tell. */
export async function insertSession(
  manager: EntityManager,
  session: SessionRow,
  address: string | null,
): Promise<void> {
  const { principalId, name, roles, nodes, createdAt: seenAt } = session;
  await manager.getRepository(sessionEntity).insert(session);
  if (name !== null) {
    await rememberName(queryIn(manager), { principalId, name, seenAt });
  }
  await rememberRecipient(queryIn(manager), { principalId, address, roles, nodes, seenAt });
}

/** The session with this id, expired or not; null when there is none. */
export function findSession(manager: EntityManager, id: string): Promise<SessionRow | null> {
  return manager.getRepository(sessionEntity).findOneBy({ id });
}

/** The sessions of someone that have not expired at `now`, the latest first. */
export function listSessions(manager: EntityManager, principalId: string, now: Date): Promise<SessionRow[]> {
  return manager.getRepository(sessionEntity).find({
    where: { principalId, expiresAt: MoreThan(now) },
    order: { createdAt: 'DESC', id: 'ASC' },
  });
}

/** Which sessions of others are looked for. */
export interface SessionsLookedFor {
  /** Those that reach one of these nodes; `*` for any. */
  readonly nodes: readonly string[] | '*';
  /** Those of whom the name or id contains this, in any case. Default all. */
  readonly q: string | undefined;
  /** The last one of the page before; null for the first page. */
  readonly after: { readonly createdAt: string; readonly id: string } | null;
  readonly limit: number;
}

/** The sessions that have not expired at `now` and reach one of the nodes, the latest first. */
export async function listSessionsOfNodes(
  manager: EntityManager,
  { nodes, q, after, limit }: SessionsLookedFor,
  now: Date,
): Promise<SessionRow[]> {
  const query = manager
    .getRepository(sessionEntity)
    .createQueryBuilder('session')
    .where('session.expiresAt > :now', { now })
    .orderBy('session.createdAt', 'DESC')
    .addOrderBy('session.id', 'DESC')
    .take(limit);
  if (nodes !== '*') {
    query.andWhere(reachesOneOf('session.nodes', 'CAST(:nodes AS text[])'), { nodes });
  }
  if (q !== undefined) {
    query.andWhere(
      'position(lower(:q) IN lower(concat_ws(chr(10), session.name, session.principalId))) > 0',
      { q },
    );
  }
  if (after !== null) {
    query.andWhere('(session.createdAt, session.id) < (:createdAt, :id)', after);
  }
  return query.getMany();
}

/** Which sessions are to end: those that all of it is said of. */
export interface SessionsToEnd {
  readonly id?: string;
  readonly principalId?: string;
  /** Those that reach one of these nodes, or all nodes; `*` for any. */
  readonly nodes?: readonly string[] | '*';
  /** What the identity provider calls its own session. */
  readonly providerSession?: string;
  /** Those that began before. */
  readonly begunBefore?: Date;
}

/** Forgets that someone is signed in; returns whose sessions have ended, one for each. */
export async function endSessions(manager: EntityManager, which: SessionsToEnd): Promise<string[]> {
  const { id = null, principalId = null, nodes = '*', providerSession = null, begunBefore = null } = which;
  const [rows]: [{ principalId: string }[], number] = await manager.query(
    `DELETE FROM sessions
     WHERE ($1::text IS NULL OR id = $1) AND ($2::text IS NULL OR principal_id = $2)
       AND ($3::text[] IS NULL OR ${reachesOneOf('nodes', '$3::text[]')})
       AND ($4::text IS NULL OR provider_session = $4)
       AND ($5::timestamptz IS NULL OR created_at < $5)
     RETURNING principal_id AS "principalId"`,
    [id, principalId, nodes === '*' ? null : nodes, providerSession, begunBefore],
  );
  return rows.map((row) => row.principalId);
}

/** Whether a session of `nodes` reaches one of the nodes that are asked for, in SQL; none of no nodes. */
function reachesOneOf(nodes: string, asked: string): string {
  return `(cardinality(${asked}) > 0 AND (${nodes} IS NULL OR ${nodes} && ${asked}))`;
}
