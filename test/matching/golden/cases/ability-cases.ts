import type { Candidate } from '../../../../matching/model/candidate.ts';
import type { Role } from '../../../../matching/model/role.ts';
import type { AbilityId } from '../../../../matching/vocabulary/abilities.ts';
import type { GoldenCases } from '../golden-case.ts';
import { cook, goteborg, kitchen, workplace } from '../profiles.ts';

type Levels = Partial<Record<AbilityId, number>>;

/** Nothing is essential and nothing offered, so that only the levels tell the cases apart. */
const bareKitchen: Role = {
  ...kitchen,
  demands: { attention: 2, memory: 2, cooperation: 2, standing: 2, 'lifting-and-carrying': 2 },
  supports: [],
};
const bareWorkplace = { ...workplace, supports: [] };
const reaching: Levels = { attention: 2, memory: 2, cooperation: 2, standing: 2, 'lifting-and-carrying': 2 };

const cookWith = (levels: Levels): Candidate => ({
  ...cook,
  needs: [],
  abilities: { ...reaching, ...levels },
});
const bare = { role: bareKitchen, workplace: bareWorkplace, kind: 'match' } as const;

const archive: Role = {
  nodeId: 'goteborg',
  title: 'Arkivassistent',
  tasks: [{ text: 'Sortera papper och skanna in handlingar' }, { text: 'Märka mappar' }],
  demands: { accuracy: 1, reading: 1, 'digital-tools': 1 },
  conditions: [],
  supports: [],
  hoursPerWeek: { min: 10, max: 20 },
  location: goteborg,
};
const clerk = (levels: Levels): Candidate => ({
  nodeId: 'goteborg',
  wishes: 'Jag vill sortera papper och skanna',
  abilities: levels,
  needs: [],
  avoids: [],
  availability: { hoursPerWeek: { min: 10, max: 20 } },
  travel: { from: goteborg, maxMinutes: 45 },
});
const harder: Role = { ...archive, demands: { accuracy: 4, reading: 3, 'digital-tools': 3 } };
const strong: Levels = { accuracy: 4, reading: 4, 'digital-tools': 4 };

const porter: Role = { ...bareKitchen, demands: { 'lifting-and-carrying': 3, attention: 2 } };
const withTrolley = { ...porter, supports: ['lifting-aid' as const] };

/** How what a person can do meets what is demanded: the worst gap decides, a surplus hardly counts. */
export const abilityCases: GoldenCases = {
  'no-gap': { judgement: 'Reaches everything, just.', candidate: cookWith({}), ...bare },
  'one-small-gap': {
    judgement: 'Reaches all but one thing, where one level is missing.',
    candidate: cookWith({ memory: 1 }),
    ...bare,
  },
  'many-small-gaps': {
    judgement: 'One level is missing in everything: much to learn, nothing impossible.',
    candidate: cookWith({ attention: 1, memory: 1, cooperation: 1, standing: 1, 'lifting-and-carrying': 1 }),
    ...bare,
  },
  'one-deep-gap-alone': {
    judgement: 'Two levels are missing in one thing: that thing is what every day will be about.',
    candidate: cookWith({ memory: 0 }),
    ...bare,
  },
  'one-deep-gap-and-strengths': {
    judgement: 'Very strong in all the rest: it does not make up for the gap.',
    candidate: cookWith({
      attention: 4,
      memory: 0,
      cooperation: 4,
      standing: 4,
      'lifting-and-carrying': 4,
    }),
    ...bare,
  },
  'one-deepest-gap': {
    judgement: 'Three levels are missing in one thing.',
    candidate: cookWith({ memory: 0 }),
    ...bare,
    role: { ...bareKitchen, demands: { ...bareKitchen.demands, memory: 3 } },
  },
  'deep-gaps-everywhere': {
    judgement: 'Can do none of it yet.',
    candidate: cookWith({ attention: 0, memory: 0, cooperation: 0, standing: 0, 'lifting-and-carrying': 0 }),
    ...bare,
  },
  'strong-in-easy-role': {
    judgement: 'Far too strong: would leave in a month, and should be told so.',
    candidate: clerk(strong),
    role: archive,
    kind: 'match',
  },
  'strong-in-hard-role': {
    judgement: 'The same person where it is needed.',
    candidate: clerk(strong),
    role: harder,
    kind: 'match',
  },
  'level-in-easy-role': {
    judgement: 'The easy role is just right for this person.',
    candidate: clerk({ accuracy: 1, reading: 1, 'digital-tools': 1 }),
    role: archive,
    kind: 'match',
  },
  'a-step-above-easy-role': {
    judgement: 'A step above the role: an ordinary surplus, as good as level.',
    candidate: clerk({ accuracy: 2, reading: 2, 'digital-tools': 2 }),
    role: archive,
    kind: 'match',
  },
  'below-easy-role': {
    judgement: 'Cannot do even the easy role yet.',
    candidate: clerk({ accuracy: 0, reading: 0, 'digital-tools': 0 }),
    role: archive,
    kind: 'match',
  },
  'lifting-gap-open': {
    judgement: 'Lifts three levels too little, and there is no aid.',
    candidate: cookWith({ 'lifting-and-carrying': 0 }),
    ...bare,
    role: porter,
  },
  'lifting-gap-eased': {
    judgement: 'Three levels too little, and the aid makes up for some.',
    candidate: cookWith({ 'lifting-and-carrying': 0 }),
    ...bare,
    role: withTrolley,
  },
  'lifting-gap-closed': {
    judgement: 'One level too little, and the aid makes up for all of it.',
    candidate: cookWith({ 'lifting-and-carrying': 2 }),
    ...bare,
    role: withTrolley,
  },
  'lifting-no-gap': {
    judgement: 'Lifts enough without any aid: the same as with one.',
    candidate: cookWith({ 'lifting-and-carrying': 3 }),
    ...bare,
    role: withTrolley,
  },
  'essential-gap-closed': {
    judgement: 'Stands too little for what must be done standing, and a standing support is there.',
    candidate: { ...cook, abilities: { ...cook.abilities, standing: 1 } },
    role: { ...kitchen, supports: ['same-mentor', 'short-breaks', 'standing-support'] },
    workplace,
    kind: 'match',
  },
  'essential-far-short': {
    judgement: 'Cannot stand at all where standing is a must at a high level: nothing single opens it.',
    candidate: { ...cook, abilities: { ...cook.abilities, standing: 0 } },
    role: {
      ...kitchen,
      supports: [],
      demands: { ...kitchen.demands, standing: { level: 4, essential: true } },
    },
    workplace: { ...workplace, supports: [] },
    kind: 'none',
  },
  'essential-unknown': {
    judgement: 'Nobody knows how long the person can stand: ask, do not exclude.',
    candidate: {
      ...cook,
      abilities: { attention: 2, memory: 2, cooperation: 3, 'lifting-and-carrying': 2 },
    },
    role: kitchen,
    workplace,
    kind: 'match',
  },
};
