import type { EntityManager } from 'typeorm';
import { type SessionRow, sessionEntity } from '../entities/session-entity.ts';
import { queryIn } from '../run-query.ts';
import { rememberName } from './principal-names.ts';

/** Stores that someone has signed in, and what they are called. */
export async function insertSession(manager: EntityManager, session: SessionRow): Promise<void> {
  const { principalId, name, createdAt: seenAt } = session;
  await manager.getRepository(sessionEntity).insert(session);
  if (name !== null) {
    await rememberName(queryIn(manager), { principalId, name, seenAt });
  }
}

/** The session with this id, expired or not; null when there is none. */
export function findSession(manager: EntityManager, id: string): Promise<SessionRow | null> {
  return manager.getRepository(sessionEntity).findOneBy({ id });
}

/** Forgets that someone is signed in; nothing happens when they are not. */
export async function deleteSession(manager: EntityManager, id: string): Promise<void> {
  await manager.getRepository(sessionEntity).delete({ id });
}
