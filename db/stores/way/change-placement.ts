import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import { callOffReasons } from '../../../matching/vocabulary/placement-codes.ts';
import type { NodeScope } from '../../node-scope.ts';
import { findPlacement, type PlacementTerms, type PlacementView } from '../../read-models/placement-view.ts';
import type { PlacementState } from '../../read-models/proposal-view.ts';
import { queryIn } from '../../run-query.ts';
import { type RevisionCondition, satisfies } from '../revision-condition.ts';
import { followAnswer, followObjection, followPlacements } from './follow-way.ts';
import { lockSides, type WayIds } from './lock-way.ts';
import { insertPlacementStep, placementMoves } from './placement-steps.ts';
import { readPlaces } from './places.ts';
import { type NoPlace, refusePlace, seenPlaces, termsOf } from './plan-placement.ts';

/** Whose placement is changed, and when. */
interface PlacementEdit {
  readonly id: string;
  readonly stepId: string;
  readonly by: string;
  readonly scope: NodeScope;
  readonly now: Date;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** A change of what was agreed; `change` makes the new terms of those that stand, and what it throws undoes the transaction. */
export interface TermsChange extends PlacementEdit {
  readonly condition: RevisionCondition;
  readonly change: (current: PlacementTerms) => PlacementTerms;
}

/** A step: it starts, ends or is called off. */
export interface PlacementMove extends PlacementEdit {
  readonly move: keyof typeof placementMoves;
  readonly on: string;
  readonly outcome: PlacementView['outcome'];
  readonly reason: PlacementView['reason'];
}

/** What came of a change or step of a placement; `out-of-order` when it doesn't follow on how the placement stands. */
export type PlacementOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'out-of-order'; readonly state: PlacementState }
  | { readonly kind: 'stale'; readonly revision: number }
  | { readonly kind: 'unconditional'; readonly revision: number }
  | { readonly kind: 'no-place'; readonly why: NoPlace };

/** Changes what was agreed of a placement that is planned or runs. What says the same leaves everything as it is. */
export async function changePlacement(
  manager: EntityManager,
  { id, stepId, by, scope, now, today, condition, change }: TermsChange,
): Promise<PlacementOutcome> {
  const placement = await lockPlacement(manager, id, scope);
  if (placement === null) {
    return { kind: 'not-found' };
  }
  const { state, revision } = placement;
  if (condition === 'any') {
    return { kind: 'unconditional', revision };
  }
  if (!satisfies(condition, revision)) {
    return { kind: 'stale', revision };
  }
  if (state !== 'planned' && state !== 'running') {
    return { kind: 'out-of-order', state };
  }
  const before = termsOf(placement);
  const terms = termsOf(change(before));
  if (isDeepStrictEqual(terms, before)) {
    return { kind: 'done' };
  }
  const places = await readPlaces(manager, placement, today, { placementId: id });
  // of what it has already, nothing is taken
  const why =
    terms.mentorId === before.mentorId ? null : refusePlace({ ...places, left: null }, terms.mentorId);
  if (why !== null) {
    return { kind: 'no-place', why };
  }
  await manager.query(
    `UPDATE placements SET employment_form = $2, starts_on = $3, ends_on = $4, hours_per_week = $5, hour_steps = $6,
       mentor_id = $7, revision = revision + 1, updated_at = $8 WHERE id = $1`,
    [
      ...[id, terms.employmentForm, terms.startsOn, terms.endsOn, terms.hoursPerWeek],
      ...[JSON.stringify(terms.hourSteps), terms.mentorId, now],
    ],
  );
  await insertPlacementStep(manager, {
    ...{ id: stepId, placementId: id, kind: 'changed', on: null, by, at: laterThan(placement, now) },
    seen: { state, revision, before, after: terms, ...seenPlaces(places) },
  });
  await followPlacements(queryIn(manager), placement, now);
  return { kind: 'done' };
}

/** Takes a step of a placement, when it follows on how the placement stands. */
export async function movePlacement(
  manager: EntityManager,
  { id, stepId, move, on, outcome, reason, by, scope, now, today }: PlacementMove,
): Promise<PlacementOutcome> {
  const placement = await lockPlacement(manager, id, scope);
  if (placement === null) {
    return { kind: 'not-found' };
  }
  const { state, revision } = placement;
  const { from, to, kind } = placementMoves[move];
  if (!from.some((one) => one === state)) {
    return { kind: 'out-of-order', state };
  }
  const places = await readPlaces(manager, placement, today, { placementId: id });
  await manager.query(
    `UPDATE placements SET state = $2, outcome = $3, reason = $4, revision = revision + 1, updated_at = $5,
       started_on = CASE WHEN $2 = 'running' THEN $6::date ELSE started_on END,
       ended_on = CASE WHEN $2 IN ('ended', 'called-off') THEN $6::date ELSE ended_on END
     WHERE id = $1`,
    [id, to, outcome, reason, now, on],
  );
  const at = laterThan(placement, now);
  await insertPlacementStep(manager, {
    ...{ id: stepId, placementId: id, kind, on, outcome, reason, by, at },
    seen: { state, revision, ...termsOf(placement), ...seenPlaces(places) },
  });
  const run = queryIn(manager);
  await followPlacements(run, placement, now);
  if (to === 'ended' || to === 'called-off') {
    await followObjection(run, placement.proposalId, at);
  }
  if (move === 'call-off' && callOffReasons.some((one) => one.id === reason && one.isPersonsNo)) {
    await followAnswer(run, placement, { stepId, kind: 'declined', reason, until: null, at });
  }
  return { kind: 'done' };
}

/** A placement within the scope and all that it concerns, locked; null when there is none. */
async function lockPlacement(
  manager: EntityManager,
  id: string,
  scope: NodeScope,
): Promise<PlacementView | null> {
  const [found]: WayIds[] = await manager.query(
    `SELECT candidate_id AS "candidateId", workplace_id AS "workplaceId", role_id AS "roleId" FROM placements WHERE id = $1`,
    [id],
  );
  if (found === undefined || (await findPlacement(manager, id, scope)) === null) {
    return null;
  }
  await lockSides(manager, found);
  await manager.query('SELECT FROM placements WHERE id = $1 FOR NO KEY UPDATE', [id]);
  return findPlacement(manager, id, scope);
}

/** A step that waited for another is the later one, whatever its machine's clock says. */
function laterThan({ steps }: PlacementView, now: Date): Date {
  return new Date(Math.max(now.getTime(), Date.parse(steps.at(-1)?.at ?? '') + 1 || 0));
}
