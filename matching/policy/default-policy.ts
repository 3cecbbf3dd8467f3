import type { Policy } from '../model/policy.ts';
import { policySchema } from './policy-schema.ts';

/** Freezes a plain value and everything inside it, and returns it. */
function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) {
      deepFreeze(inner);
    }
  }
  return value;
}

/**
 * The policy that the product ships with: version 1, frozen. The values are judgement, checked by the golden
 * cases; what a person wants weighs more than what the person can do.
 */
export const defaultPolicy: Policy = deepFreeze(
  policySchema.parse({
    version: 1,
    weights: {},
    thinProfile: { prior: 0.6, strength: 0.8, neutralWish: 0.25 },
    text: { halfFit: 0.15 },
    abilities: {
      fitByDeficit: [0.6, 0.2, 0.05, 0],
      essentialWeight: 2,
      worstShare: 0.5,
      essentialTolerance: 0,
    },
    roomToGrow: { ordinarySurplus: 1, surplusForNothing: 2, fitForNothing: 0.2 },
    wishes: {
      tasksShare: 0.8,
      bestShare: 0.6,
      laterChoice: 0.7,
      hedged: 0.7,
      conditionsShare: 0.3,
      likeFrom: 0.45,
      unlikeUpTo: 0.45,
      refusedFit: 0.8,
    },
    experience: { fitWithNone: 0.4, likeFrom: 0.12, shortShare: 0.5, halfMonths: 6 },
    hours: { nearMissHours: 5, fitAtEdge: 0.7 },
    language: { easySwedishSteps: 2, nearMissSteps: 1 },
    travel: {
      speedsKmPerHour: { near: 10, town: 24, country: 55 },
      nearKm: 2,
      townKm: 15,
      overheadMinutes: 5,
      usualMaxMinutes: 60,
      fitAtLimit: 0.4,
      toCheckFrom: 0.8,
      nearMissMinutes: 15,
    },
    ratherNot: { always: 0.2, avoidable: 0.7, eased: 0.6 },
    spread: { halfWaitDays: 180, halfProposals: 2 },
    inferred: { share: 0.5, unwantedShare: 0.7 },
    good: 0.6,
    lists: { length: 100, nearMisses: 20 },
    opensTo: {},
  }),
);
