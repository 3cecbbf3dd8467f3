import type { RunQuery } from '../run-query.ts';

/** For each of these profiles of one side, the ids of the others that a step keeps off its lists. `today` is `YYYY-MM-DD`. */
export async function readPairsOff(
  run: RunQuery,
  side: 'candidate' | 'role',
  ids: readonly string[],
  today: string,
): Promise<Map<string, ReadonlySet<string>>> {
  const [own, other] = side === 'candidate' ? ['candidate_id', 'role_id'] : ['role_id', 'candidate_id'];
  const rows = await run<{ id: string; others: string[] }>(
    `SELECT ${own} AS id, array_agg(${other}) AS others FROM pairs_off_lists
     WHERE ${own} = ANY ($1::uuid[]) AND (until IS NULL OR until > $2) GROUP BY ${own}`,
    [ids, today],
  );
  return new Map(rows.map(({ id, others }) => [id, new Set(others)]));
}
