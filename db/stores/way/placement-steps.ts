import type { EntityManager } from 'typeorm';
import type { PlacementStep } from '../../read-models/placement-view.ts';
import type { PlacementState } from '../../read-models/proposal-view.ts';

/** A step of a placement to store. */
interface NewPlacementStep
  extends Pick<PlacementStep, 'id' | 'kind' | 'on' | 'by'>,
    Partial<Pick<PlacementStep, 'outcome' | 'reason'>> {
  readonly placementId: string;
  readonly at: Date;
  /** What who made it saw. */
  readonly seen: object;
}

/** Stores a step; there is no other way to. */
export async function insertPlacementStep(
  manager: EntityManager,
  { id, placementId, kind, on, outcome = null, reason = null, by, at, seen }: NewPlacementStep,
): Promise<void> {
  await manager.query(
    `INSERT INTO placement_steps (id, placement_id, kind, "on", outcome, reason, by, at, seen)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, placementId, kind, on, outcome, reason, by, at, JSON.stringify(seen)],
  );
}

/** The steps that somebody takes of a placement, from which state each, and what it stands at afterwards. */
export const placementMoves = {
  start: { from: ['planned'], to: 'running', kind: 'started' },
  end: { from: ['running'], to: 'ended', kind: 'ended' },
  'call-off': { from: ['planned'], to: 'called-off', kind: 'called-off' },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly from: readonly PlacementState[];
      readonly to: PlacementState;
      readonly kind: PlacementStep['kind'];
    }
  >
>;
