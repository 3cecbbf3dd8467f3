import type { EntityManager } from 'typeorm';

/** The identifiers of every node. */
export async function listNodeIds(manager: EntityManager): Promise<string[]> {
  const rows: { id: string }[] = await manager.query('SELECT id FROM nodes ORDER BY id');
  return rows.map(({ id }) => id);
}

/** What names the roles (title) or candidates (case reference) with these ids; null for a role without a title. */
export async function readNames(
  manager: EntityManager,
  table: 'roles' | 'candidates',
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const name = table === 'roles' ? `profile ->> 'title'` : 'reference';
  const rows: { id: string; name: string | null }[] = await manager.query(
    `SELECT id, ${name} AS name FROM ${table} WHERE id = ANY ($1)`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row.name]));
}
