import type { Candidate } from '../../../../matching/model/candidate.ts';
import type { GoldenCases } from '../golden-case.ts';
import { cook, goteborg, kitchen, kungalv, workplace } from '../profiles.ts';

const inKitchen = { role: kitchen, workplace, kind: 'match' } as const;
const hoursOf = (min: number, max: number): Candidate => ({
  ...cook,
  availability: { ...cook.availability, hoursPerWeek: { min, max } },
});
const errands = {
  nodeId: 'goteborg',
  title: 'Köra ärenden med bil',
  requires: { licence: 'B' },
} as const;
const yard = {
  nodeId: 'goteborg',
  title: 'Rastvärd på skolgården',
  requires: { registerExtract: true },
} as const;

/** Hours, times, travel, language, forms and papers. */
export const practicalCases: GoldenCases = {
  'hours-at-the-edge': {
    judgement: 'Wants fifteen to thirty hours and gets at most twenty: acceptable.',
    candidate: hoursOf(15, 30),
    ...inKitchen,
  },
  'hours-far-apart': {
    judgement: 'Can work two hours a week where ten are asked for: too far apart to ask.',
    candidate: hoursOf(1, 2),
    ...inKitchen,
    kind: 'none',
  },
  'covers-half-the-hours': {
    judgement: 'Covers half of the hours: a good start for the person, half the help for the unit.',
    candidate: hoursOf(6, 10),
    ...inKitchen,
  },
  'no-shared-time': {
    judgement: 'Only evenings, and the work is in the mornings.',
    candidate: { ...cook, availability: { ...cook.availability, times: ['weekday-evening'] } },
    ...inKitchen,
    kind: 'none',
  },
  'next-door': {
    judgement: 'Lives next door.',
    candidate: { ...cook, travel: { from: goteborg, maxMinutes: 45 } },
    ...inKitchen,
  },
  'far-but-accepted': {
    judgement: 'Nearly an hour away, and the person accepts it.',
    candidate: { ...cook, travel: { from: kungalv, maxMinutes: 60 } },
    ...inKitchen,
  },
  'travel-unknown': {
    judgement: 'Nobody knows where the person lives: ask.',
    candidate: (({ travel: _, ...rest }) => rest)(cook),
    ...inKitchen,
  },
  'more-swedish-than-needed': {
    judgement: 'Speaks far better Swedish than the role asks for: no better for that.',
    candidate: { ...cook, languages: { sv: 'C2', so: 'native' } },
    ...inKitchen,
  },
  'another-language-on-site': {
    judgement: 'No Swedish yet, and somebody there speaks another language: find out which.',
    candidate: { ...cook, languages: { so: 'native' } },
    ...inKitchen,
    role: { ...kitchen, supports: ['same-mentor', 'short-breaks', 'other-language-on-site'] },
  },
  'far-too-little-swedish': {
    judgement: 'A1 where B2 is asked for: neither easy Swedish nor one level less is enough.',
    candidate: { ...cook, languages: { sv: 'A1', so: 'native' } },
    ...inKitchen,
    role: { ...kitchen, languages: { sv: 'B2' } },
    kind: 'none',
  },
  'no-shared-form': {
    judgement: 'Wants an ordinary job, and the role is work practice.',
    candidate: { ...cook, employmentForms: ['anstallning'] },
    ...inKitchen,
    kind: 'none',
  },
  'mentor-unknown': {
    judgement: 'Work practice, and nobody has said who would be the mentor: ask.',
    candidate: cook,
    role: kitchen,
    workplace: (({ mentors: _, ...rest }) => rest)(workplace),
    kind: 'match',
  },
  'lorry-licence-covers-car': {
    judgement: 'A lorry licence is a car licence, too.',
    candidate: { nodeId: 'goteborg', wishes: 'köra bil', licences: ['C'] },
    role: errands,
    kind: 'match',
  },
  'licence-unknown': {
    judgement: 'Nobody has asked about a licence: ask.',
    candidate: { nodeId: 'goteborg', wishes: 'köra bil' },
    role: errands,
    kind: 'match',
  },
  'extract-cannot-be-shown': {
    judgement: 'School work, and no extract from the register: the law says no.',
    candidate: { nodeId: 'goteborg', wishes: 'vara med barn på skolgården', registerExtract: false },
    role: yard,
    kind: 'none',
  },
  'age-to-check': {
    judgement: 'An age limit: a person checks, matching never reads an age.',
    candidate: cook,
    ...inKitchen,
    role: { ...kitchen, requires: { ...kitchen.requires, minAge: 18 } },
  },
  'minors-only': {
    judgement: 'Seeks nothing but holiday work for minors where the limit is twenty.',
    candidate: { nodeId: 'goteborg', wishes: 'duka och diska', employmentForms: ['feriearbete'] },
    role: { nodeId: 'goteborg', title: 'Måltidsvärd', requires: { minAge: 20 } },
    kind: 'none',
  },
  'starts-too-late': {
    judgement: 'Can start when it is over.',
    candidate: { ...cook, availability: { ...cook.availability, from: '2027-09-01' } },
    ...inKitchen,
    kind: 'none',
  },
  'role-full': {
    judgement: 'No place left.',
    candidate: cook,
    ...inKitchen,
    role: { ...kitchen, places: 0 },
    kind: 'none',
  },
  'another-node': {
    judgement: 'Belongs to another node, which the role is not open to.',
    candidate: { ...cook, nodeId: 'fyrbodal' },
    ...inKitchen,
    kind: 'none',
  },
};
