import type { Candidate } from '../../../../matching/model/candidate.ts';
import type { Role } from '../../../../matching/model/role.ts';
import type { GoldenCases } from '../golden-case.ts';
import { goteborg } from '../profiles.ts';

/** Of the removal everything is known. */
const removal: Role = {
  nodeId: 'goteborg',
  title: 'Flytthjälp',
  tasks: [{ text: 'Bära möbler till bilen' }, { text: 'Packa lådor' }],
  demands: { 'lifting-and-carrying': 3 },
  conditions: [],
  supports: [],
  hoursPerWeek: { min: 10, max: 20 },
  location: goteborg,
};
const mover = (wishes: string, abilities?: Candidate['abilities']): Candidate => ({
  nodeId: 'goteborg',
  wishes,
  needs: [],
  avoids: [],
  availability: { hoursPerWeek: { min: 10, max: 20 } },
  travel: { from: goteborg, maxMinutes: 45 },
  ...(abilities && { abilities }),
});
const wish = 'Jag vill packa lådor och bära möbler.';

const archive: Role = {
  ...removal,
  title: 'Arkivassistent',
  tasks: [{ text: 'Sortera papper och skanna in handlingar' }, { text: 'Märka mappar' }],
  demands: { accuracy: 2, reading: 3, 'digital-tools': 2 },
};
const sorting = 'Jag vill sortera papper och skanna.';
const clerk = (wishes: string, abilities: Candidate['abilities'] = {}): Candidate =>
  mover(wishes, { accuracy: 2, 'digital-tools': 2, ...abilities });

const { demands: _, ...undemanding } = removal;
const told = { ...undemanding, description: 'Tunga lyft ingår.' };
const rated = { ...told, demands: { 'lifting-and-carrying': 3 } };

const { supports: __, ...unsupported } = removal;
const helped = {
  ...mover(wish, { 'lifting-and-carrying': 3 }),
  needs: [{ support: 'short-breaks', strength: 'helpful' }],
} as const satisfies Candidate;

/** What is said of abilities, demands and supports in own words alone, and what a person rated beside it. */
export const ownWordsCases: GoldenCases = {
  'lifts-as-rated': {
    judgement: 'Somebody has seen that heavy lifting works.',
    candidate: mover(`${wish} Jag kan lyfta tungt.`, { 'lifting-and-carrying': 3 }),
    role: removal,
    kind: 'match',
  },
  'lifts-in-own-words': {
    judgement: 'Says that heavy lifting works: worth something, but ask.',
    candidate: mover(`${wish} Jag kan lyfta tungt.`),
    role: removal,
    kind: 'match',
  },
  'lifting-not-told': {
    judgement: 'Says nothing of lifting, and nobody has rated it.',
    candidate: mover(wish),
    role: removal,
    kind: 'match',
  },
  'rated-against-own-words': {
    judgement: 'Thinks little of the own strength, but it was seen at work: that is what counts.',
    candidate: mover(`${wish} Jag kan inte lyfta tungt.`, { 'lifting-and-carrying': 3 }),
    role: removal,
    kind: 'match',
  },
  'cannot-lift-in-own-words': {
    judgement:
      'Says that heavy lifting does not work: no gate, but a poorer pair than who says that it does.',
    candidate: mover(`${wish} Jag kan inte lyfta tungt.`),
    role: removal,
    kind: 'match',
  },
  'cannot-lift-but-a-lifting-aid': {
    judgement: 'A lifting aid closes what the own words say is missing.',
    candidate: mover(`${wish} Jag kan inte lyfta tungt.`),
    role: { ...removal, supports: ['lifting-aid'] },
    kind: 'match',
  },
  'cannot-lift-what-is-essential': {
    judgement:
      'The work is nothing but lifting, and the words say that it does not work: to be checked, not refused.',
    candidate: mover(`${wish} Jag kan inte lyfta tungt.`),
    role: { ...removal, demands: { 'lifting-and-carrying': { level: 4, essential: true } } },
    kind: 'match',
  },
  'reading-not-told': {
    judgement: 'Reaches two demands of three; of reading nothing is known.',
    candidate: clerk(sorting),
    role: archive,
    kind: 'match',
  },
  'reads-poorly-in-own-words': {
    judgement: 'Reaches two demands of three, and says that reading is hard.',
    candidate: clerk(`${sorting} Jag har svårt att läsa.`),
    role: archive,
    kind: 'match',
  },
  'reads-poorly-as-rated': {
    judgement: 'Reaches two demands of three, and reading was rated low.',
    candidate: clerk(`${sorting} Jag har svårt att läsa.`, { reading: 1 }),
    role: archive,
    kind: 'match',
  },
  'strong-for-a-rated-demand': {
    judgement: 'The workplace rated what it demands, and the candidate reaches it.',
    candidate: mover(wish, { 'lifting-and-carrying': 3 }),
    role: rated,
    kind: 'match',
  },
  'strong-for-a-demand-in-the-text': {
    judgement:
      'The text says that heavy lifting is part of it, and the candidate reaches it: ask what else is demanded.',
    candidate: mover(wish, { 'lifting-and-carrying': 3 }),
    role: told,
    kind: 'match',
  },
  'weak-for-a-demand-in-the-text': {
    judgement: 'The text says that heavy lifting is part of it, and the candidate can lift nothing heavy.',
    candidate: mover(wish, { 'lifting-and-carrying': 0 }),
    role: told,
    kind: 'match',
  },
  'weak-for-a-rated-demand': {
    judgement: 'The workplace rated what it demands, and the candidate is far from it.',
    candidate: mover(wish, { 'lifting-and-carrying': 0 }),
    role: rated,
    kind: 'match',
  },
  'helped-by-a-rated-offer': {
    judgement: 'Short breaks help, and the workplace has said that it offers them.',
    candidate: helped,
    role: { ...removal, supports: ['short-breaks'] },
    kind: 'match',
  },
  'helped-by-an-offer-in-the-text': {
    judgement: 'Short breaks help, and the text of the role speaks of them: ask.',
    candidate: helped,
    role: { ...unsupported, description: 'Vi erbjuder täta pauser.' },
    kind: 'match',
  },
  'helped-by-nothing-told': {
    judgement: 'Short breaks help, and nobody knows whether they are on offer.',
    candidate: helped,
    role: unsupported,
    kind: 'match',
  },
  'helped-by-what-is-not-offered': {
    judgement: 'Short breaks help, and the workplace offers none, whatever its text says.',
    candidate: helped,
    role: { ...removal, description: 'Vi erbjuder täta pauser.' },
    kind: 'match',
  },
};
