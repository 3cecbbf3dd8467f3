import type pg from 'pg';
import type { ImportTarget } from './import-target.ts';
import { importedTable, mergedTable } from './imported-table.ts';

/** What of a node became a system's. */
export interface HandedOver {
  readonly nodeId: string;
  /** None where it is not of people. */
  readonly personIds: readonly string[];
  /** The id that the system signs in with. */
  readonly system: string;
}

/**
 * Makes those profiles of the file a system's that nobody is known to have submitted, and tells what is the system's from now on: these, and those
 * that the import has made for it.
 */
export async function takeOver(
  client: pg.ClientBase,
  { kind }: ImportTarget,
  submittedBy: string,
): Promise<readonly HandedOver[]> {
  const personIds = kind === 'candidates' ? 'json_agg(id ORDER BY id)' : `'[]'::json`;
  const { rows } = await client.query<Omit<HandedOver, 'system'>>(
    `WITH taken AS (
       UPDATE ${kind} SET submitted_by = $1 WHERE id IN (SELECT id FROM ${importedTable}) AND submitted_by IS NULL
       RETURNING id, node_id
     ), made AS (
       SELECT id, node_id FROM ${importedTable} WHERE id IN (SELECT id FROM ${mergedTable} WHERE is_created)
     )
     SELECT node_id AS "nodeId", ${personIds} AS "personIds"
     FROM (SELECT * FROM taken UNION ALL SELECT * FROM made) AS handed GROUP BY node_id ORDER BY node_id`,
    [submittedBy],
  );
  return rows.map((row) => ({ ...row, system: submittedBy }));
}
