import type pg from 'pg';
import type { StandInsRow } from '../entities/stand-ins-entity.ts';

/** The stand-ins that are kept for a node; null when none were made yet. */
export async function readStandIns(database: pg.Pool, nodeId: string): Promise<StandInsRow | null> {
  const { rows } = await database.query<StandInsRow>({
    name: 'read-stand-ins',
    text: `SELECT node_id AS "nodeId", people, profiles, made_at AS "madeAt" FROM stand_ins WHERE node_id = $1`,
    values: [nodeId],
  });
  return rows[0] ?? null;
}

/** When the stand-ins of a node were made, and of how many people; null when none were made yet. */
export async function readWhenMade(
  database: pg.Pool,
  nodeId: string,
): Promise<Pick<StandInsRow, 'people' | 'madeAt'> | null> {
  const { rows } = await database.query<Pick<StandInsRow, 'people' | 'madeAt'>>({
    name: 'read-when-stand-ins-were-made',
    text: `SELECT people, made_at AS "madeAt" FROM stand_ins WHERE node_id = $1`,
    values: [nodeId],
  });
  return rows[0] ?? null;
}

/** How many listed candidates a node has, and how many of them were changed since. */
export async function countChanged(
  database: pg.Pool,
  nodeId: string,
  since: Date,
): Promise<{ readonly open: number; readonly changed: number }> {
  const { rows } = await database.query<{ open: number; changed: number }>({
    name: 'count-changed-candidates',
    text: `SELECT count(*)::int AS open, count(*) FILTER (WHERE updated_at > $2)::int AS changed
      FROM candidates WHERE node_id = $1 AND is_listed`,
    values: [nodeId, since],
  });
  return rows[0] ?? { open: 0, changed: 0 };
}

/** Keeps stand-ins in the place of those that were made at `before`, null for none, unless another process has kept others since. */
export async function keepStandIns(
  database: pg.Pool,
  { nodeId, people, profiles, madeAt }: StandInsRow,
  before: Date | null,
): Promise<void> {
  await database.query({
    name: 'keep-stand-ins',
    text: `INSERT INTO stand_ins AS kept (node_id, people, profiles, made_at) VALUES ($1, $2, $3, $4)
      ON CONFLICT (node_id) DO UPDATE
        SET people = excluded.people, profiles = excluded.profiles, made_at = excluded.made_at
        WHERE kept.made_at = $5`,
    values: [nodeId, people, JSON.stringify(profiles), madeAt, before],
  });
}
