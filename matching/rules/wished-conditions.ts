import { itemsAt, labelsAt, textAt } from '../language/read-evidence.ts';
import { type Asks, type Told, toEveryReader } from '../language/sentence.ts';
import type { Evidence } from '../model/pair-score.ts';
import { easingOffer } from '../pair/compensation.ts';
import { presence } from '../pair/compiled-profile.ts';
import { wordsBehind, wordsInRole } from '../pair/inferred-term.ts';
import { missingFrom } from '../pair/missing-from.ts';
import type { Pair } from '../pair/pair.ts';
import { idAt } from '../pair/positions.ts';
import { readPresence, statedPresence } from '../pair/presence-of.ts';
import { roundScore } from '../pair/round.ts';
import { conditionIds } from '../vocabulary/conditions.ts';
import { supportIds } from '../vocabulary/supports.ts';
import { defineRule } from './fit-rule.ts';

/** A condition that the candidate avoids and the role has, and who of the two it was only read of. */
interface Met {
  readonly condition: number;
  /** `presence` of the role. */
  readonly how: number;
  readonly isNever: boolean;
  readonly isReadOfCandidate: boolean;
  readonly isReadOfRole: boolean;
}

/** How a condition is present by what the role states, else by its text; null when it doesn't say. */
function presenceOf({ role }: Pair, condition: number): { how: number; isReadOfRole: boolean } | null {
  const stated = statedPresence(role, condition);
  if (stated !== null) {
    return { how: stated, isReadOfRole: false };
  }
  const read = readPresence(role, condition);
  return read === null ? null : { how: read, isReadOfRole: true };
}

/** The avoided conditions that the role has: first those that both rate, then those that the candidate is read to avoid. */
function metBy(pair: Pair): Met[] {
  const { neverConditions, ratherNotConditions, inferredRatherNot } = pair.candidate;
  const met: Met[] = [];
  const add = (conditions: readonly number[], isNever: boolean, isReadOfCandidate: boolean) => {
    for (const condition of conditions) {
      const found = presenceOf(pair, condition);
      if (found !== null && found.how !== presence.absent) {
        met.push({ condition, ...found, isNever, isReadOfCandidate });
      }
    }
  };
  add(neverConditions ?? [], true, false);
  add(ratherNotConditions ?? [], false, false);
  add(inferredRatherNot, false, true);
  return met;
}

/** Fit of one avoided condition that is present; what is only read counts by a share for each side that it is read of, once. */
function fitOf(pair: Pair, { condition, how, isNever, isReadOfCandidate, isReadOfRole }: Met): number {
  const { ratherNot, inferred } = pair.setting.policy;
  const fit = how === presence.always ? ratherNot.always : ratherNot.avoidable;
  const isEased = !isNever && easingOffer(pair.role.offers, condition) !== null;
  // what is never accepted and stated is the gate's to fail; where it is only read, it weighs as heavily as anything can
  const rated = isNever ? 0 : isEased ? Math.max(fit, ratherNot.eased) : fit;
  // where the rule is known by a share alone, that share stands for one side's being read
  const sidesRead = Number(isReadOfCandidate) + Number(isReadOfRole) - (isRated(pair) ? 0 : 1);
  return sidesRead <= 0 ? rated : 1 - inferred.share ** sidesRead * (1 - rated);
}

/** Whether both sides have rated what the rule looks at, as far as the candidate has anything to avoid. */
function isRated({ candidate: { neverConditions, ratherNotConditions }, role }: Pair): boolean {
  return (
    neverConditions !== null &&
    ratherNotConditions !== null &&
    (role.conditions !== null || (areStated(role, neverConditions) && areStated(role, ratherNotConditions)))
  );
}

function areStated(role: Pair['role'], conditions: readonly number[]): boolean {
  return conditions.every((condition) => statedPresence(role, condition) !== null);
}

/** The share that is known where not both sides have rated; 0 when nothing was read either. */
function shareRead(pair: Pair): number {
  const { candidate, role, setting } = pair;
  const isRead = role.conditions === null ? metBy(pair).length > 0 : candidate.inferredRatherNot.length > 0;
  return isRead ? roundScore(setting.policy.inferred.share) : 0;
}

/** What the candidate would rather not have around and a role that tells its conditions lacks, or whose answer is missing. */
function keptEvidence(pair: Pair): Evidence {
  const { candidate, role } = pair;
  if (!isRated(pair) && shareRead(pair) === 0) {
    return missingFrom(candidate.ratherNotConditions !== null, role.conditions !== null);
  }
  const keptOf = (conditions: readonly number[]) =>
    conditions
      .filter((condition) => statedPresence(role, condition) === presence.absent)
      .map((condition) => idAt(conditionIds, condition));
  const { ratherNotConditions, inferredRatherNot } = candidate;
  if ((ratherNotConditions ?? []).length + inferredRatherNot.length === 0) {
    return { avoids: 'nothing' };
  }
  const kept = keptOf(ratherNotConditions ?? []);
  const keptAsRead = keptOf(inferredRatherNot);
  return {
    ...(kept.length > 0 ? { kept } : {}),
    ...(keptAsRead.length > 0 ? { keptAsRead } : {}),
  };
}

