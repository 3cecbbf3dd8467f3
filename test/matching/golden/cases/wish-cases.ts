import type { Candidate } from '../../../../matching/model/candidate.ts';
import type { GoldenCases } from '../golden-case.ts';
import { cook, kitchen, workplace } from '../profiles.ts';

const cookWishing = (wishes: string): Candidate => ({ ...cook, wishes });
const inKitchen = { role: kitchen, workplace, kind: 'match' } as const;
const wish = 'Jag vill duka, servera och diska i ett kök';
const deepGaps = { attention: 0, memory: 0, cooperation: 0, standing: 2, 'lifting-and-carrying': 0 };

/** What a person wants and has done, in own words. Wishes matter as much as ability. */
export const wishCases: GoldenCases = {
  'wish-exact': {
    judgement: 'Names the very tasks of the role.',
    candidate: cookWishing(wish),
    ...inKitchen,
  },
  'wish-other-order': {
    judgement: 'The same wishes in another order are the same.',
    candidate: cookWishing('Jag vill diska, duka och servera i ett kök'),
    ...inKitchen,
  },
  'wish-with-typo': {
    judgement: 'A slip of the pen changes next to nothing.',
    candidate: cookWishing('Jag vill duka, servera och disak i ett kök'),
    ...inKitchen,
  },
  'wish-inflected': {
    judgement: 'Other forms of the words say nearly the same.',
    candidate: cookWishing('Dukning, servering och diskning i köket'),
    ...inKitchen,
  },
  'wish-with-protected-words': {
    judgement: 'Who the person is has nothing to do with it.',
    candidate: cookWishing(`${wish}. Kvinna, muslim, född 1970, autism, Syrien.`),
    ...inKitchen,
  },
  'wish-in-part': {
    judgement: 'Half of what the person wants is in the role.',
    candidate: cookWishing('Jag vill diska och duka, men också klippa gräs och rensa ogräs'),
    ...inKitchen,
  },
  'wish-elsewhere': {
    judgement: 'Wants to work with computers.',
    candidate: cookWishing('Jag vill installera datorer och programmera'),
    ...inKitchen,
  },
  'wish-unknown': {
    judgement: 'Can do it, and nobody has asked what the person wants.',
    candidate: (({ wishes: _, ...rest }) => rest)(cook),
    ...inKitchen,
  },
  'wants-it-cannot': {
    judgement: 'Wants nothing else, and can do next to none of it: not yet.',
    candidate: { ...cook, wishes: wish, needs: [], abilities: deepGaps },
    ...inKitchen,
  },
  'can-do-it-does-not-want': {
    judgement:
      'Can do all of it and wants something else altogether: as poor a match as the other way round.',
    candidate: { ...cook, wishes: 'Jag vill installera datorer och programmera', needs: [] },
    ...inKitchen,
  },
  'wants-and-can-a-little': {
    judgement: 'Wants some of it and can do most: better than all of one and none of the other.',
    candidate: {
      ...cook,
      needs: [],
      wishes: 'Jag vill diska och duka, men också klippa gräs och rensa ogräs',
      abilities: { attention: 2, memory: 1, cooperation: 2, standing: 2, 'lifting-and-carrying': 2 },
    },
    ...inKitchen,
  },
  'experience-long': {
    judgement: 'Has done just this for years.',
    candidate: { ...cook, experience: [{ text: 'diskade och serverade på restaurang', months: 60 }] },
    ...inKitchen,
  },
  'experience-short': {
    judgement: 'Has tried just this for a month.',
    candidate: { ...cook, experience: [{ text: 'diskade och serverade på restaurang', months: 1 }] },
    ...inKitchen,
  },
  'experience-none': {
    judgement: 'Has never worked: common here, and no reason against.',
    candidate: { ...cook, experience: [] },
    ...inKitchen,
  },
  'experience-elsewhere': {
    judgement: 'Has driven a lorry: neither better nor much worse than nothing.',
    candidate: { ...cook, experience: [{ text: 'lastbilschaufför', months: 60 }] },
    ...inKitchen,
  },
  'experience-among-others': {
    judgement: 'Has done just this, and much else: the rest does not hide it.',
    candidate: {
      ...cook,
      experience: [
        { text: 'lastbilschaufför', months: 100 },
        { text: 'diskade och serverade på restaurang', months: 60 },
        { text: 'murare', months: 30 },
      ],
    },
    ...inKitchen,
  },
};
