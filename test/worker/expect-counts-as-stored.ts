import { expect } from 'chai';
import type { Pool } from 'pg';

/** Expects that what is kept of the tops of lists is what a fresh count of lists of at most that length gives. */
export async function expectTopPlacesAsStored(pool: Pool): Promise<void> {
  const { rows: kept } = await pool.query('SELECT id, top_places AS tops FROM match_areas ORDER BY id');
  const { rows: counted } = await pool.query(
    `SELECT area.id, coalesce((SELECT json_agg(json_build_array(tops, people) ORDER BY tops) FROM (
       SELECT tops, count(*) AS people FROM (
         SELECT count(*) AS tops FROM suggestions AS pair JOIN candidates AS person ON person.id = pair.candidate_id
         WHERE person.node_id = area.id AND pair.in_role_list AND pair.kind = 'match' GROUP BY person.id) AS each
       GROUP BY tops) AS gathered), '[]') AS tops
     FROM match_areas AS area ORDER BY area.id`,
  );
  expect(kept, 'match_areas.top_places').to.deep.equal(counted);
}

/** Expects that what is kept of how many suggestions each profile has is what a fresh count of pairs and reviews gives. */
export async function expectCountsAsStored(pool: Pool): Promise<void> {
  for (const [side, other] of [
    ['candidate', 'role'],
    ['role', 'candidate'],
  ] as const) {
    const { rows: kept } = await pool.query(
      `SELECT id, coalesce(listed, 0) AS listed, coalesce(near_misses, 0) AS near_misses, coalesce(to_review, 0) AS to_review,
         coalesce(approved, 0) AS approved, coalesce(held, 0) AS held, coalesce(declined, 0) AS declined
       FROM ${side}s LEFT JOIN ${side}_counts ON ${side}_id = id ORDER BY id`,
    );
    const { rows: counted } = await pool.query(
      `WITH pair AS (
         SELECT pair.${side}_id, pair.kind, pair.in_${side}_list AS is_listed, CASE WHEN other.status <> 'deleted' THEN (
           SELECT decision FROM standing_reviews WHERE suggestion_id = pair.id ORDER BY reviewed_at DESC, id DESC LIMIT 1) END AS decision
         FROM suggestions AS pair JOIN ${other}s AS other ON other.id = pair.${other}_id)
       SELECT profile.id, count(*) FILTER (WHERE pair.is_listed AND kind = 'match')::int AS listed,
         count(*) FILTER (WHERE pair.is_listed AND kind = 'near-miss')::int AS near_misses,
         count(*) FILTER (WHERE pair.is_listed AND kind = 'match' AND decision IS NULL)::int AS to_review,
         count(*) FILTER (WHERE decision = 'approve')::int AS approved, count(*) FILTER (WHERE decision = 'hold')::int AS held,
         count(*) FILTER (WHERE decision = 'decline')::int AS declined
       FROM ${side}s AS profile LEFT JOIN pair ON pair.${side}_id = profile.id GROUP BY profile.id ORDER BY profile.id`,
    );
    expect(kept, `${side}_counts`).to.deep.equal(counted);
  }
}
