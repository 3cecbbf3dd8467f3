import type { Change } from '../../model/change.ts';
import type { Trial } from '../list-trials.ts';

/** The change that a trial stands for. */
export function changeOf({ adjustment, reach }: Pick<Trial, 'adjustment' | 'reach'>): Change {
  return { by: reach.isOfCandidate ? 'person' : 'workplace', adjustment };
}
