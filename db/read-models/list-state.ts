import type { RunQuery } from '../run-query.ts';

/** Whether a profile takes part in matching, and how far that has come. */
export interface ListState {
  readonly id: string;
  readonly status: 'open' | 'closed';
  /** Why an open profile is on no list whatever it is: the person is placed, has objected, or the profile is not confirmed for long; the role has no place left. */
  readonly taken: 'placed' | 'objected' | 'not-confirmed' | 'no-places' | null;
  readonly isUnreadable: boolean;
  /** Whether it has been matched at all. */
  readonly isMatched: boolean;
}

/** How these profiles of one side stand to the lists, by id; those that are erased are left out. */
export async function findListStates(
  run: RunQuery,
  side: 'candidate' | 'role',
  ids: readonly string[],
): Promise<Map<string, ListState>> {
  const [table, taken] =
    side === 'candidate'
      ? ['candidates', 'candidate_standing(status, placements, is_lapsed, has_objection)']
      : ['roles', `'no-places'`];
  const rows = await run<ListState>(
    `SELECT id, status, CASE WHEN status = 'open' AND NOT is_listed THEN ${taken} END AS taken,
       match_failure IS NOT NULL AS "isUnreadable", matched_revision > 0 AS "isMatched"
     FROM ${table} WHERE id = ANY ($1::uuid[]) AND status <> 'deleted'`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
