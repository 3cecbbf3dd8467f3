import { v7 as uuidV7 } from 'uuid';
import { asConsequence } from './acting.ts';
import type { OffLists } from './entities/review-entity.ts';
import type { RunQuery } from './run-query.ts';
import { recountReviews } from './suggestion-counts.ts';

/** The ids of a pair. */
interface Pair {
  readonly candidateId: string;
  readonly roleId: string;
}

/** Who reopens a pair by itself: nobody who signs in. */
const reopener = 'passa';

/** What of a pair, by the tables that {@link pairTables} names, a change can be seen in: by field, see `reopening-fields`. */
const pairDocument = `jsonb_build_object(
  'candidate', candidate.profile || jsonb_build_object('status', candidate.status),
  'role', role.profile || jsonb_build_object('status', role.status, 'workplaceId', role.workplace_id),
  'workplace', workplace.profile || jsonb_build_object('mentorPlacesLeft', workplace.mentor_places_left))`;

const pairTables = `candidates AS candidate CROSS JOIN roles AS role
  LEFT JOIN workplaces AS workplace ON workplace.id = role.workplace_id AND workplace.status <> 'deleted'`;

/** A field of the document as a mark: equal for equal values, and no value. */
const markOf = (field: string) =>
  `md5(coalesce((${pairDocument} #> string_to_array(${field}, '.'))::text, ''))`;

/**
 * Keeps a pair off the lists, in place of what kept it off before, and owes its candidate a match. Both profiles must be locked: a change
 * of one of the fields from now on brings the pair back.
 */
export async function takePairOffLists(
  run: RunQuery,
  { candidateId, roleId }: Pair,
  off: OffLists,
): Promise<void> {
  await run(
    `INSERT INTO pairs_off_lists AS kept (candidate_id, role_id, reason, why, until, since, step_id, marks)
     SELECT $1, $2, $3, $4, $5, $6, $7,
       (SELECT coalesce(jsonb_object_agg(field, ${markOf('field')}), '{}') FROM unnest($8::text[]) AS field)
     FROM ${pairTables} WHERE candidate.id = $1 AND role.id = $2
     ON CONFLICT (candidate_id, role_id) DO UPDATE SET (reason, why, until, since, step_id, marks)
       = (excluded.reason, excluded.why, excluded.until, excluded.since, excluded.step_id, excluded.marks)`,
    [candidateId, roleId, off.reason, off.why, off.until, off.since, off.stepId, off.reopenedBy],
  );
  await oweMatch(run, [candidateId]);
}

/** Puts a pair back on the lists, if it ranks, and owes its candidate a match. Returns what kept it off; null when nothing did. */
export async function putPairBackOnLists(
  run: RunQuery,
  { candidateId, roleId }: Pair,
): Promise<OffLists | null> {
  const off = await removeOffLists(run, { candidateId, roleId });
  if (off !== null) {
    await oweMatch(run, [candidateId]);
  }
  return off;
}

async function removeOffLists(run: RunQuery, { candidateId, roleId }: Pair): Promise<OffLists | null> {
  // selected from, since TypeORM answers a bare DELETE with more than its rows
  const [off] = await run<OffLists>(
    `WITH removed AS (DELETE FROM pairs_off_lists WHERE candidate_id = $1 AND role_id = $2 RETURNING *)
     SELECT ${offColumns} FROM removed`,
    [candidateId, roleId],
  );
  return off === undefined ? null : toOffLists(off);
}

/** What keeps a pair off the lists; null when nothing does. */
export async function findOffLists(run: RunQuery, { candidateId, roleId }: Pair): Promise<OffLists | null> {
  const [off] = await run<OffLists>(
    `SELECT ${offColumns} FROM pairs_off_lists WHERE candidate_id = $1 AND role_id = $2`,
    [candidateId, roleId],
  );
  return off === undefined ? null : toOffLists(off);
}

/** Profiles that may have pairs off the lists. */
interface WrittenProfiles {
  readonly side: 'candidate' | 'role' | 'workplace';
  readonly ids: readonly string[];
}

/** Whether a pair is of one of the profiles $1. */
const isOf = {
  candidate: 'off.candidate_id = ANY ($1::uuid[])',
  role: 'off.role_id = ANY ($1::uuid[])',
  workplace: 'off.role_id IN (SELECT id FROM roles WHERE workplace_id = ANY ($1::uuid[]))',
} as const satisfies Record<WrittenProfiles['side'], string>;

