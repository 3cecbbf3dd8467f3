import type { Adjustment } from './adjustment.ts';

/** One adjustment and who makes it. */
export interface Change {
  readonly by: 'workplace' | 'person';
  readonly adjustment: Adjustment;
}
