import type { GoldenCases } from '../golden-case.ts';
import { cook, goteborg, kitchen, workplace } from '../profiles.ts';

const inKitchen = { role: kitchen, workplace, kind: 'match' } as const;

/** How much is known. What is unknown lowers coverage, not fit; a thin profile is neither first nor gone. */
export const knowledgeCases: GoldenCases = {
  'abilities-half-known': {
    judgement: 'Reaches all that has been rated, and half has not been: good, less certain.',
    candidate: { ...cook, abilities: { attention: 2, memory: 2, standing: 2 } },
    ...inKitchen,
  },
  'abilities-unknown': {
    judgement: 'All the rest is good, and nobody has rated the abilities.',
    candidate: (({ abilities: _, ...rest }) => rest)(cook),
    ...inKitchen,
  },
  'only-the-wish-known': {
    judgement: 'A good wish and nothing else: worth a talk, not the first to call.',
    candidate: { nodeId: 'goteborg', wishes: 'Jag vill duka, servera och diska i ett kök' },
    ...inKitchen,
  },
  'only-the-wish-known-and-elsewhere': {
    judgement: 'Wants something else, and nothing more is known.',
    candidate: { nodeId: 'goteborg', wishes: 'Jag vill installera datorer och programmera' },
    ...inKitchen,
  },
  'only-abilities-known': {
    judgement: 'Can do it all, and nothing else is known.',
    candidate: { nodeId: 'goteborg', abilities: cook.abilities },
    ...inKitchen,
  },
  'nobody-in-a-kitchen': {
    judgement: 'A full role and an empty profile: in the middle, at the bottom of what is known to be good.',
    candidate: { nodeId: 'goteborg' },
    ...inKitchen,
  },
  'known-and-poor': {
    judgement: 'All is known, and little of it fits: below who is unknown.',
    candidate: {
      ...cook,
      wishes: 'Jag vill installera datorer och programmera',
      experience: [],
      abilities: { attention: 0, memory: 0, cooperation: 0, standing: 2, 'lifting-and-carrying': 0 },
      needs: [{ support: 'daily-schedule', strength: 'helpful' }],
      avoids: [{ condition: 'strangers', strength: 'rather-not' }],
    },
    role: { ...kitchen, supports: [] },
    workplace: { ...workplace, supports: [] },
    kind: 'match',
  },
  'known-and-fair': {
    judgement: 'All is known and most of it fits: before any empty profile.',
    candidate: {
      ...cook,
      wishes: 'Jag vill diska och duka, men också klippa gräs och rensa ogräs',
      abilities: { attention: 2, memory: 1, cooperation: 2, standing: 2, 'lifting-and-carrying': 1 },
    },
    ...inKitchen,
  },
  'known-candidate-thin-role': {
    judgement: 'A title and nothing else from the workplace: ask the manager.',
    candidate: cook,
    role: { nodeId: 'goteborg', title: 'Måltidsvärd', location: goteborg },
    kind: 'match',
  },
};
