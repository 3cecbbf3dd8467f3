import type { ClientBase } from 'pg';

/** How many candidates and roles are to be matched again: their stored lists are behind what was written. */
export async function countStaleProfiles(client: Pick<ClientBase, 'query'>): Promise<number> {
  const { rows } = await client.query<{ stale: number }>(
    `SELECT (SELECT count(*) FROM candidates WHERE matched_input_revision < input_revision AND match_failure IS NULL)::int
          + (SELECT count(*) FROM roles WHERE matched_input_revision < input_revision AND match_failure IS NULL)::int AS stale`,
  );
  return rows[0]?.stale ?? 0;
}
