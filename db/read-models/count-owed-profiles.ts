import type { ClientBase } from 'pg';

/** How many candidates and roles are owed a match: their stored lists are behind what was written. */
export async function countOwedProfiles(client: Pick<ClientBase, 'query'>): Promise<number> {
  const { rows } = await client.query<{ owed: number }>(
    `SELECT (SELECT count(*) FROM candidates WHERE matched_input_revision < input_revision AND match_failure IS NULL)::int
          + (SELECT count(*) FROM roles WHERE matched_input_revision < input_revision AND match_failure IS NULL)::int AS owed`,
  );
  return rows[0]?.owed ?? 0;
}
