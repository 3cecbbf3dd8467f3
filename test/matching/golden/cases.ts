import type { Candidate } from '../../../matching/profiles/candidate.ts';
import type { Role } from '../../../matching/profiles/role.ts';
import type { Workplace } from '../../../matching/profiles/workplace.ts';
import type { PairTotal } from '../../../matching/scoring/pair-score.ts';

/** One pair as a job coach would judge it. */
export interface GoldenCase {
  /** What the coach says, in one sentence. */
  readonly judgement: string;
  readonly candidate: Candidate;
  readonly role: Role;
  readonly workplace?: Workplace;
  readonly kind: PairTotal['kind'];
}

const goteborg = { lat: 57.7072, lon: 11.9668 };
const kungalv = { lat: 57.8707, lon: 11.9806 };

const kitchen: Role = {
  nodeId: 'goteborg',
  title: 'Måltidsvärd på äldreboende',
  description: 'Hjälp i köket och matsalen på förmiddagen.',
  tasks: [
    { text: 'Duka och servera frukost', hoursPerWeek: 6 },
    { text: 'Diska och torka av borden', hoursPerWeek: 5 },
    { text: 'Plocka upp matvaror i förrådet', hoursPerWeek: 3 },
  ],
  demands: {
    attention: 2,
    memory: 2,
    cooperation: 2,
    standing: { level: 2, essential: true },
    'lifting-and-carrying': 2,
  },
  conditions: [
    { condition: 'strangers', presence: 'always' },
    { condition: 'loud-noise', presence: 'avoidable' },
  ],
  supports: ['same-mentor', 'short-breaks'],
  languages: { sv: 'A2' },
  hoursPerWeek: { min: 10, max: 20 },
  times: ['weekday-morning'],
  period: { from: '2027-01-07', to: '2027-06-30' },
  places: 1,
  employmentForms: ['arbetspraktik', 'lonebidrag-utveckling'],
  location: goteborg,
};

const workplace: Workplace = {
  nodeId: 'goteborg',
  name: 'Solgläntan',
  location: goteborg,
  mentors: [{ name: 'Handledare', places: 1 }],
  supports: ['trolley'],
};

const cook: Candidate = {
  nodeId: 'goteborg',
  wishes: 'Jag vill duka, servera och hjälpa till i ett kök',
  experience: [{ text: 'diskade och serverade på restaurang', months: 8 }],
  abilities: { attention: 2, memory: 2, cooperation: 3, standing: 2, 'lifting-and-carrying': 2 },
  needs: [{ support: 'same-mentor', strength: 'helpful' }],
  avoids: [],
  languages: { sv: 'B1', so: 'native' },
  availability: { from: '2026-12-01', hoursPerWeek: { min: 10, max: 20 }, times: ['weekday-morning'] },
  travel: { from: { lat: 57.72, lon: 12.01 }, maxMinutes: 45 },
  employmentForms: ['arbetspraktik'],
  licences: [],
  registerExtract: true,
};

const library: Role = {
  nodeId: 'goteborg',
  title: 'Biblioteksassistent',
  tasks: [{ text: 'Sätta upp böcker i hyllan' }, { text: 'Plasta in nya böcker' }],
  demands: { accuracy: 1, reading: 1 },
  conditions: [],
  supports: ['quiet-place'],
  hoursPerWeek: { min: 8, max: 16 },
};

