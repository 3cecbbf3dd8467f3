import type { EntityManager } from 'typeorm';
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

/** Forgets that someone is signed in; nothing happens when they are not. */
export async function deleteSession(manager: EntityManager, id: string): Promise<void> {
  await manager.getRepository(sessionEntity).delete({ id });
}
