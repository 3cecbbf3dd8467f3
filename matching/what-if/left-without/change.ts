import type { Adjustment } from '../../model/adjustment.ts';
import type { Trial } from '../list-trials.ts';

/** One adjustment and who makes it. */
export interface Change {
  readonly by: 'workplace' | 'person';
  readonly adjustment: Adjustment;
}

/** The change that a trial stands for. */
export function changeOf({ adjustment, reach }: Pick<Trial, 'adjustment' | 'reach'>): Change {
  return { by: reach.isOfCandidate ? 'person' : 'workplace', adjustment };
}
