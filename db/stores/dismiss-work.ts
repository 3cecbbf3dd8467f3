import type { EntityManager } from 'typeorm';

/** How long something stays put away at most, in PostgreSQL's notation. */
export const putAwayFor = '1 year';

/** A row of somebody's work list. */
interface WorkRow {
  readonly principalId: string;
  readonly group: string;
  readonly id: string;
}

/** Puts a row away until its tag is another one. */
export async function dismissWork(
  manager: EntityManager,
  { principalId, group, id, tag, now }: WorkRow & { readonly tag: string; readonly now: Date },
): Promise<void> {
  await manager.query(
    `INSERT INTO work_list_dismissals (principal_id, group_id, subject_id, tag, dismissed_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (principal_id, group_id, subject_id)
       DO UPDATE SET tag = excluded.tag, dismissed_at = excluded.dismissed_at`,
    [principalId, group, id, tag, now],
  );
}

/** Brings a row back; nothing happens when it was not put away. */
export async function restoreWork(
  manager: EntityManager,
  { principalId, group, id }: WorkRow,
): Promise<void> {
  await manager.query(
    'DELETE FROM work_list_dismissals WHERE principal_id = $1 AND group_id = $2 AND subject_id = $3',
    [principalId, group, id],
  );
}

/** Forgets who had put a profile away, or a suggestion of it: it is erased. */
export async function forgetDismissals(
  manager: EntityManager,
  noun: 'candidate' | 'role' | 'workplace',
  id: string,
): Promise<void> {
  const ofPairs =
    noun === 'workplace' ? '' : `OR subject_id IN (SELECT id FROM suggestions WHERE ${noun}_id = $1)`;
  await manager.query(`DELETE FROM work_list_dismissals WHERE subject_id = $1 ${ofPairs}`, [id]);
}
