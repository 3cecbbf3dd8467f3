import type { Evidence, GateId, GateResult } from '../../model/pair-score.ts';
import type { PointKind } from '../explanation.ts';
import type { SentenceKey } from '../sentences/sentence-book.ts';
import type { Finding, SentenceValue } from './finding.ts';
import { dateAt, itemsAt, labelsAt, missingAt, numberAt, rangeAt, textAt, textsAt } from './read-evidence.ts';

type Values = Readonly<Record<string, SentenceValue>>;
/** A sentence, its values, and the kind where it isn't that of the gate's outcome. */
type Told = readonly [sentence: SentenceKey, values?: Values, kind?: PointKind];
type Tell = (evidence: Evidence, outcome: GateResult['outcome']) => readonly Told[];

const kindOf = { pass: 'for', fail: 'against', unknown: 'to-check' } as const satisfies Record<
  GateResult['outcome'],
  PointKind
>;

/** What one gate's evidence comes to, at least one finding. */
export function gateFindings({ gate, outcome, evidence }: GateResult): Finding[] {
  const told = tellings[gate](evidence, outcome);
  return told.map(([sentence, values = {}, kind = kindOf[outcome]]) => ({
    kind,
    subject: { gate },
    sentence,
    values,
  }));
}

const tellings: Readonly<Record<GateId, Tell>> = {
  'role-open': (evidence, outcome) => {
    if (outcome !== 'fail') {
      return [['role-open.pass']];
    }
    if (textAt(evidence, 'status') !== null) {
      return [['role-open.closed']];
    }
    const periodTo = dateAt(evidence, 'periodTo');
    return periodTo === null ? [['role-open.full']] : [['role-open.over', { periodTo }]];
  },
  'candidate-open': (_, outcome) => [[outcome === 'fail' ? 'candidate-open.fail' : 'candidate-open.pass']],
  'node-reach': (evidence, outcome) => {
    if (outcome === 'unknown') {
      return [['node-reach.unknown', { missing: missingAt(evidence) }]];
    }
    if (outcome === 'fail') {
      return [['node-reach.fail']];
    }
    return [[textAt(evidence, 'role') === null ? 'node-reach.pass' : 'node-reach.opened']];
  },
  period: (evidence, outcome) => {
    if (outcome === 'unknown') {
      const missing = missingAt(evidence);
      return [['period.unknown', { missing: missing ?? { missing: 'role' } }]];
    }
    const values = { from: dateAt(evidence, 'availableFrom'), to: dateAt(evidence, 'periodTo') };
    if (outcome === 'fail') {
      return [['period.fail', values]];
    }
    return values.to === null ? [['period.open-ended']] : [['period.pass', values]];
  },
  hours: (evidence, outcome) => {
    if (outcome === 'unknown') {
      return [['hours.unknown', { missing: missingAt(evidence) }]];
    }
    if (outcome === 'pass') {
      return [['hours.pass']];
    }
    const [ownMin, ownMax] = rangeAt(evidence, 'candidate');
    const [min, max] = rangeAt(evidence, 'role');
    return [['hours.fail', { ownMin, ownMax, min, max }]];
  },
  times: (evidence, outcome) => {
    if (outcome === 'unknown') {
      return [['times.unknown', { missing: missingAt(evidence) }]];
    }
    if (outcome === 'fail') {
      const own = labelsAt('times', evidence, 'candidate');
      const times = labelsAt('times', evidence, 'role');
      return own === null || times === null ? [['times.fail']] : [['times.apart', { own, times }]];
    }
    return [['times.pass', { times: labelsAt('times', evidence, 'shared') }]];
  },
  travel: (evidence, outcome) => {
    if (outcome === 'unknown') {
      return [['travel.unknown', { missing: missingAt(evidence) }]];
    }
    const values = {
      minutes: numberAt(evidence, 'minutes'),
      maxMinutes: numberAt(evidence, 'maxMinutes'),
    };
    return [[outcome === 'pass' ? 'travel.pass' : 'travel.fail', values]];
  },
  'employment-form': (evidence, outcome) => {
    const forms = labelsAt('employment-forms', evidence, 'shared');
    if (outcome === 'pass') {
      return [['employment-form.pass', { forms }]];
    }
    if (outcome === 'fail') {
      const isWithoutMentor = textAt(evidence, 'mentor') === 'none';
      return [[isWithoutMentor ? 'employment-form.no-mentor' : 'employment-form.fail']];
    }
    return forms === null
      ? [['employment-form.unknown', { missing: missingAt(evidence) }]]
      : [['employment-form.mentor-unknown', { forms }]];
  },
  licence: (evidence, outcome) => {
    const licence = labelsAt('licences', evidence, 'required');
    if (outcome === 'pass') {
      return licence === null ? [['licence.none']] : [['licence.pass', { licence }]];
    }
    return [[outcome === 'fail' ? 'licence.fail' : 'licence.unknown', { licence }]];
  },
  'register-extract': (evidence, outcome) => {
    if (outcome === 'unknown') {
      return [['register-extract.unknown']];
    }
    if (outcome === 'fail') {
      return [['register-extract.fail']];
    }
    return [[evidence.required === true ? 'register-extract.pass' : 'register-extract.none']];
  },
  'minimum-age': (evidence, outcome) => {
    if (outcome === 'pass') {
      return [['minimum-age.none']];
    }
    const age = numberAt(evidence, 'minAge');
    return [[outcome === 'fail' ? 'minimum-age.fail' : 'minimum-age.unknown', { age }]];
  },
  language: (evidence, outcome) => {
    const short = itemsAt(evidence, 'short');
    if (outcome === 'pass') {
      return [['language.pass']];
    }
    if (short.length === 0) {
      return [['language.unknown', { missing: missingAt(evidence) }]];
    }
    return short.map(tellLanguage);
  },
  conditions: (evidence, outcome) => {
    if (outcome === 'unknown') {
      return [['conditions.unknown', { missing: missingAt(evidence) }]];
    }
    if (outcome === 'pass') {
      return [['conditions.pass']];
    }
    const always = labelsAt('conditions', evidence, 'always');
    const avoidable = labelsAt('conditions', evidence, 'avoidable');
    return [
      ...(always !== null || avoidable === null
        ? [['conditions.always', { conditions: always }] as const]
        : []),
      ...(avoidable === null ? [] : [['conditions.avoidable', { conditions: avoidable }] as const]),
    ];
  },
  'essential-abilities': (evidence, outcome) => {
    if (outcome === 'fail') {
      const short = itemsAt(evidence, 'short').map(tellShortAbility);
      return short.length > 0 ? short : [tellShortAbility({})];
    }
    if (outcome === 'unknown') {
      const abilities = labelsAt('abilities', evidence, 'toCheck');
      return abilities === null
        ? [['essential-abilities.unknown', { missing: missingAt(evidence) }]]
        : [['essential-abilities.unrated', { abilities }]];
    }
    const closed = itemsAt(evidence, 'closed').map(tellClosedAbility);
    return closed.length > 0 ? closed : [['essential-abilities.pass']];
  },
  'needed-supports': (evidence, outcome) => {
    const supportsAt = (key: string) => labelsAt('supports', evidence, key);
    if (outcome === 'fail') {
      return [['needed-supports.lacking', { supports: supportsAt('lacking') }]];
    }
    if (outcome === 'unknown') {
      return textsAt(evidence, 'toCheck').length === 0
        ? [['needed-supports.unknown', { missing: missingAt(evidence) }]]
        : [['needed-supports.unanswered', { supports: supportsAt('toCheck') }]];
    }
    const offered = supportsAt('offered');
    return offered === null
      ? [['needed-supports.pass']]
      : [['needed-supports.offered', { supports: offered }]];
  },
};

/** One language that the candidate has too little of, or maybe needn't have. */
function tellLanguage(short: Evidence): Told {
  const required = textAt(short, 'required');
  const held = textAt(short, 'candidate');
  const values = {
    language: labelsAt('languages', short, 'language'),
    required: required === null ? null : { languageLevel: required },
  };
  if (textAt(short, 'toCheck') !== null) {
    return ['language.shared', values, 'to-check'];
  }
  return held === null
    ? ['language.none', values]
    : ['language.short', { ...values, held: { languageLevel: held } }];
}

function tellShortAbility(short: Evidence): Told {
  const values = {
    ability: labelsAt('abilities', short, 'ability'),
    demand: numberAt(short, 'demand'),
    level: numberAt(short, 'level'),
  };
  return ['essential-abilities.short', values];
}

function tellClosedAbility(closed: Evidence): Told {
  const ability = labelsAt('abilities', closed, 'ability');
  const support = labelsAt('supports', closed, 'support');
  return support === null
    ? ['essential-abilities.tolerated', { ability }]
    : ['essential-abilities.closed', { ability, support }];
}
