import type { Evidence, RuleId, RuleResult } from '../../model/pair-score.ts';
import type { PointKind } from '../explanation.ts';
import type { SentenceKey } from '../sentences/sentence-book.ts';
import type { Finding, SentenceValue } from './finding.ts';
import { itemsAt, labelsAt, numberAt, objectAt, rangeAt, textAt, textsAt, wordsAt } from './read-evidence.ts';

/** A known fit from this on speaks for a pair, one below it against; a matter of wording alone, no score reads it. */
const fitThatSpeaksFor = 0.5;

type Values = Readonly<Record<string, SentenceValue>>;
/** A sentence, its values, and the kind where it isn't that of the rule's fit. */
type Told = readonly [sentence: SentenceKey, values?: Values, kind?: PointKind];
/** A rule whose fit is known. */
type KnownRule = RuleResult & { readonly fit: number };
interface Telling {
  readonly known: (rule: KnownRule, isFor: boolean) => readonly Told[];
  readonly unknown: SentenceKey;
}

/** What one rule's evidence comes to, at least one finding. */
export function ruleFindings(result: RuleResult): Finding[] {
  const { rule, fit } = result;
  const { known, unknown } = tellings[rule];
  if (fit === null) {
    return [{ kind: 'to-check', subject: { rule }, sentence: unknown, values: {} }];
  }
  const isFor = fit >= fitThatSpeaksFor;
  return known({ ...result, fit }, isFor).map(
    ([sentence, values = {}, kind = isFor ? 'for' : 'against']) => ({
      kind,
      subject: { rule },
      sentence,
      values,
    }),
  );
}

const tellings: Readonly<Record<RuleId, Telling>> = {
  wishes: {
    unknown: 'wishes.unknown',
    known: ({ evidence }, isFor) => {
      const { words, meetings } = wordsAt(evidence);
      const unwanted = tellUnwanted(evidence);
      if (words === null) {
        return [[isFor ? 'wishes.alike' : 'wishes.against'], ...unwanted];
      }
      return [[isFor ? 'wishes.for' : 'wishes.little', { words, meetings }], ...unwanted];
    },
  },
  'wished-conditions': {
    unknown: 'wished-conditions.unknown',
    known: ({ evidence, known }) => {
      const present = itemsAt(evidence, 'present').map(tellCondition);
      if (present.length > 0) {
        return present;
      }
      return [[known < 1 ? 'wished-conditions.free-as-read' : 'wished-conditions.free']];
    },
  },
  'helpful-supports': {
    unknown: 'helpful-supports.unknown',
    known: ({ evidence }) => {
      const offered = labelsAt('supports', evidence, 'offered');
      const lacking = labelsAt('supports', evidence, 'lacking');
      const readOffers = itemsAt(evidence, 'readOffers');
      return [
        ...(offered === null ? [] : [['helpful-supports.offered', { supports: offered }, 'for'] as const]),
        ...(lacking === null
          ? []
          : [['helpful-supports.lacking', { supports: lacking }, 'against'] as const]),
        ...readOffers.map(
          (read) =>
            [
              'helpful-supports.read',
              { supports: labelsAt('supports', read, 'support') },
              'to-check',
            ] as const,
        ),
        ...(offered === null && lacking === null && readOffers.length === 0
          ? [['helpful-supports.none'] as const]
          : []),
      ];
    },
  },
  'hours-wanted': {
    unknown: 'hours-wanted.unknown',
    known: ({ evidence }, isFor) => {
      const [ownMin, ownMax] = rangeAt(evidence, 'wanted');
      const [min, max] = rangeAt(evidence, 'role');
      return [[isFor ? 'hours-wanted.for' : 'hours-wanted.against', { ownMin, ownMax, min, max }]];
    },
  },
  'travel-time': {
    unknown: 'travel-time.unknown',
    known: ({ evidence }, isFor) => [
      [isFor ? 'travel-time.for' : 'travel-time.against', { minutes: numberAt(evidence, 'minutes') }],
    ],
  },
  'room-to-grow': {
    unknown: 'room-to-grow.unknown',
    known: ({ evidence }, isFor) => {
      const surplus = numberAt(evidence, 'surplus');
      if (evidence.inferred === true) {
        return [['room-to-grow.read', { surplus }, 'to-check']];
      }
      if (evidence.nothingToGrowInto === true) {
        return [['room-to-grow.nothing', { surplus }, 'against']];
      }
      return [[isFor ? 'room-to-grow.for' : 'room-to-grow.against', { surplus }]];
    },
  },
  abilities: {
    unknown: 'abilities.unknown',
    known: ({ evidence, fit }) => {
      const read = [
        ...itemsAt(evidence, 'demandsRead').map(tellDemandRead),
        ...itemsAt(evidence, 'read').map(tellLevelRead),
      ];
      const known = numberAt(evidence, 'known');
      if (known === 0) {
        return [['abilities.unknown', {}, 'to-check'], ...read];
      }
      const of = numberAt(evidence, 'of');
      const left = known === null || of === null ? 0 : of - known;
      // what is said of the rated abilities is the same whatever was read: the manager is told nothing of that
      const isFor = (numberAt(evidence, 'fitOfRated') ?? fit) >= fitThatSpeaksFor;
      return [
        isFor ? ['abilities.for', { known, of }, 'for'] : ['abilities.against', { known, of }, 'against'],
        ...itemsAt(evidence, 'deficits').map(tellDeficit),
        ...(left > 0 ? [['abilities.partly', { left, of }, 'to-check'] as const] : []),
        ...read,
      ];
    },
  },
  experience: {
    unknown: 'experience.unknown',
    known: ({ evidence }, isFor) => {
      const { words, meetings } = wordsAt(evidence);
      const months = numberAt(evidence, 'months');
      if (!isFor) {
        return [['experience.none']];
      }
      if (words === null) {
        return [['experience.alike']];
      }
      return [
        months === null
          ? ['experience.for', { words, meetings }]
          : ['experience.months', { words, meetings, months }],
      ];
    },
  },
  'language-level': {
    unknown: 'language-level.unknown',
    known: ({ evidence }, isFor) => {
      if (!isFor) {
        return [['language-level.against']];
      }
      const support = labelsAt('supports', evidence, 'support');
      return [support === null ? ['language-level.for'] : ['language-level.supported', { support }]];
    },
  },
  'hours-covered': {
    unknown: 'hours-covered.unknown',
    known: ({ evidence }, isFor) => {
      const values = { hours: numberAt(evidence, 'hours'), of: numberAt(evidence, 'of') };
      return [[isFor ? 'hours-covered.for' : 'hours-covered.against', values]];
    },
  },
};

