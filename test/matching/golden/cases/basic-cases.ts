import type { GoldenCases } from '../golden-case.ts';
import { cook, goteborg, kitchen, kungalv, library, workplace } from '../profiles.ts';

/** The plainest cases: one of each kind of judgement. */
export const basicCases: GoldenCases = {
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
