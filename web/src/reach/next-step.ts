import type { Schemas } from '../api/client.ts';

/** Who acts next on a role: nobody, the engine, or those who review. */
export type NextStep = 'closed' | 'matching' | 'failed' | 'coach';

/** Who acts next, by how the role stands. */
export function nextStepOf({
  status,
  matched,
  matchFailure,
}: Pick<Schemas['Role'], 'matched' | 'matchFailure'> & {
  readonly status?: 'open' | 'closed' | undefined;
}): NextStep {
  if (status === 'closed') {
    return 'closed';
  }
  if (matchFailure !== null) {
    return 'failed';
  }
  return matched ? 'coach' : 'matching';
}
