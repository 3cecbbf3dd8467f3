import type { ClientBase } from 'pg';
import type { TopPlaces } from '../../matching/what-if/spread.ts';
import type { MatchFailure } from '../entities/matched-profile-columns.ts';
import type { MatchBasis } from './area-lock.ts';

/** What came of matching one profile as it was read. */
export interface MatchedProfile {
  readonly side: 'candidate' | 'role';
  readonly id: string;
  /** The revisions that were read; null for one that failed without having been stale. */
  readonly revision: number | null;
  readonly inputRevision: number | null;
  /** Null when it was matched. */
  readonly failure: MatchFailure | null;
}

/**
 * Stamps the profiles and the area with what the stored lists now hold; `topPlaces` are those of each node's people. A profile that was
 * changed after it was read stays stale. Waits for those who hold its row, in order of id; callers elsewhere lock in the same order.
 */
export async function markMatched(
  client: ClientBase,
  profiles: readonly MatchedProfile[],
  epoch: number,
  basis: MatchBasis,
  topPlaces: ReadonlyMap<string, TopPlaces>,
): Promise<void> {
  // one row is locked by its update; many are locked in order first, by a statement of their own, because an update
  // that joins rows which it had to wait for would miss them
  if (profiles.length > 1) {
    await lockProfiles(client, profiles);
  }
  const stamp = (table: 'candidates' | 'roles', side: MatchedProfile['side']) => `
    UPDATE ${table} p SET
      matched_input_revision = CASE WHEN m.failure IS NULL THEN m."inputRevision"
        ELSE least(p.matched_input_revision, p.input_revision - 1) END,
      matched_revision = CASE WHEN m.failure IS NULL THEN m.revision ELSE p.matched_revision END,
      matched_epoch = $2,
      match_failure = CASE WHEN m."inputRevision" IS NULL OR m."inputRevision" = p.input_revision
        THEN m.failure END
    FROM matched m WHERE p.id = m.id AND m.side = '${side}'`;
  await client.query({
    name: 'mark-matched',
    text: `WITH matched AS MATERIALIZED (
             SELECT * FROM json_to_recordset($1::json)
               AS m(side text, id uuid, revision int, "inputRevision" int, failure jsonb)),
           stamped_candidates AS (${stamp('candidates', 'candidate')}),
           stamped_roles AS (${stamp('roles', 'role')})
           UPDATE match_areas SET epoch = $2, node_ids = $3, matched_on = $4, policy_versions = $5, engine_version = $6,
             stored_at = now(), top_places = $7::jsonb -> id
           WHERE id = ANY($3)`,
    values: [
      JSON.stringify(profiles),
      epoch,
      basis.nodeIds,
      basis.matchedOn,
      basis.policyVersions,
      basis.engineVersion,
      JSON.stringify(Object.fromEntries(topPlaces)),
    ],
  });
}

async function lockProfiles(client: ClientBase, profiles: readonly MatchedProfile[]): Promise<void> {
  const ids = profiles.map((profile) => profile.id);
  for (const table of ['candidates', 'roles']) {
    await client.query({
      name: `lock-${table}`,
      text: `SELECT FROM ${table} WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE`,
      values: [ids],
    });
  }
}
