import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { readPartiesOfProposal } from '../../db/read-models/placement-parties.ts';
import type { PlacementTerms, PlacementView } from '../../db/read-models/placement-view.ts';
import type { WayReader } from '../access/own-person.ts';
import type { DeepReadonly } from '../http/route.ts';
import { adviceOf, type adviceSchema } from './advice.ts';
import type { anyPlacementSchema } from './placement-schemas.ts';

/** A placement as it is told to who reads it. */
export type ShownPlacement = DeepReadonly<z.input<typeof anyPlacementSchema>>;

/**
 * A placement for who knows the person, or for the manager: by the name of the proposal, without what it led to and why it ended. A colleague
 * of the coach is told when it is, and no more than the manager of why.
 */
export function showPlacement(placement: PlacementView, reader: WayReader): ShownPlacement {
  if (reader === 'knower') {
    return showToKnower(placement);
  }
  if (reader === 'colleague') {
    const untold = { outcome: null, reason: null };
    const steps = placement.steps.map((step) => ({ ...step, ...untold }));
    return { for: 'coach', mayAct: false, ...placement, despite: null, ...untold, steps };
  }
  const { id, proposalId, roleId, roleTitle, workplaceId, workplaceName, nodeId, alias, employmentForm } =
    placement;
  const { startsOn, endsOn, hoursPerWeek, hourSteps, mentorId, mentorName, state, startedOn, endedOn } =
    placement;
  const { revision, updatedAt, plannedByName: coachName } = placement;
  return {
    for: 'manager',
    ...{ id, proposalId, roleId, roleTitle, workplaceId, workplaceName, nodeId, alias, employmentForm },
    ...{ startsOn, endsOn, hoursPerWeek, hourSteps, mentorId, mentorName, state, startedOn, endedOn },
    ...{ revision, updatedAt, coachName },
  };
}

/** A placement for who knows the person. */
export function showToKnower(placement: PlacementView) {
  return { for: 'coach' as const, mayAct: true, ...placement };
}

/** What the rules of the employment form say of terms of a proposal's placement. `today` is `YYYY-MM-DD`. */
export async function readAdvice(
  manager: EntityManager,
  proposalId: string,
  terms: PlacementTerms,
  today: string,
): Promise<z.input<typeof adviceSchema>> {
  const parties = await readPartiesOfProposal(manager, proposalId);
  return adviceOf({ ...terms, ...parties, hasMentor: terms.mentorId !== null }, today);
}
