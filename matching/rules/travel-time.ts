import type { FitRule } from './fit-rule.ts';

/** A short trip is better than a long one, measured by the longest that the candidate accepts. */
export const travelTimeRule: FitRule = {
  id: 'travel-time',
  fit: (pair) => {
    const minutes = pair.travelMinutes;
    if (minutes === null) return null;
    if (minutes === 0) return 1;
    const { usualMaxMinutes, fitAtLimit } = pair.setting.policy.travel;
    const longest = pair.candidate.maxTravelMinutes ?? usualMaxMinutes;
    return longest === 0 ? 0 : Math.max(0, 1 - (1 - fitAtLimit) * (minutes / longest));
  },
  evidence: (pair) => (pair.travelMinutes === null ? {} : { minutes: pair.travelMinutes }),
};
