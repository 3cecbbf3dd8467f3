import type { EntityManager } from 'typeorm';
import { isWriters, type NodeScope } from '../node-scope.ts';
import type { ProfileDocument, ProfileTable } from './profile-table.ts';

/** Whether the scope is a system's, and the system has submitted the profile. */
export async function isWrittenBy(
  manager: EntityManager,
  table: ProfileTable<ProfileDocument>['table'],
  { writerId }: Pick<NodeScope, 'writerId'>,
  id: string,
): Promise<boolean> {
  return (await findWrittenBy(manager, table, { writerId }, [id])).has(id);
}

/** Which of the profiles the scope's system has submitted, by id; none where the scope is no system's. */
export async function findWrittenBy(
  manager: EntityManager,
  table: ProfileTable<ProfileDocument>['table'],
  { writerId }: Pick<NodeScope, 'writerId'>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (writerId === null || ids.length === 0) {
    return new Set();
  }
  const found: { id: string }[] = await manager.query(
    `SELECT id FROM ${table} AS item WHERE id = ANY ($1) AND ${isWriters('item', '$2')}`,
    [[...ids], writerId],
  );
  return new Set(found.map(({ id }) => id));
}
