import { z } from 'zod';
import { fewCount } from '../../matching/what-if/few-count.ts';
import type { ProfileAdjustments } from '../../worker/pool/questions.ts';
import { fewCountSchema } from './few-count-schema.ts';

/** Why there is nothing to adjust: a stable code. */
const emptyResultReasons = ['not-open', 'nobody-open', 'all-on-list', 'no-single-change'] as const;
type EmptyResultReason = (typeof emptyResultReasons)[number];

/** The fields of an answer that tell how the profile stands before anything is changed. */
export const baselineFields = {
  onList: fewCountSchema.describe(
    'How many are on the list now, without any change: all that pass every gate.',
  ),
  note: z
    .enum(emptyResultReasons)
    .nullable()
    .describe(
      'Why there is nothing to adjust; null when there is. `not-open`: nothing opens what is closed. `nobody-open`: the other ' +
        'side has no open profile. `all-on-list`: all of it is on the list already, as where little is told: what is not told ' +
        'shuts nobody out. `no-single-change`: who is not on the list would need more than one change, or one that is not up ' +
        'for adjustment.',
    ),
};

/** The same of a profile that is on no list, whatever is changed. */
export const baselineOfClosed = { onList: fewCount(0), note: 'not-open' } as const;

/** The same of an open profile. */
export function toBaseline(adjustments: ProfileAdjustments) {
  return { onList: fewCount(adjustments.onList), note: reasonOf(adjustments) };
}

function reasonOf({ others, onList, effects }: ProfileAdjustments): EmptyResultReason | null {
  if (effects.length > 0) {
    return null;
  }
  if (others === 0) {
    return 'nobody-open';
  }
  return onList === others ? 'all-on-list' : 'no-single-change';
}
