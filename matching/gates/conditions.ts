import { avoidCondition } from '../adjustments/avoid-condition.ts';
import { labelsAt, labelsOfItems, missingAt } from '../language/read-evidence.ts';
import { presence } from '../pair/compiled-profile.ts';
import { wordsInRole } from '../pair/inferred-term.ts';
import { missingFrom } from '../pair/missing-from.ts';
import type { Pair } from '../pair/pair.ts';
import { idAt } from '../pair/positions.ts';
import { readPresence, statedPresence } from '../pair/presence-of.ts';
import { type ConditionId, conditionIds } from '../vocabulary/conditions.ts';
import { defineGate, type Gate } from './gate.ts';

/** What the candidate never accepts and the role has, as `presence` tells. */
function clashes(pair: Pair, how: 'avoidable' | 'always'): ConditionId[] {
  return (pair.candidate.neverConditions ?? [])
    .filter((condition) => statedPresence(pair.role, condition) === presence[how])
    .map((condition) => idAt(conditionIds, condition));
}

/** What the candidate never accepts and the role's text alone tells of. */
function clashesRead({ candidate, role }: Pair): number[] {
  return (candidate.neverConditions ?? [])
    .filter((condition) => statedPresence(role, condition) === null)
    .filter((condition) => (readPresence(role, condition) ?? presence.absent) !== presence.absent);
}

/**
 * Nothing is present that the candidate can never accept, by the role's conditions and its times; one avoidable thing can be
 * agreed to be avoided.
 */
export const conditionsGate: Gate = defineGate({
  id: 'conditions',
  names: { sv: 'arbetsförhållanden', en: 'conditions at work' },
  stops: {
    sv: 'något i arbetsmiljön går inte för personen',
    en: 'the person can not bear something at work',
  },
  isOfWork: false,
  reads: { candidate: ['neverConditions'], role: ['conditions', 'timesMask'] },
  alsoReads: { candidate: [], role: ['inferredConditions', 'readRequires', 'inferredTerms'] },
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
                condition: idAt(conditionIds, condition),
                words: wordsInRole(pair.role, condition),
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
  matters: 5,
  asks: {
    read: {
      sv: {
        workplace: {
          coach: 'Ingår det här i tjänsten: {conditions}?',
          candidate: 'Din arbetskonsulent frågar om det här finns där: {conditions}.',
        },
      },
      en: {
        workplace: {
          coach: 'Is this part of the role: {conditions}?',
          candidate: 'Your job coach will ask whether this is there: {conditions}.',
        },
      },
    },
    unknown: {
      sv: {
        person: {
          coach: 'Finns det något som personen absolut inte kan ha omkring sig på arbetet?',
          candidate: 'Finns det något på jobbet som du absolut vill slippa?',
        },
        workplace: {
          coach: 'Hur är det på platsen, till exempel ljud, människor och tempo?',
          candidate: 'Din arbetskonsulent frågar hur det är på platsen.',
        },
      },
      en: {
        person: {
          coach: 'Is there anything that the person cannot have around at work?',
          candidate: 'Is there anything at work that you cannot have around you?',
        },
        workplace: {
          coach: 'What is it like there, for example noise, people and pace?',
          candidate: 'Your job coach will ask what it is like there.',
        },
      },
    },
  },
  keepsNo: ['kept'],
  says: {
    sv: {
      coach: {
        pass: 'Tjänsten har inga arbetsförhållanden som brukar vara hinder.',
        kept: 'Det som personen har sagt nej till finns inte i tjänsten: {conditions}.',
        'nothing-refused': 'Personen har inte sagt nej till några arbetsförhållanden.',
        always: 'Personen har sagt nej till något som alltid finns i tjänsten: {conditions}.',
        avoidable: 'Personen har sagt nej till något som finns i tjänsten men kan undvikas: {conditions}.',
        unknown: 'Kontrollera arbetsförhållandena: de är inte angivna för {missing}.',
        read: 'Tjänstens text tyder på något som personen har sagt nej till: {conditions}. Kontrollera det.',
      },
      candidate: {
        pass: 'Där finns inget som brukar vara ett hinder.',
        kept: 'Det som du sa nej till finns inte där: {conditions}.',
        'nothing-refused': 'Du har inte sagt nej till något på arbetsplatsen.',
        always: 'Där finns något som du har sagt nej till: {conditions}.',
        avoidable: 'Du har sagt nej till något som finns där nu: {conditions}.',
        unknown: 'Det är inte klart hur det är på platsen.',
        read: 'Där finns kanske något som du har sagt nej till: {conditions}.',
      },
    },
    en: {
      coach: {
        pass: 'The role has no conditions at work that may stand in the way.',
        kept: 'What the person has said no to is not in the role: {conditions}.',
        'nothing-refused': 'The person has said no to no conditions at work.',
        always: 'The person has said no to something that is always in the role: {conditions}.',
        avoidable: 'The person has said no to something in the role that can be avoided: {conditions}.',
        unknown: 'Check the conditions at work: they are not given for {missing}.',
        read: 'The text of the role points to something that the person has said no to: {conditions}. Check it.',
      },
      candidate: {
        pass: 'There is nothing there that may stand in your way.',
        kept: 'What you said no to is not there: {conditions}.',
        'nothing-refused': 'You have said no to nothing at the workplace.',
        always: 'There is something that you have said no to: {conditions}.',
        avoidable: 'You have said no to something that is there now: {conditions}.',
        unknown: 'It is not settled what it is like there.',
        read: 'There may be something that you have said no to: {conditions}.',
      },
    },
  },
});
