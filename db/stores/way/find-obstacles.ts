import type { EntityManager } from 'typeorm';
import { asConsequence } from '../../acting.ts';
import type { ExplainedPair } from '../../explained-pairs/explained-pair.ts';
import { isOpenOn, proposalTables } from '../../read-models/proposal-view.ts';
import type { Places } from './places.ts';

/** Something that stands in the way of a proposal or a placement, and that a written reason takes it past. */
export type Obstacle =
  | { readonly code: 'gate-failed' | 'gate-unknown'; readonly gate: string }
  | {
      readonly code:
        | 'can-not-be-scored'
        | 'person-proposed-elsewhere'
        | 'person-placed-elsewhere'
        | 'no-places-left'
        | 'last-place-proposed'
        | 'no-mentor-left';
    };

/** What stands in the way of proposing a pair on a day, in a stable order. The person and the role are locked. */
export async function findObstacles(
  manager: EntityManager,
  candidateId: string,
  explained: ExplainedPair,
  places: Places,
  today: string,
): Promise<Obstacle[]> {
  const elsewhere = await findElsewhere(manager, candidateId, today);
  return [
    ...doubtsOf(explained),
    ...(elsewhere.isProposed ? [{ code: 'person-proposed-elsewhere' } as const] : []),
    ...(elsewhere.isPlaced ? [{ code: 'person-placed-elsewhere' } as const] : []),
    ...takenPlaces(places),
  ];
}

/** What of a pair itself fails or is not known, in a stable order. */
export function doubtsOf({ failure, gates }: Pick<ExplainedPair, 'failure' | 'gates'>): Obstacle[] {
  return [
    ...(failure === null ? [] : [{ code: 'can-not-be-scored' } as const]),
    ...gates.flatMap(({ gate, outcome }) =>
      outcome === 'pass'
        ? []
        : [{ code: outcome === 'fail' ? ('gate-failed' as const) : ('gate-unknown' as const), gate }],
    ),
  ];
}

function takenPlaces({ left, proposed, mentorsLeft }: Places): Obstacle[] {
  const isFull = left !== null && left <= 0;
  return [
    ...(isFull ? [{ code: 'no-places-left' } as const] : []),
    ...(!isFull && left !== null && proposed >= left ? [{ code: 'last-place-proposed' } as const] : []),
    ...(mentorsLeft !== null && mentorsLeft <= 0 ? [{ code: 'no-mentor-left' } as const] : []),
  ];
}

/** Whether a person has another open proposal, or a placement that is planned or runs, in whatever node. */
export async function findElsewhere(
  manager: EntityManager,
  candidateId: string,
  today: string,
  exceptProposalId: string | null = null,
): Promise<{ readonly isProposed: boolean; readonly isPlaced: boolean }> {
  const [found]: { isProposed: boolean; isPlaced: boolean }[] = await asConsequence(() =>
    manager.query(
      `SELECT EXISTS (SELECT FROM ${proposalTables} WHERE proposal.candidate_id = $1 AND ${isOpenOn('$2::date')}
         AND proposal.id IS DISTINCT FROM $3::uuid) AS "isProposed",
       EXISTS (SELECT FROM placements WHERE candidate_id = $1 AND state IN ('planned', 'running')) AS "isPlaced"`,
      [candidateId, today, exceptProposalId],
    ),
  );
  return found ?? { isProposed: false, isPlaced: false };
}
