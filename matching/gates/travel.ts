import type { Pair } from '../pair/pair.ts';
import { roundScore } from '../pair/round.ts';
import { type Gate, missingFrom } from './gate.ts';

/** The trip takes at most the minutes that the candidate named; a little longer can be asked for. */
export const travelGate: Gate = {
  id: 'travel',
  check: (pair) => {
    const minutes = pair.travelMinutes;
    const { maxTravelMinutes } = pair.candidate;
    if (minutes === null || maxTravelMinutes === null) {
      return 'unknown';
    }
    return minutes <= maxTravelMinutes ? 'pass' : 'fail';
  },
  evidence: (pair) => {
    const minutes = pair.travelMinutes;
    const { location, maxTravelMinutes } = pair.candidate;
    if (minutes === null || maxTravelMinutes === null) {
      return missingFrom(location !== null && maxTravelMinutes !== null, pair.role.location !== null);
    }
    return { minutes, maxMinutes: maxTravelMinutes };
  },
  adjustments: (pair: Pair) => {
    const minutes = pair.travelMinutes;
    const { maxTravelMinutes } = pair.candidate;
    if (minutes === null || maxTravelMinutes === null) {
      return [];
    }
    const byMinutes = roundScore(minutes - maxTravelMinutes);
    return byMinutes <= pair.setting.policy.travel.nearMissMinutes
      ? [{ kind: 'longer-travel', minutes, byMinutes }]
      : [];
  },
};
