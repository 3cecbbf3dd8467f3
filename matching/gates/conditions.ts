import { presence } from '../pair/compiled-profile.ts';
import type { Pair } from '../pair/pair.ts';
import { idAt } from '../pair/positions.ts';
import { type ConditionId, conditionIds } from '../vocabulary/conditions.ts';
import { type Gate, missingFrom } from './gate.ts';

/** What the candidate never accepts and the role has, as `presence` tells. */
function clashes(pair: Pair, how: 'avoidable' | 'always'): ConditionId[] {
  return (pair.candidate.neverConditions ?? [])
    .filter((condition) => pair.role.conditions?.[condition] === presence[how])
    .map((condition) => idAt(conditionIds, condition));
}

/** Nothing is present that the candidate can never accept; one avoidable thing can be agreed to be avoided. */
export const conditionsGate: Gate = {
  id: 'conditions',
  check: ({ candidate: { neverConditions }, role: { conditions } }) => {
    if (neverConditions?.length === 0) {
      return 'pass';
    }
    if (neverConditions === null || conditions === null) {
      return conditions?.every((how) => how === presence.absent) ? 'pass' : 'unknown';
    }
    for (const condition of neverConditions) {
      if (conditions[condition] !== presence.absent) {
        return 'fail';
      }
    }
    return 'pass';
  },
  evidence: (pair) => {
    if (conditionsGate.check(pair) === 'unknown') {
      return missingFrom(pair.candidate.neverConditions !== null, pair.role.conditions !== null);
    }
    const always = clashes(pair, 'always');
    const avoidable = clashes(pair, 'avoidable');
    return { ...(always.length > 0 ? { always } : {}), ...(avoidable.length > 0 ? { avoidable } : {}) };
  },
  adjustments: (pair) => {
    const [condition, ...others] = clashes(pair, 'avoidable');
    if (condition === undefined || others.length > 0 || clashes(pair, 'always').length > 0) {
      return [];
    }
    return [{ kind: 'avoid-condition', condition }];
  },
};
