import type { EntityManager } from 'typeorm';
import type { NodeRow } from '../entities/node-entity.ts';
import { type NodeScope, nodesParameter } from '../node-scope.ts';

const swedish = new Intl.Collator('sv');

/** The identifiers of every node. */
export async function listNodeIds(manager: EntityManager): Promise<string[]> {
  const rows: { id: string }[] = await manager.query('SELECT id FROM nodes ORDER BY id');
  return rows.map(({ id }) => id);
}

/** The nodes of the scope that there are, in the order of the Swedish alphabet. */
export async function listNodes(
  manager: EntityManager,
  scope: NodeScope,
): Promise<Pick<NodeRow, 'id' | 'name'>[]> {
  const rows: Pick<NodeRow, 'id' | 'name'>[] = await manager.query(
    'SELECT id, name FROM nodes WHERE $1::text[] IS NULL OR id = ANY ($1)',
    [nodesParameter(scope)],
  );
  return rows.sort((one, other) => swedish.compare(one.name, other.name));
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

/** What a role is called, and where it is; null for what is not told. */
export interface RoleNames {
  readonly title: string | null;
  readonly workplaceId: string | null;
  readonly workplaceName: string | null;
}

/** What the roles with these ids are called, and where they are. */
export async function readRoleNames(
  manager: EntityManager,
  ids: readonly string[],
): Promise<Map<string, RoleNames>> {
  const rows: (RoleNames & { id: string })[] = await manager.query(
    `SELECT role.id, role.profile ->> 'title' AS title, workplace.id AS "workplaceId",
       workplace.profile ->> 'name' AS "workplaceName"
     FROM roles AS role LEFT JOIN workplaces AS workplace ON workplace.id = role.workplace_id WHERE role.id = ANY ($1)`,
    [ids],
  );
  return new Map(rows.map(({ id, ...names }) => [id, names]));
}
