import type { Schemas } from '../api/client.ts';

/** Who acts next on a role: nobody while it is closed or full, the engine, or those who review. */
export type NextStep = 'closed' | 'full' | 'matching' | 'failed' | 'coach';

/** Who acts next, by how the role stands. */
export function nextStepOf({
  status,
  matched,
  matchFailure,
  placesLeft,
}: Pick<Schemas['Role'], 'matched' | 'matchFailure' | 'placesLeft'> & {
  readonly status?: 'open' | 'closed' | undefined;
}): NextStep {
  if (status === 'closed') {
    return 'closed';
  }
  if (placesLeft === 0) {
    return 'full';
  }
  if (matchFailure !== null) {
    return 'failed';
  }
  return matched ? 'coach' : 'matching';
}