/** The cases by name. */
export const goldenCases: Readonly<Record<string, GoldenCase>> = {
  'all-known-and-good': {
    judgement: 'Wants it, can do it, lives near: this is the one to propose first.',
    candidate: cook,
    role: kitchen,
    workplace,
    kind: 'match',
  },
  'text-alone': {
    judgement: 'A wish in ten words already ranks, with little behind it.',
    candidate: { wishes: 'Jag vill laga mat och hålla ordning, helst i lugn miljö' },
    role: { title: 'Köksbiträde', description: 'Hjälpa till att laga mat och hålla ordning i köket' },
    kind: 'match',
  },
  'nothing-known': {
    judgement: 'Nobody can say: in the middle, with no coverage.',
    candidate: {},
    role: {},
    kind: 'match',
  },
  'only-easy-things-known': {
    judgement: 'The hours suit and it is near, but nobody knows what they want or can: not first, not gone.',
    candidate: {
      nodeId: 'goteborg',
      availability: { hoursPerWeek: { min: 10, max: 20 }, times: ['weekday-morning'] },
      travel: { from: goteborg, maxMinutes: 45 },
      avoids: [],
    },
    role: kitchen,
    workplace,
    kind: 'match',
  },
  'wants-something-else': {
    judgement: 'Could do it, but wants to be outdoors in a garden.',
    candidate: { ...cook, wishes: 'Jag vill vara ute och klippa gräs i en park' },
    role: kitchen,
    workplace,
    kind: 'match',
  },
  'wants-it-but-weak': {
    judgement: 'Wants it, but falls short by one level in most of it.',
    candidate: {
      ...cook,
      abilities: { attention: 1, memory: 1, cooperation: 1, standing: 2, 'lifting-and-carrying': 1 },
    },
    role: { ...kitchen, supports: [] },
    workplace: { ...workplace, supports: [] },
    kind: 'match',
  },
  'one-deep-gap': {
    judgement: 'Good at all but one thing, where the gap is two levels deep.',
    candidate: {
      ...cook,
      abilities: { attention: 2, memory: 0, cooperation: 2, standing: 2, 'lifting-and-carrying': 2 },
    },
    role: kitchen,
    workplace,
    kind: 'match',
  },
  'gap-closed-by-support': {
    judgement: 'The same gap, but written instructions are offered: no gap at all.',
    candidate: {
      ...cook,
      abilities: { attention: 2, memory: 0, cooperation: 2, standing: 2, 'lifting-and-carrying': 2 },
    },
    role: { ...kitchen, supports: ['same-mentor', 'short-breaks', 'written-instructions'] },
    workplace,
    kind: 'match',
  },
  'nothing-to-grow-into': {
    judgement: 'Far too strong for this; would be bored, and should be told so.',
    candidate: {
      nodeId: 'goteborg',
      wishes: 'Sätta upp böcker',
      abilities: { accuracy: 4, reading: 4 },
    },
    role: library,
    kind: 'match',
  },
  'room-to-grow': {
    judgement: 'An ordinary surplus in the same role costs nothing.',
    candidate: {
      nodeId: 'goteborg',
      wishes: 'Sätta upp böcker',
      abilities: { accuracy: 2, reading: 1 },
    },
    role: library,
    kind: 'match',
  },
  'never-always': {
    judgement: 'Never strangers, and strangers are always there: not this one.',
    candidate: { ...cook, avoids: [{ condition: 'strangers', strength: 'never' }] },
    role: kitchen,
    workplace,
    kind: 'none',
  },
  'never-avoidable': {
    judgement: 'Never noise, and the noise can be avoided: ask the workplace.',
    candidate: { ...cook, avoids: [{ condition: 'loud-noise', strength: 'never' }] },
    role: kitchen,
    workplace,
    kind: 'near-miss',
  },
  'rather-not': {
    judgement: 'Would rather not have the noise that is always there: possible, but worse.',
    candidate: { ...cook, avoids: [{ condition: 'loud-noise', strength: 'rather-not' }] },
    role: { ...kitchen, conditions: [{ condition: 'loud-noise', presence: 'always' }] },
    workplace,
    kind: 'match',
  },
  'rather-not-eased': {
    judgement: 'The same noise, and hearing protection eases it.',
    candidate: { ...cook, avoids: [{ condition: 'loud-noise', strength: 'rather-not' }] },
    role: {
      ...kitchen,
      conditions: [{ condition: 'loud-noise', presence: 'always' }],
      supports: ['same-mentor', 'hearing-protection'],
    },
    workplace,
    kind: 'match',
  },
  'needs-wheelchair-access': {
    judgement:
      'Uses a wheelchair and the place says nothing of access among what it offers: one thing to ask for.',
    candidate: { ...cook, needs: [{ support: 'wheelchair-access', strength: 'needed' }] },
    role: kitchen,
    workplace,
    kind: 'near-miss',
  },
  'needs-two-supports': {
    judgement: 'Needs two things that are not there: too much for one question.',
    candidate: {
      ...cook,
      needs: [
        { support: 'wheelchair-access', strength: 'needed' },
        { support: 'sign-language-interpreter', strength: 'needed' },
      ],
    },
    role: kitchen,
    workplace,
    kind: 'none',
  },
  'essential-one-short': {
    judgement:
      'Stands one level too little for what must be done standing: a support or a lighter demand opens it.',
    candidate: { ...cook, abilities: { ...cook.abilities, standing: 1 } },
    role: { ...kitchen, supports: [] },
    workplace: { ...workplace, supports: [] },
    kind: 'near-miss',
  },
  'little-swedish': {
    judgement: 'A1 where A2 is asked for: easy Swedish on site would do.',
    candidate: { ...cook, languages: { sv: 'A1', so: 'native' } },
    role: kitchen,
    workplace,
    kind: 'near-miss',
  },
  'little-swedish-supported': {
    judgement: 'A1 where A2 is asked for, and easy Swedish is offered.',
    candidate: { ...cook, languages: { sv: 'A1', so: 'native' } },
    role: { ...kitchen, supports: ['same-mentor', 'short-breaks', 'easy-swedish'] },
    workplace,
    kind: 'match',
  },
  'a-little-too-far': {
    judgement: 'A few minutes further than the person said: ask.',
    candidate: { ...cook, travel: { from: kungalv, maxMinutes: 45 } },
    role: kitchen,
    workplace,
    kind: 'near-miss',
  },
  'far-too-far': {
    judgement: 'Twice as far as the person said: do not ask.',
    candidate: { ...cook, travel: { from: kungalv, maxMinutes: 20 } },
    role: kitchen,
    workplace,
    kind: 'none',
  },
  'too-many-hours': {
    judgement: 'Eight hours a week where ten are asked for: ask for two fewer.',
    candidate: {
      ...cook,
      availability: { from: '2026-12-01', hoursPerWeek: { min: 4, max: 8 }, times: ['weekday-morning'] },
    },
    role: kitchen,
    workplace,
    kind: 'near-miss',
  },
  'no-mentor': {
    judgement: 'Work practice where there is no mentor: the law says no.',
    candidate: cook,
    role: kitchen,
    workplace: { ...workplace, mentors: [] },
    kind: 'none',
  },
  'no-licence': {
    judgement: 'Errands by car without a driving licence.',
    candidate: { nodeId: 'goteborg', wishes: 'köra bil', licences: [] },
    role: { nodeId: 'goteborg', title: 'Köra ärenden med bil', requires: { licence: 'B' } },
    kind: 'none',
  },
  'no-register-extract': {
    judgement: 'School work, and the extract from the register is not known yet: to check.',
    candidate: { nodeId: 'goteborg', wishes: 'vara med barn på skolgården' },
    role: { nodeId: 'goteborg', title: 'Rastvärd på skolgården', requires: { registerExtract: true } },
    kind: 'match',
  },
};

/** Pairs of cases: the first is the better match in a coach's eyes. */
export const goldenOrder: readonly (readonly [better: string, worse: string])[] = [
  ['all-known-and-good', 'nothing-known'],
  ['all-known-and-good', 'text-alone'],
  ['text-alone', 'nothing-known'],
  ['all-known-and-good', 'only-easy-things-known'],
  ['only-easy-things-known', 'nothing-known'],
  ['all-known-and-good', 'wants-something-else'],
  ['all-known-and-good', 'wants-it-but-weak'],
  ['all-known-and-good', 'rather-not'],
  ['all-known-and-good', 'one-deep-gap'],
  ['gap-closed-by-support', 'one-deep-gap'],
  ['room-to-grow', 'nothing-to-grow-into'],
  ['rather-not-eased', 'rather-not'],
];
