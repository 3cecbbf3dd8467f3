import { gates } from '../../../../matching/gates/gates.ts';
import type {
  Evidence,
  GateResult,
  NearMiss,
  PairScore,
  RuleResult,
} from '../../../../matching/model/pair-score.ts';
import { rules } from '../../../../matching/rules/rules.ts';

/** A pair as the engine could have scored it: what is said of it doesn't move with what the engine scores. */
interface ToldPair {
  readonly name: string;
  readonly total?: number;
  readonly coverage?: number;
  /** By gate. */
  readonly gates?: Readonly<Record<string, readonly [outcome: GateResult['outcome'], evidence?: Evidence]>>;
  /** By rule. */
  readonly rules?: Readonly<Record<string, readonly [fit: number | null, known: number, evidence: Evidence]>>;
  readonly nearMiss?: NearMiss;
}

const wish: Evidence = {
  likeness: 'clear',
  words: [
    ['vattna', 'Vattna'],
    ['blommor', 'blommor'],
  ],
};

const able = [1, 1, { known: 4, of: 4 }] as const;
const near = [0.9, 1, { minutes: 12 }] as const;

/** One pair for each kind of thing that is said. */
const toldPairs: readonly ToldPair[] = [
  {
    name: 'A trip that is nearly too long as the crow flies',
    gates: { travel: ['unknown', { minutes: 38, maxMinutes: 45 }] },
    rules: { 'travel-time': [0.5, 1, { minutes: 38 }] },
  },
  {
    name: 'A trip across the water',
    gates: { travel: ['unknown', { minutes: 20, maxMinutes: 60, crossing: true }] },
    rules: { 'travel-time': [0.8, 1, { minutes: 20 }] },
  },
  {
    name: 'all is known and good',
    total: 0.8,
    coverage: 1,
    gates: {
      times: ['pass', { shared: ['weekday-morning', 'weekday-afternoon'] }],
      travel: ['pass', { minutes: 12, maxMinutes: 40 }],
      'needed-supports': ['pass', { offered: ['quiet-place'] }],
    },
    rules: {
      wishes: [0.9, 1, wish],
      'wished-conditions': [1, 1, { kept: ['loud-noise'] }],
      'helpful-supports': [1, 1, { offered: ['checklist', 'own-pace'] }],
      'travel-time': near,
      abilities: able,
      experience: [0.8, 1, { likeness: 'clear', tasks: [['plant-flowers', 'plant-flowers']], months: 1 }],
      'language-level': [1, 1, { required: [['sv', 'A2']] }],
      'hours-covered': [1, 1, { hours: 20, of: 20 }],
    },
  },
  { name: 'nothing is known', total: 0.45, coverage: 0, rules: { wishes: [null, 0, { missing: 'both' }] } },
  {
    name: 'the role tells its times and the person has not',
    total: 0.5,
    gates: { times: ['unknown', { missing: 'candidate' }], hours: ['unknown', { missing: 'candidate' }] },
    rules: { wishes: [0.8, 1, wish] },
  },
  {
    name: 'the person tells times and the role has not',
    total: 0.5,
    gates: { times: ['unknown', { missing: 'role' }] },
    rules: { wishes: [0.8, 1, wish] },
  },
  {
    name: 'one ability known of eight, and none of two that are essential',
    total: 0.65,
    coverage: 0.41,
    gates: { 'essential-abilities': ['unknown', { missing: 'candidate', toCheck: ['attention', 'memory'] }] },
    rules: { wishes: [0.8, 1, wish], abilities: [1, 0.125, { known: 1, of: 8 }] },
  },
  {
    name: 'attention 0 of 2',
    total: 0.7,
    coverage: 0.9,
    rules: {
      wishes: [0.9, 1, wish],
      'travel-time': near,
      abilities: [
        0.2,
        1,
        { known: 2, of: 2, deficits: [{ ability: 'attention', demand: 2, level: 0, left: 2 }] },
      ],
    },
  },
  {
    name: 'a gap that a support closes, and one that it eases',
    total: 0.6,
    coverage: 0.8,
    rules: {
      abilities: [
        0.8,
        1,
        {
          known: 5,
          of: 5,
          deficits: [
            { ability: 'memory', demand: 2, level: 1, support: 'checklist', left: 0 },
            { ability: 'stress', demand: 3, level: 1, support: 'own-pace', left: 1 },
          ],
        },
      ],
    },
  },
  {
    name: 'what is refused is there, by own words',
    total: 0.4,
    coverage: 0.7,
    rules: {
      wishes: [
        0.05,
        1,
        {
          likeness: 'none',
          words: [],
          unwanted: { share: 1, tasks: ['wash-dishes'], words: ['kök'], inferred: true },
        },
      ],
      abilities: able,
    },
  },
  {
    name: 'the noes are kept',
    total: 0.6,
    coverage: 0.7,
    gates: { conditions: ['pass', { kept: ['animals', 'children'] }] },
    rules: {
      wishes: [0.8, 1, { likeness: 'clear', words: [['bilar', 'bilar']], kept: { words: ['kök'] } }],
      'wished-conditions': [1, 1, { kept: ['loud-noise'], keptAsRead: ['night'] }],
    },
  },
  {
    name: 'a rather-not that is always there, and one that may be',
    total: 0.5,
    rules: {
      wishes: [0.6, 1, { likeness: 'some', words: [['baka', 'bageri']] }],
      'wished-conditions': [
        0.3,
        1,
        {
          present: [
            { condition: 'heat', presence: 'always' },
            { condition: 'time-pressure', presence: 'always', inferred: true, words: ['lugnt'] },
          ],
        },
      ],
    },
  },
  {
    name: 'near: a never that can be avoided',
    total: 0.6,
    gates: { conditions: ['fail', { avoidable: ['loud-noise'] }] },
    rules: { wishes: [0.8, 1, wish], 'wished-conditions': [1, 1, { avoids: 'nothing' }] },
    nearMiss: { gate: 'conditions', adjustment: { kind: 'avoid-condition', condition: 'loud-noise' } },
  },
  {
    name: 'near: easy Swedish would do',
    total: 0.6,
    gates: { language: ['fail', { short: [{ language: 'sv', required: 'B1', candidate: 'A2' }] }] },
    rules: {
      wishes: [0.8, 1, wish],
      'language-level': [1, 1, { required: [['sv', 'B1']], support: 'easy-swedish' }],
    },
    nearMiss: { gate: 'language', adjustment: { kind: 'offer-support', support: 'easy-swedish' } },
  },
  {
    name: 'near: an hour fewer',
    total: 0.6,
    gates: { hours: ['fail', { candidate: [10, 15], role: [16, 16] }] },
    rules: { wishes: [0.8, 1, wish], 'hours-covered': [0.94, 1, { hours: 15, of: 16 }] },
    nearMiss: { gate: 'hours', adjustment: { kind: 'widen-hours', hoursPerWeek: 15, byHours: 1 } },
  },
  {
    name: 'near: a longer trip',
    total: 0.55,
    gates: { travel: ['fail', { minutes: 50, maxMinutes: 45 }] },
    rules: { wishes: [0.8, 1, wish], 'travel-time': [0.3, 1, { minutes: 50 }] },
    nearMiss: { gate: 'travel', adjustment: { kind: 'longer-travel', minutes: 50, byMinutes: 5 } },
  },
  {
    name: 'no list: two requirements are not met',
    total: 0.4,
    gates: {
      times: ['fail', { candidate: ['weekday-morning'], role: ['weekend-night'] }],
      'role-open': ['fail', { status: 'closed' }],
    },
    rules: { wishes: [0.8, 1, wish] },
  },
  {
    name: 'what the role asks for must be checked',
    total: 0.6,
    coverage: 0.8,
    gates: {
      licence: ['unknown', { required: 'B', missing: 'candidate' }],
      'register-extract': ['unknown', { required: true, missing: 'candidate' }],
      'minimum-age': ['unknown', { minAge: 20 }],
    },
    rules: { wishes: [0.8, 1, wish], abilities: able },
  },
  {
    name: 'the role does not tell what it asks for',
    total: 0.6,
    coverage: 0.8,
    gates: {
      licence: ['unknown', { missing: 'role' }],
      'register-extract': ['unknown', { missing: 'role', candidate: true }],
      'minimum-age': ['unknown', {}],
    },
    rules: { wishes: [0.8, 1, wish], abilities: able },
  },
  {
    name: 'a wish in a language that is not read',
    total: 0.45,
    rules: { wishes: [null, 0, { unread: true }], abilities: [0.9, 1, { known: 3, of: 3 }] },
  },
  {
    name: 'experience and wish of something else',
    total: 0.52,
    coverage: 0.8,
    rules: {
      wishes: [0.3, 1, { likeness: 'none', words: [] }],
      experience: [0.4, 1, { likeness: 'none', words: [] }],
      abilities: able,
      'travel-time': [0.1, 1, { minutes: 1 }],
    },
  },
  {
    name: 'needed supports that the workplace has not answered, and no mentor',
    total: 0.5,
    gates: {
      'needed-supports': ['unknown', { missing: 'role', toCheck: ['checklist', 'own-pace', 'quiet-place'] }],
      'employment-form': ['unknown', { shared: ['arbetspraktik'], missing: 'mentor' }],
      language: ['pass', { reached: ['sv', 'en'] }],
    },
    rules: { wishes: [0.8, 1, wish] },
  },
];

function scoreOf({
  total = 0.5,
  coverage = 0.5,
  gates: told = {},
  rules: scored = {},
  nearMiss,
}: ToldPair): PairScore {
  const gateResults = gates.flatMap(({ id }): GateResult[] => {
    const result = told[id];
    return result === undefined ? [] : [{ gate: id, outcome: result[0], evidence: result[1] ?? {} }];
  });
  const ruleResults = rules.flatMap(({ id, side, weight }): RuleResult[] => {
    const result = scored[id];
    return result === undefined
      ? []
      : [{ rule: id, side, weight, fit: result[0], known: result[1], evidence: result[2] }];
  });
  return {
    total,
    forCandidate: total,
    forWorkplace: total,
    coverage,
    gates: gateResults,
    rules: ruleResults,
    nearMiss: nearMiss ?? null,
  };
}

/** Each pair by its name. */
export const scoresByName: ReadonlyMap<string, PairScore> = new Map(
  toldPairs.map((pair) => [pair.name, scoreOf(pair)]),
);
