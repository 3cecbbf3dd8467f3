import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { readPartiesOfProposal } from '../../db/read-models/placement-parties.ts';
import type { PlacementTerms, PlacementView } from '../../db/read-models/placement-view.ts';
import { goesOn, isForManager, type KnowerRole, type WayReader } from '../access/own-person.ts';
import type { Reader } from '../access/reach.ts';
import { shape } from '../access/shape.ts';
import type { DeepReadonly } from '../http/route.ts';
import { adviceOf, type adviceSchema } from './advice.ts';
import type { anyPlacementSchema } from './placement-schemas.ts';

/** A placement as it is told to who reads it. */
export type ShownPlacement = DeepReadonly<z.input<typeof anyPlacementSchema>>;

/**
 * A placement for who knows people, or for the manager: by the name of the proposal, without what it led to and why it ended. A colleague of the
 * coach is told when it is, and no more than the manager of why.
 */
export function showPlacement(placement: PlacementView, reader: WayReader): ShownPlacement {
  if (!isForManager(reader)) {
    return showToKnower(placement, reader);
  }
  const coachName = placement.plannedByName;
  return shape('placement', { ...placement, for: 'manager' as const, coachName }, reader);
}

/** A placement for who knows people. */
export function showToKnower(placement: PlacementView, reader: Reader<KnowerRole>) {
  const whyUntold = { outcome: null, reason: null };
  return shape(
    'placement',
    {
      ...placement,
      for: 'coach' as const,
      mayAct: goesOn(reader),
      steps: placement.steps.map((step) => shape('placementStep', step, reader, whyUntold)),
    },
    reader,
    { ...whyUntold, despite: null },
  );
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
