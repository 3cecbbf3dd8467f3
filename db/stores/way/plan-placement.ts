import type { EntityManager } from 'typeorm';
import type { NodeScope } from '../../node-scope.ts';
import type { PlacementTerms } from '../../read-models/placement-view.ts';
import type { ProposalState } from '../../read-models/proposal-view.ts';
import { queryIn } from '../../run-query.ts';
import { findElsewhere, type Obstacle } from './find-obstacles.ts';
import { followPlacements } from './follow-way.ts';
import { lockProposal, type WayIds } from './lock-way.ts';
import { insertPlacementStep } from './placement-steps.ts';
import { type Places, readPlaces } from './places.ts';

/** A placement of a proposal that was welcomed. */
export interface NewPlacement extends PlacementTerms {
  readonly id: string;
  readonly stepId: string;
  readonly proposalId: string;
  /** Why all the same, where something stands in the way; null when nothing was written. */
  readonly despite: string | null;
  readonly plannedBy: string;
  readonly scope: NodeScope;
  readonly now: Date;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Why a placement has no place. */
export type NoPlace = 'no-places-left' | 'no-mentor-left' | 'mentor-full' | 'no-such-mentor';

/** Something that planning a placement would meet. */
export type PlanRefusal =
  | { readonly kind: 'out-of-order'; readonly state: ProposalState; readonly placement: string | null }
  | { readonly kind: 'no-place'; readonly why: NoPlace }
  | { readonly kind: 'in-the-way'; readonly obstacles: readonly Obstacle[] };

/** A placement as it is looked at before it is planned. */
type PlanCheck = Pick<NewPlacement, 'proposalId' | 'mentorId' | 'scope' | 'today'>;

/** What planning a placement would meet, in the order in which it would be refused, and what is left of the places. */
export interface PlanForeseen {
  readonly refusals: readonly PlanRefusal[];
  readonly places: Places;
}

/** What planning a placement would meet; of a proposal that has one, as if it had not. Null when there is no such proposal. */
export async function checkPlan(manager: EntityManager, check: PlanCheck): Promise<PlanForeseen | null> {
  return lockPlan(manager, check);
}

async function lockPlan(manager: EntityManager, { proposalId, mentorId, scope, today }: PlanCheck) {
  const proposal = await lockProposal(manager, proposalId, scope, today);
  if (proposal === null) {
    return null;
  }
  const { state, placement, candidateId } = proposal;
  const places = await readPlaces(manager, proposal, today, {
    proposalId,
    ...(placement === null ? {} : { placementId: placement.id }),
  });
  const why = refusePlace(places, mentorId);
  const { isPlaced } = await findElsewhere(manager, candidateId, today, proposalId);
  const refusals: PlanRefusal[] = [
    ...(state === 'welcomed' && placement === null
      ? []
      : [{ kind: 'out-of-order', state, placement: placement?.state ?? null } as const]),
    ...(why === null ? [] : [{ kind: 'no-place', why } as const]),
    ...(isPlaced ? [{ kind: 'in-the-way', obstacles: [{ code: 'person-placed-elsewhere' }] } as const] : []),
  ];
  return { proposal, places, refusals };
}

/** What came of planning a placement. */
type PlanOutcome = { readonly kind: 'planned' } | { readonly kind: 'not-found' } | PlanRefusal;

/** Plans a placement, which takes one of the role's places and of the mentor's from now on. */
export async function planPlacement(manager: EntityManager, placement: NewPlacement): Promise<PlanOutcome> {
  const { proposalId, now, plannedBy, despite } = placement;
  const locked = await lockPlan(manager, placement);
  if (locked === null) {
    return { kind: 'not-found' };
  }
  const { proposal, places, refusals } = locked;
  const refusal = refusals.find(({ kind }) => kind !== 'in-the-way' || despite === null);
  if (refusal !== undefined) {
    return refusal;
  }
  await insertPlacement(manager, placement, proposal);
  await insertPlacementStep(manager, {
    ...{ id: placement.stepId, placementId: placement.id, kind: 'planned', on: placement.startsOn },
    ...{ by: plannedBy, at: now },
    seen: { ...termsOf(placement), ...seenPlaces(places), refusals },
  });
  await followPlacements(queryIn(manager), proposal, now);
  // whoever reads the proposal is told that it has a placement
  await manager.query('UPDATE proposals SET updated_at = $2 WHERE id = $1', [proposalId, now]);
  return { kind: 'planned' };
}

/** Why a placement with this mentor has no place; null when it has. */
export function refusePlace({ left, mentors, mentorsLeft }: Places, mentorId: string | null): NoPlace | null {
  if (left !== null && left <= 0) {
    return 'no-places-left';
  }
  if (mentorId === null) {
    return mentorsLeft !== null && mentorsLeft <= 0 ? 'no-mentor-left' : null;
  }
  const mentor = mentors?.find(({ id }) => id === mentorId);
  if (mentor === undefined) {
    return 'no-such-mentor';
  }
  return mentor.left !== null && mentor.left <= 0 ? 'mentor-full' : null;
}

/** What of the places left is kept with a step. */
export function seenPlaces({ left, mentorsLeft, roleRevision, workplaceRevision }: Places): object {
  return { placesLeft: left, mentorsLeft, roleRevision, workplaceRevision };
}

/** What was agreed, and nothing else. */
export function termsOf({
  employmentForm,
  startsOn,
  endsOn,
  hoursPerWeek,
  hourSteps,
  mentorId,
}: PlacementTerms): PlacementTerms {
  return { employmentForm, startsOn, endsOn, hoursPerWeek, hourSteps, mentorId };
}

async function insertPlacement(
  manager: EntityManager,
  placement: NewPlacement,
  { candidateId, candidateNodeId, roleId, workplaceId, nodeId }: WayIds,
): Promise<void> {
  const { id, proposalId, employmentForm, startsOn, endsOn, hoursPerWeek, hourSteps, mentorId } = placement;
  await manager.query(
    `INSERT INTO placements (id, proposal_id, candidate_id, candidate_node_id, role_id, workplace_id, node_id,
       employment_form, starts_on, ends_on, hours_per_week, hour_steps, mentor_id, despite, planned_by, planned_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16)`,
    [
      ...[
        id,
        proposalId,
        candidateId,
        candidateNodeId,
        roleId,
        workplaceId,
        nodeId,
        employmentForm,
        startsOn,
        endsOn,
      ],
      ...[
        hoursPerWeek,
        JSON.stringify(hourSteps),
        mentorId,
        placement.despite,
        placement.plannedBy,
        placement.now,
      ],
    ],
  );
}
