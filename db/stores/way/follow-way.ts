import { reopenedBy } from '../../../matching/vocabulary/reopening-fields.ts';
import { asConsequence } from '../../acting.ts';
import type { OffLists } from '../../entities/review-entity.ts';
import { findOffLists, putPairBackOnLists, reopenChanged, takePairOffLists } from '../../pairs-off-lists.ts';
import type { RunQuery } from '../../run-query.ts';
import type { WayIds } from './lock-way.ts';

/** Whom a step concerns. */
type Concerned = Pick<WayIds, 'candidateId' | 'roleId' | 'workplaceId'>;

/** A step by which a workplace or a person answers, as lists follow it. */
interface AnsweringStep {
  readonly stepId: string;
  readonly kind: 'welcomed' | 'not-now' | 'refused' | 'declined';
  readonly reason: string | null;
  readonly until: string | null;
  readonly at: Date;
}

/** A no of the person's is that of a decline, whatever step it comes with. */
const personsReason = 'candidate-declined';

const offReasons = {
  'not-now': 'not-now',
  refused: 'answered-no',
  declined: 'declined',
} as const satisfies Readonly<Record<string, OffLists['reason']>>;

/** Takes the pair off the lists when the workplace or the person says no, and puts it back when the workplace welcomes it after all. */
export function followAnswer(run: RunQuery, pair: Concerned, step: AnsweringStep): Promise<void> {
  return asConsequence(() => answerOnLists(run, pair, step));
}

async function answerOnLists(run: RunQuery, pair: Concerned, step: AnsweringStep): Promise<void> {
  const { stepId, kind, until, at } = step;
  if (kind === 'welcomed') {
    const off = await findOffLists(run, pair);
    if (off?.reason === 'not-now' || off?.reason === 'answered-no') {
      await putPairBackOnLists(run, pair);
    }
    return;
  }
  const why = kind === 'declined' ? personsReason : step.reason;
  await takePairOffLists(run, pair, {
    ...{ reason: offReasons[kind], why, until, since: at.toISOString(), stepId },
    reopenedBy: reopenedBy(why),
  });
}

/** Ends the consent behind a placement that is over now, where the person objects: until then the workplace knew whom it had. */
export function followObjection(run: RunQuery, proposalId: string, at: Date): Promise<unknown> {
  return asConsequence(() =>
    run(
      `UPDATE proposals SET consent_withdrawn_at = $2 WHERE id = $1 AND consent_withdrawn_at IS NULL
         AND EXISTS (SELECT FROM candidates WHERE id = candidate_id AND has_objection)`,
      [proposalId, at],
    ),
  );
}

const taking = `state IN ('planned', 'running')`;

/**
 * Counts anew what placements take of a person, a role and the mentors of a workplace, all of whom are locked: lists follow by triggers.
 * What is kept off the lists for want of a mentor comes back when that is another now.
 */
export function followPlacements(run: RunQuery, concerned: Concerned, now: Date): Promise<void> {
  return asConsequence(() => countPlacements(run, concerned, now));
}

async function countPlacements(run: RunQuery, concerned: Concerned, now: Date): Promise<void> {
  const { candidateId, roleId, workplaceId } = concerned;
  await run(
    `UPDATE candidates AS person SET placements = taken.number
     FROM (SELECT count(*)::int AS number FROM placements WHERE candidate_id = $1 AND ${taking}) AS taken
     WHERE person.id = $1 AND person.placements <> taken.number`,
    [candidateId],
  );
  await run(
    `UPDATE workplaces AS workplace SET mentor_places_taken = taken.by_mentor
     FROM (SELECT coalesce(jsonb_object_agg(mentor_id, number), '{}') AS by_mentor FROM (
       SELECT mentor_id, count(*)::int AS number FROM placements
       WHERE workplace_id = $1 AND mentor_id IS NOT NULL AND ${taking} GROUP BY mentor_id) AS counted) AS taken
     WHERE workplace.id = $1 AND workplace.mentor_places_taken <> taken.by_mentor`,
    [workplaceId],
  );
  await run(
    `UPDATE roles AS role SET places_taken = taken.number
     FROM (SELECT count(*)::int AS number FROM placements WHERE role_id = $1 AND ${taking}) AS taken
     WHERE role.id = $1 AND role.places_taken <> taken.number`,
    [roleId],
  );
  await reopenChanged(run, { side: 'workplace', ids: [workplaceId] }, now);
}
