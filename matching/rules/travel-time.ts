import type { Policy } from '../model/policy.ts';
import type { FitRule } from './fit-rule.ts';

/** A short trip is better than a long one, measured by the longest that the candidate accepts. */
export const travelTimeRule: FitRule = {
  id: 'travel-time',
  fit: (pair) => {
    const minutes = pair.travelMinutes;
    return minutes === null
      ? null
      : fitOfMinutes(minutes, pair.candidate.maxTravelMinutes, pair.setting.policy.travel);
  },
  evidence: (pair) => (pair.travelMinutes === null ? {} : { minutes: pair.travelMinutes }),
};

/** Fit of a trip, 0..1, by the longest that the candidate accepts, null when unknown. */
export function fitOfMinutes(minutes: number, maxMinutes: number | null, travel: Policy['travel']): number {
  if (minutes === 0) {
    return 1;
  }
  const longest = maxMinutes ?? travel.usualMaxMinutes;
  return longest === 0 ? 0 : Math.max(0, 1 - (1 - travel.fitAtLimit) * (minutes / longest));
}
