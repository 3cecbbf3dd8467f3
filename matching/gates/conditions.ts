import { avoidCondition } from '../adjustments/avoid-condition.ts';
import { labelsAt, labelsOfItems, missingAt } from '../language/read-evidence.ts';
import { presence } from '../pair/compiled-profile.ts';
import { wordsBehind } from '../pair/inferred-term.ts';
import { missingFrom } from '../pair/missing-from.ts';
import type { Pair } from '../pair/pair.ts';
import { idAt } from '../pair/positions.ts';
import { presenceIn, statedPresence } from '../pair/presence-of.ts';
import { type ConditionId, conditionIds } from '../vocabulary/conditions.ts';
import { defineGate, type Gate } from './gate.ts';

/** What the candidate never accepts and the role has, as `presence` tells. */
function clashes(pair: Pair, how: 'avoidable' | 'always'): ConditionId[] {
  return (pair.candidate.neverConditions ?? [])
    .filter((condition) => statedPresence(pair.role, condition) === presence[how])
    .map((condition) => idAt(conditionIds, condition));
}

/** What the candidate never accepts and the role's text alone tells of. */
function clashesRead({ candidate, role }: Pair): ConditionId[] {
  const { inferredConditions } = role;
  if (inferredConditions === null) {
    return [];
  }
  return (candidate.neverConditions ?? [])
    .filter((condition) => statedPresence(role, condition) === null)
    .filter((condition) => presenceIn(inferredConditions, condition) !== presence.absent)
    .map((condition) => idAt(conditionIds, condition));
}

/**
 * Nothing is present that the candidate can never accept, by the role's conditions and its times; one avoidable thing can be
 * agreed to be avoided.
 */
export const conditionsGate: Gate = defineGate({
  id: 'conditions',
  names: { sv: 'arbetsförhållanden', en: 'conditions at work' },
  isOfWork: false,
  reads: { candidate: ['neverConditions'], role: ['conditions', 'timesMask'] },
  alsoReads: { candidate: [], role: ['inferredConditions', 'inferredTerms'] },
  check: ({ candidate: { neverConditions }, role }) => {
    if (neverConditions === null) {
      return role.conditions?.every((how) => how === presence.absent) ? 'pass' : 'unknown';
    }
    let isKnown = true;
    for (const condition of neverConditions) {
      const how = statedPresence(role, condition);
      if (how !== null && how !== presence.absent) {
        return 'fail';
      }
      isKnown &&= how !== null;
    }
    return isKnown ? 'pass' : 'unknown';
  },
  evidence: (pair) => {
    if (conditionsGate.check(pair) === 'unknown') {
      const read = clashesRead(pair);
      return {
        ...missingFrom(pair.candidate.neverConditions !== null, pair.role.conditions !== null),
        ...(read.length === 0
          ? {}
          : {
              read: read.map((condition) => ({
                condition,
                words: wordsBehind(pair.role.inferredTerms, 'condition', condition),
              })),
            }),
      };
    }
    const always = clashes(pair, 'always');
    const avoidable = clashes(pair, 'avoidable');
    if (always.length > 0 || avoidable.length > 0) {
      return { ...(always.length > 0 ? { always } : {}), ...(avoidable.length > 0 ? { avoidable } : {}) };
    }
    const { neverConditions } = pair.candidate;
    return neverConditions === null
      ? {}
      : { kept: neverConditions.map((condition) => idAt(conditionIds, condition)) };
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
      const read = labelsOfItems('conditions', evidence, 'read', 'condition');
      return read === null
        ? [['unknown', { missing: missingAt(evidence) }]]
        : [['read', { conditions: read }]];
    }
    if (outcome === 'pass') {
      const kept = labelsAt('conditions', evidence, 'kept');
      if (kept !== null) {
        return [['kept', { conditions: kept }]];
      }
      return [[evidence.kept === undefined ? 'pass' : 'nothing-refused']];
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
        pass: 'Rollen har inga arbetsförhållanden som brukar vara hinder.',
        kept: 'Det som personen har sagt nej till finns inte i rollen: {conditions}.',
        'nothing-refused': 'Personen har inte sagt nej till några arbetsförhållanden.',
        always: 'Kandidaten accepterar aldrig det som alltid finns här: {conditions}.',
        avoidable: 'Kandidaten accepterar aldrig det som finns här men kan undvikas: {conditions}.',
        unknown: 'Kontrollera arbetsförhållandena: uppgift saknas för {missing}.',
        read: 'Kontrollera arbetsförhållandena: rollens text tyder på något som kandidaten aldrig accepterar: {conditions}.',
      },
      candidate: {
        pass: 'Där finns inget som brukar vara ett hinder.',
        kept: 'Det du har sagt nej till finns inte där: {conditions}.',
        'nothing-refused': 'Du har inte sagt nej till något på arbetsplatsen.',
        always: 'Där finns något som du har sagt nej till: {conditions}.',
        avoidable: 'Du har sagt nej till det här: {conditions}. Kanske kan du slippa det där.',
        unknown: 'Vi vet inte hur det är på platsen, eller vad du vill slippa.',
        read: 'Där finns kanske något som du har sagt nej till: {conditions}. Din arbetskonsulent frågar.',
      },
    },
    en: {
      coach: {
        pass: 'The role has no conditions at work that may stand in the way.',
        kept: 'What the person has said no to is not in the role: {conditions}.',
        'nothing-refused': 'The person has said no to no conditions at work.',
        always: 'The candidate never accepts what is always present here: {conditions}.',
        avoidable: 'The candidate never accepts what is present here but can be avoided: {conditions}.',
        unknown: 'Check the conditions: information is missing for {missing}.',
        read: "Check the conditions: the role's text points to something that the candidate never accepts: {conditions}.",
      },
      candidate: {
        pass: 'There is nothing there that may stand in your way.',
        kept: 'What you have said no to is not there: {conditions}.',
        'nothing-refused': 'You have said no to nothing at the workplace.',
        always: 'There is something that you have said no to: {conditions}.',
        avoidable: 'You have said no to this: {conditions}. Maybe you can be spared it there.',
        unknown: 'We do not know what it is like there, or what you avoid.',
        read: 'There may be something that you have said no to: {conditions}. Your job coach will ask.',
      },
    },
  },
});
