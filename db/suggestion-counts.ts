import type { RunQuery } from './run-query.ts';

/** By how much a profile's lists have grown; negative where they have shrunk. */
export interface ListGrowth {
  readonly matches: number;
  readonly nearMisses: number;
}

/** Profiles by id whose counts may be others now, and by how much their lists have grown. */
export interface CountChanges {
  readonly candidate: ReadonlyMap<string, ListGrowth>;
  readonly role: ReadonlyMap<string, ListGrowth>;
}

const sides = [
  {
    side: 'candidate',
    table: 'candidate_counts',
    own: 'candidate_id',
    other: 'role_id',
    others: 'roles',
    // when the latest was, of a candidate alone: how far people came is counted by it
    times: ', reviewed_at = reviewed.reviewed_at, approved_at = reviewed.approved_at',
  },
  {
    side: 'role',
    table: 'role_counts',
    own: 'role_id',
    other: 'candidate_id',
    others: 'candidates',
    times: '',
  },
] as const;

/**
 * Brings the kept counts of these profiles to what their lists and reviews are now, in the transaction that changed those.
 * Candidates' are locked first, then roles', each in order of id, and by a statement of their own, so that what was reviewed
 * meanwhile is counted. Whoever else locks profiles in the transaction has done so before.
 */
export async function updateSuggestionCounts(run: RunQuery, changes: CountChanges): Promise<void> {
  for (const { side, table, own, other, others, times } of sides) {
    const grown = [...changes[side]];
    if (grown.length === 0) {
      continue;
    }
    const ids = grown.map(([id]) => id);
    await run(
      `INSERT INTO ${table} (${own}) SELECT unnest($1::uuid[]) AS id ORDER BY id ON CONFLICT DO NOTHING`,
      [ids],
    );
    await run(`SELECT FROM ${table} WHERE ${own} = ANY ($1) ORDER BY ${own} FOR UPDATE`, [ids]);
    await run(
      `WITH latest AS (
         SELECT DISTINCT ON (review.suggestion_id) review.${own} AS id, review.decision, review.reviewed_at,
           pair.kind = 'match' AND pair.in_${side}_list AS is_listed
         FROM standing_reviews AS review
         JOIN suggestions AS pair ON pair.id = review.suggestion_id
         JOIN ${others} AS other ON other.id = review.${other} AND other.status <> 'deleted'
         WHERE review.${own} = ANY ($1)
         ORDER BY review.suggestion_id, review.reviewed_at DESC, review.id DESC),
       reviewed AS (
         SELECT id, count(*) FILTER (WHERE is_listed) AS listed, count(*) FILTER (WHERE decision = 'approve') AS approved,
           count(*) FILTER (WHERE decision = 'hold') AS held, count(*) FILTER (WHERE decision = 'decline') AS declined,
           max(reviewed_at) AS reviewed_at, max(reviewed_at) FILTER (WHERE decision = 'approve') AS approved_at
         FROM latest GROUP BY id)
       UPDATE ${table} AS kept SET listed = kept.listed + grown.matches, near_misses = kept.near_misses + grown.near_misses,
         listed_reviewed = coalesce(reviewed.listed, 0), approved = coalesce(reviewed.approved, 0),
         held = coalesce(reviewed.held, 0), declined = coalesce(reviewed.declined, 0)${times}
       FROM unnest($1::uuid[], $2::int[], $3::int[]) AS grown (id, matches, near_misses)
       LEFT JOIN reviewed USING (id) WHERE kept.${own} = grown.id`,
      [ids, grown.map(([, { matches }]) => matches), grown.map(([, { nearMisses }]) => nearMisses)],
    );
  }
}

/** Of a profile whose lists are as they were; its reviews may not be. */
const sameLists: ListGrowth = { matches: 0, nearMisses: 0 };

/** The same for both sides of pairs of which only what is decided has changed. */
export function recountReviews(
  run: RunQuery,
  pairs: readonly { readonly candidateId: string; readonly roleId: string }[],
): Promise<void> {
  return updateSuggestionCounts(run, {
    candidate: new Map(pairs.map(({ candidateId }) => [candidateId, sameLists])),
    role: new Map(pairs.map(({ roleId }) => [roleId, sameLists])),
  });
}
