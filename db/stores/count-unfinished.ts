import type { EntityManager } from 'typeorm';

/** How many match lists or reports somebody has asked for that are not made yet. */
export async function countUnfinished(
  manager: EntityManager,
  table: 'match_lists' | 'reports',
  requestedBy: string,
): Promise<number> {
  const [row]: { count: number }[] = await manager.query(
    `SELECT count(*)::int AS count FROM ${table} WHERE requested_by = $1 AND status IN ('queued', 'running')`,
    [requestedBy],
  );
  return row?.count ?? 0;
}