/** What the role is and the wishes were read to say no to. */
function tellUnwanted(evidence: Evidence): readonly Told[] {
  const unwanted = objectAt(evidence, 'unwanted');
  return unwanted === null
    ? []
    : [['wishes.unwanted', { words: { words: textsAt(unwanted, 'words') } }, 'against']];
}

/** One thing that the candidate would rather not have around, and that is. */
function tellCondition(present: Evidence): Told {
  const condition = labelsAt('conditions', present, 'condition');
  const support = labelsAt('supports', present, 'easedBy');
  if (present.inferred === true) {
    return ['wished-conditions.read', { condition }, 'to-check'];
  }
  if (support !== null) {
    return ['wished-conditions.eased', { condition, support }, 'for'];
  }
  return textAt(present, 'presence') === 'avoidable'
    ? ['wished-conditions.avoidable', { condition }, 'to-check']
    : ['wished-conditions.always', { condition }, 'against'];
}

/** One demand above the candidate's own ability, with what a support on offer makes of it. */
function tellDeficit(deficit: Evidence): Told {
  const ability = labelsAt('abilities', deficit, 'ability');
  const support = labelsAt('supports', deficit, 'support');
  const left = numberAt(deficit, 'left');
  const values = { ability, demand: numberAt(deficit, 'demand'), level: numberAt(deficit, 'level') };
  if (support === null) {
    return ['abilities.deficit', values, 'against'];
  }
  return left === 0
    ? ['abilities.covered', { ...values, support }, 'for']
    : ['abilities.eased', { ...values, support, left }, 'against'];
}

/** One demand that nobody has rated, as the role's text tells it. */
function tellDemandRead(demand: Evidence): Told {
  const values = {
    ability: labelsAt('abilities', demand, 'ability'),
    level: numberAt(demand, 'level'),
    words: { words: textsAt(demand, 'words') },
  };
  return ['abilities.demand-read', values, 'to-check'];
}

/** One ability that nobody has rated, as the candidate's own words tell it, and the demand that it meets. */
function tellLevelRead(read: Evidence): Told {
  const values = {
    ability: labelsAt('abilities', read, 'ability'),
    demand: numberAt(read, 'demand'),
    level: numberAt(read, 'level'),
    words: { words: textsAt(read, 'words') },
  };
  return [read.atMost === true ? 'abilities.lack-read' : 'abilities.level-read', values, 'to-check'];
}