/**
 * Locks the candidates whose pairs a change of these profiles may put back on the lists, before the profiles themselves are locked: so
 * does matching, candidates first and in order of id.
 */
export async function lockReopenable(run: RunQuery, { side, ids }: WrittenProfiles): Promise<void> {
  if (side !== 'candidate') {
    await asConsequence(() =>
      run(
        `SELECT FROM candidates WHERE id IN (SELECT candidate_id FROM pairs_off_lists AS off
           WHERE off.marks <> '{}' AND ${isOf[side]}) ORDER BY id FOR NO KEY UPDATE`,
        [ids],
      ),
    );
  }
}

/**
 * Puts those pairs of profiles that were just written back on the lists of which something has changed that concerns the reason: each
 * by a review of its own that says what, in the transaction that wrote them. Their candidates are owed a match; see
 * {@link lockReopenable}.
 */
export function reopenChanged(run: RunQuery, written: WrittenProfiles, now: Date): Promise<void> {
  return asConsequence(() => reopenPairs(run, written, now));
}

async function reopenPairs(run: RunQuery, { side, ids }: WrittenProfiles, now: Date): Promise<void> {
  const changed = await run<{ candidateId: string; roleId: string; suggestionId: string; changed: string[] }>(
    `SELECT off.candidate_id AS "candidateId", off.role_id AS "roleId", suggestion.id AS "suggestionId", changed.fields AS changed
     FROM pairs_off_lists AS off
     JOIN candidates AS candidate ON candidate.id = off.candidate_id
     JOIN roles AS role ON role.id = off.role_id
     LEFT JOIN workplaces AS workplace ON workplace.id = role.workplace_id AND workplace.status <> 'deleted'
     JOIN suggestions AS suggestion ON suggestion.candidate_id = off.candidate_id AND suggestion.role_id = off.role_id
     CROSS JOIN LATERAL (
       SELECT array_agg(field ORDER BY field) AS fields FROM jsonb_each_text(off.marks) AS mark (field, value)
       WHERE ${markOf('mark.field')} <> mark.value) AS changed
     WHERE ${isOf[side]} AND off.marks <> '{}' AND changed.fields IS NOT NULL
       AND candidate.status <> 'deleted' AND role.status <> 'deleted'
     ORDER BY off.candidate_id, off.role_id`,
    [ids],
  );
  for (const { suggestionId, changed: fields, ...pair } of changed) {
    const off = await removeOffLists(run, pair);
    if (off !== null) {
      await run(
        `INSERT INTO reviews (id, suggestion_id, candidate_id, role_id, decision, reviewed_by, reviewed_at, changed, was_off)
         VALUES ($1, $2, $3, $4, 'reopen', $5,
           greatest($6::timestamptz, (SELECT max(reviewed_at) FROM reviews WHERE suggestion_id = $2) + interval '1 ms'), $7, $8)`,
        [uuidV7(), suggestionId, pair.candidateId, pair.roleId, reopener, now, fields, JSON.stringify(off)],
      );
    }
  }
  if (changed.length === 0) {
    return;
  }
  // what worker memory holds of a pair is as of its candidate's input revision
  await oweMatch(
    run,
    changed.map(({ candidateId }) => candidateId),
  );
  await recountReviews(run, changed);
}

const offColumns = `reason, why, until::text, since, step_id AS "stepId",
  ARRAY(SELECT jsonb_object_keys(marks) ORDER BY 1) AS "reopenedBy"`;

function toOffLists(row: Omit<OffLists, 'since'> & { readonly since: string | Date }): OffLists {
  return { ...row, since: new Date(row.since).toISOString() };
}

/** The place of these candidates on lists may be another now, though they are as they were. In order of id, as matching locks them. */
async function oweMatch(run: RunQuery, candidateIds: readonly string[]): Promise<void> {
  await run(
    `UPDATE candidates SET input_revision = input_revision + 1, list_revision = list_revision + 1, match_failure = NULL
     WHERE id = ANY ($1::uuid[]) AND status <> 'deleted'`,
    [candidateIds],
  );
}