const askAround: Asks = {
  sv: {
    person: {
      coach: 'Vad vill personen helst slippa på arbetet?',
      candidate: 'Vad vill du helst slippa på jobbet?',
    },
    workplace: {
      coach: 'Hur är det på platsen, till exempel ljud, människor och tempo?',
      candidate: 'Din arbetskonsulent frågar hur det är på platsen.',
    },
  },
  en: {
    person: {
      coach: 'What would the person rather avoid at work?',
      candidate: 'What would you rather avoid at work?',
    },
    workplace: {
      coach: 'What is it like there, for example noise, people and pace?',
      candidate: 'Your job coach will ask what it is like there.',
    },
  },
};

const askOne: Asks = {
  sv: {
    workplace: {
      coach: 'Ingår det här i tjänsten: {condition}?',
      candidate: 'Din arbetskonsulent frågar om det här finns där: {condition}.',
    },
  },
  en: {
    workplace: {
      coach: 'Is this part of the role: {condition}?',
      candidate: 'Your job coach will ask whether this is there: {condition}.',
    },
  },
};

/** One thing that the candidate would rather not have around, and that is. */
function tellCondition(
  present: Evidence,
): Told<'read' | 'read-never' | 'never' | 'eased' | 'avoidable' | 'always'> {
  const condition = labelsAt('conditions', present, 'condition');
  const support = labelsAt('supports', present, 'easedBy');
  if (present.never === true) {
    return present.inferred === true
      ? ['read-never', { condition }, 'to-check']
      : ['never', { condition }, 'against'];
  }
  if (present.inferred === true) {
    return ['read', { condition }, 'to-check'];
  }
  if (support !== null) {
    return ['eased', { condition, support }, 'for'];
  }
  return textAt(present, 'presence') === 'avoidable'
    ? ['avoidable', { condition }, 'to-check']
    : ['always', { condition }, 'against'];
}

/**
 * What the candidate would rather not have around, or never. Each such condition lowers the fit by itself, so that a long
 * list of others can't hide it; a support on offer that eases it softens the blow. What the wishes or the role's text
 * are read to say of conditions that nobody has rated lowers it less.
 */
