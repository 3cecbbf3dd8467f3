import { avoidCondition } from '../adjustments/avoid-condition.ts';
import { labelsAt, missingAt } from '../language/read-evidence.ts';
import { presence } from '../pair/compiled-profile.ts';
import type { Pair } from '../pair/pair.ts';
import { idAt } from '../pair/positions.ts';
import { type ConditionId, conditionIds } from '../vocabulary/conditions.ts';
import { defineGate, type Gate, missingFrom } from './gate.ts';

/** What the candidate never accepts and the role has, as `presence` tells. */
function clashes(pair: Pair, how: 'avoidable' | 'always'): ConditionId[] {
  return (pair.candidate.neverConditions ?? [])
    .filter((condition) => pair.role.conditions?.[condition] === presence[how])
    .map((condition) => idAt(conditionIds, condition));
}

/** Nothing is present that the candidate can never accept; one avoidable thing can be agreed to be avoided. */
export const conditionsGate: Gate = defineGate({
  id: 'conditions',
  names: { sv: 'arbetsförhållanden', en: 'conditions at work' },
  isOfWork: false,
  reads: { candidate: ['neverConditions'], role: ['conditions'] },
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
  openedBy: [avoidCondition],
  adjustments: (pair) => {
    const [condition, ...others] = clashes(pair, 'avoidable');
    if (condition === undefined || others.length > 0 || clashes(pair, 'always').length > 0) {
      return [];
    }
    return [avoidCondition.of({ condition })];
  },
  tell: (evidence, outcome) => {
    if (outcome === 'unknown') {
      return [['unknown', { missing: missingAt(evidence) }]];
    }
    if (outcome === 'pass') {
      return [['pass']];
    }
    const always = labelsAt('conditions', evidence, 'always');
    const avoidable = labelsAt('conditions', evidence, 'avoidable');
    return [
      ...(always !== null || avoidable === null ? [['always', { conditions: always }] as const] : []),
      ...(avoidable === null ? [] : [['avoidable', { conditions: avoidable }] as const]),
    ];
  },
  says: {
    sv: {
      coach: {
        pass: 'Inget som kandidaten aldrig accepterar finns på plats.',
        always: 'Kandidaten accepterar aldrig det som alltid finns här: {conditions}.',
        avoidable: 'Kandidaten accepterar aldrig det som finns här men kan undvikas: {conditions}.',
        unknown: 'Kontrollera arbetsförhållandena: uppgift saknas för {missing}.',
      },
      candidate: {
        pass: 'Där finns inget som du har sagt nej till.',
        always: 'Där finns något som du har sagt nej till: {conditions}.',
        avoidable: 'Du har sagt nej till det här: {conditions}. Kanske kan du slippa det där.',
        unknown: 'Vi vet inte hur det är på platsen, eller vad du vill slippa.',
      },
    },
    en: {
      coach: {
        pass: 'Nothing that the candidate never accepts is present.',
        always: 'The candidate never accepts what is always present here: {conditions}.',
        avoidable: 'The candidate never accepts what is present here but can be avoided: {conditions}.',
        unknown: 'Check the conditions: information is missing for {missing}.',
      },
      candidate: {
        pass: 'There is nothing that you have said no to.',
        always: 'There is something that you have said no to: {conditions}.',
        avoidable: 'You have said no to this: {conditions}. Maybe you can be spared it there.',
        unknown: 'We do not know what it is like there, or what you avoid.',
      },
    },
  },
});
