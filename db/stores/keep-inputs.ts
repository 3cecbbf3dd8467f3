import type { ReviewRow } from '../entities/review-entity.ts';
import type { RunQuery } from '../run-query.ts';

/** Matching asks how many mentors there are and what they can take, not who they are. */
const unnamedMentors = `CASE WHEN workplace.profile ? 'mentors' THEN jsonb_set(workplace.profile, '{mentors}',
  (SELECT coalesce(jsonb_agg(mentor - 'id' || '{"name": "-"}' ORDER BY place), '[]')
   FROM jsonb_array_elements(workplace.profile -> 'mentors') WITH ORDINALITY AS one (mentor, place)))
  ELSE workplace.profile END`;

/**
 * Keeps both profiles as they are, all that matching reads of them and no name, for as long as the decision rests on them. Both are
 * locked, so that they are what was seen.
 */
export async function keepInputs(
  run: RunQuery,
  { id, candidateId, roleId, reviewedAt }: ReviewRow,
): Promise<void> {
  await run(
    `WITH candidate AS (
       SELECT person.id, jsonb_build_object('id', person.id, 'nodeId', person.node_id, 'reference', person.reference, 'coachId', NULL,
         'status', person.status, 'profile', person.profile, 'timesProposed', person.times_proposed) AS content
       FROM candidates AS person WHERE person.id = $2),
     role AS (
       SELECT work.id, jsonb_build_object('id', work.id, 'nodeId', work.node_id, 'reference', work.reference,
         'workplaceId', work.workplace_id, 'status', work.status, 'profile', work.profile,
         'workplace', CASE WHEN workplace.id IS NOT NULL THEN jsonb_build_object('nodeId', workplace.node_id,
           'reference', workplace.reference, 'managerId', NULL, 'profile', ${unnamedMentors}) END) AS content
       FROM roles AS work
       LEFT JOIN workplaces AS workplace ON workplace.id = work.workplace_id AND workplace.status <> 'deleted'
       WHERE work.id = $3),
     version AS (
       SELECT id, encode(sha256(convert_to(content::text, 'UTF8')), 'hex') AS hash, content
       FROM (SELECT * FROM candidate UNION ALL SELECT * FROM role) AS side),
     kept AS (
       INSERT INTO profile_versions (profile_id, hash, content, kept_at) SELECT id, hash, content, $4 FROM version
       ON CONFLICT DO NOTHING)
     INSERT INTO review_inputs (review_id, candidate_id, candidate_hash, role_id, role_hash)
     SELECT $1, $2, candidate.hash, $3, role.hash FROM version AS candidate, version AS role
     WHERE candidate.id = $2 AND role.id = $3`,
    [id, candidateId, roleId, reviewedAt],
  );
}