export const wishedConditionsRule = defineRule({
  id: 'wished-conditions',
  side: 'candidate',
  weight: 2,
  names: { sv: 'undviker helst', en: 'would rather avoid' },
  reads: {
    candidate: ['neverConditions', 'ratherNotConditions', 'inferredRatherNot'],
    role: ['conditions', 'timesMask', 'inferredConditions', 'readRequires', 'offers'],
  },
  alsoReads: { candidate: ['inferredTerms'], role: ['inferredTerms'] },
  fit: (pair) => {
    if (!isRated(pair) && shareRead(pair) === 0) {
      return null;
    }
    return metBy(pair).reduce((fit, met) => fit * fitOf(pair, met), 1);
  },
  known: (pair) => (isRated(pair) ? 1 : shareRead(pair)),
  evidence: (pair) => {
    const met = metBy(pair);
    return met.length === 0 ? keptEvidence(pair) : { present: met.map((one) => evidenceOf(pair, one)) };
  },
  tell: ({ evidence }) => {
    const present = itemsAt(evidence, 'present').map(tellCondition);
    if (present.length > 0) {
      return present;
    }
    const kept = labelsAt('conditions', evidence, 'kept');
    const keptAsRead = labelsAt('conditions', evidence, 'keptAsRead');
    const told: Told<'free' | 'free-as-read'>[] = [
      ...(kept === null ? [] : [['free', { conditions: kept }] as const]),
      ...(keptAsRead === null ? [] : [['free-as-read', { conditions: keptAsRead }] as const]),
    ];
    if (told.length > 0) {
      return told;
    }
    return evidence.avoids === 'nothing' ? [['nothing-avoided']] : [['untold', {}, 'to-check']];
  },
  matters: 2,
  asks: {
    unknown: askAround,
    untold: askAround,
    read: askOne,
    'read-never': askOne,
    avoidable: {
      sv: {
        workplace: {
          coach: 'Går det att undvika det här: {condition}?',
          candidate: 'Din arbetskonsulent frågar om du kan slippa det här: {condition}.',
        },
      },
      en: {
        workplace: {
          coach: 'Can this be avoided: {condition}?',
          candidate: 'Your job coach will ask whether you can be spared this: {condition}.',
        },
      },
    },
  },
  keepsNo: ['free', 'free-as-read'],
  says: {
    sv: {
      coach: {
        free: 'Det som personen helst undviker finns inte i tjänsten: {conditions}.',
        'free-as-read': 'Det som personen i egna ord vill slippa är inte angett för tjänsten: {conditions}.',
        'nothing-avoided': 'Personen har inte angett något att helst undvika.',
        untold: 'Det är inte känt om det som personen helst undviker finns i tjänsten.',
        always: 'Personen undviker helst något som alltid finns i tjänsten: {condition}.',
        avoidable: 'Personen undviker helst något som finns i tjänsten men kan undvikas: {condition}.',
        eased: 'Personen undviker helst {condition}, men ett stöd som erbjuds lindrar: {support}.',
        read: 'Av texten att döma undviker personen helst något som finns i tjänsten: {condition}. Kontrollera det.',
        never: 'Personen har sagt nej till något som finns i tjänsten: {condition}.',
        'read-never':
          'Av texten att döma finns något i tjänsten som personen har sagt nej till: {condition}. Kontrollera det.',
        unknown: 'Kontrollera vad personen helst undviker: det är inte angett för {missing}.',
      },
      candidate: {
        free: 'Det som du helst vill slippa finns inte där: {conditions}.',
        'free-as-read': 'Det som du skrev att du vill slippa verkar inte finnas där: {conditions}.',
        'nothing-avoided': 'Du har inte sagt att det är något du helst vill slippa.',
        untold: 'Det är inte klart hur det är på platsen.',
        always: 'Där finns något som du helst vill slippa: {condition}.',
        avoidable: 'Där finns nu något som du helst vill slippa: {condition}.',
        eased: 'Där finns något som du helst vill slippa ({condition}), men det finns hjälp: {support}.',
        read: 'Där finns kanske något som du helst vill slippa: {condition}.',
        never: 'Där finns något som du har sagt nej till: {condition}.',
        'read-never': 'Där finns kanske något som du har sagt nej till: {condition}.',
        unknown: 'Det är inte klart hur det är på platsen.',
      },
    },
    en: {
      coach: {
        free: 'What the person would rather avoid is not in the role: {conditions}.',
        'free-as-read':
          'What the person wants to avoid in own words is not named for the role: {conditions}.',
        'nothing-avoided': 'The person has named nothing to rather avoid.',
        untold: 'It is not known whether what the person would rather avoid is in the role.',
        always: 'The person would rather avoid something that is always in the role: {condition}.',
        avoidable: 'The person would rather avoid something in the role that can be avoided: {condition}.',
        eased: 'The person would rather avoid {condition}, but a support on offer eases it: {support}.',
        read: 'By the text the person would rather avoid something in the role: {condition}. Check it.',
        never: 'The person has said no to something in the role: {condition}.',
        'read-never':
          'By the text there is something in the role that the person has said no to: {condition}. Check it.',
        unknown: 'Check what the person would rather avoid: it is not given for {missing}.',
      },
      candidate: {
        free: 'What you would rather avoid is not there: {conditions}.',
        'free-as-read': 'What you wrote that you want to avoid does not seem to be there: {conditions}.',
        'nothing-avoided': 'You have not said that there is anything you would rather avoid.',
        untold: 'It is not settled what it is like there.',
        always: 'There is something that you would rather avoid: {condition}.',
        avoidable: 'There is something now that you would rather avoid: {condition}.',
        eased: 'There is something that you would rather avoid ({condition}), but there is help: {support}.',
        read: 'There may be something that you would rather avoid: {condition}.',
        never: 'There is something that you have said no to: {condition}.',
        'read-never': 'There may be something that you have said no to: {condition}.',
        unknown: 'It is not settled what it is like there.',
      },
    },
  },
  repeats: {
    unknown: toEveryReader('conditions.unknown'),
    never: toEveryReader('conditions.always', 'conditions.avoidable'),
    'read-never': toEveryReader('conditions.read'),
  },
});

function evidenceOf({ candidate, role }: Pair, met: Met): Evidence {
  const condition = idAt(conditionIds, met.condition);
  const support = easingOffer(role.offers, met.condition);
  return {
    condition,
    presence: met.how === presence.always ? 'always' : 'avoidable',
    ...(support === null || met.isNever ? {} : { easedBy: idAt(supportIds, support) }),
    ...(met.isNever ? { never: true } : {}),
    ...(met.isReadOfCandidate || met.isReadOfRole ? { inferred: true } : {}),
    ...(met.isReadOfCandidate ? { words: wordsBehind(candidate.inferredTerms, 'condition', condition) } : {}),
    ...(met.isReadOfRole ? { roleWords: wordsInRole(role, met.condition) } : {}),
  };
}
