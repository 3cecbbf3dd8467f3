import type { EntityManager } from 'typeorm';
import { erasureLockKey } from '../erasure-lock.ts';

/** The lists of a report's result whose items are of one profile each; by what they are called in `ReportResults`. */
const lists = ['{perRole}', '{roles,items}', '{candidates,items}'];

/**
 * Takes a candidate or role out of the reports that name it; their sums stay as they were. Holds the erasure lock, so
 * that no report is finished meanwhile that was made before.
 */
export async function eraseFromReports(manager: EntityManager, profileId: string): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [erasureLockKey]);
  for (const path of lists) {
    await manager.query(
      `UPDATE reports
       SET result = jsonb_set(result, $2::text[],
         (SELECT coalesce(jsonb_agg(item ORDER BY place), '[]')
          FROM jsonb_array_elements(result #> $2::text[]) WITH ORDINALITY AS items (item, place)
          WHERE $1 NOT IN (coalesce(item ->> 'id', ''), coalesce(item ->> 'roleId', ''))))
       WHERE (result #> $2::text[])::text LIKE '%' || $1 || '%'`,
      [profileId, path],
    );
  }
}
