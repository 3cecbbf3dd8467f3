import type { Candidate } from '../../../../matching/model/candidate.ts';
import type { GoldenCases } from '../golden-case.ts';
import { cook, kitchen, workplace } from '../profiles.ts';

type Avoided = NonNullable<Candidate['avoids']>;
type Needed = NonNullable<Candidate['needs']>;
const avoiding = (...avoids: Avoided): Candidate => ({ ...cook, avoids });
const needing = (...needs: Needed): Candidate => ({ ...cook, needs });
const inKitchen = { role: kitchen, workplace, kind: 'match' } as const;
const noisy = { ...kitchen, conditions: [{ condition: 'loud-noise' as const, presence: 'always' as const }] };

/** What a person can't have around, would rather not, needs and is helped by. Never beats everything. */
export const conditionCases: GoldenCases = {
  'never-beats-everything': {
    judgement: 'The best match there could be, but at night, and never at night: not this one.',
    candidate: avoiding({ condition: 'night', strength: 'never' }),
    ...inKitchen,
    role: { ...kitchen, conditions: [{ condition: 'night', presence: 'always' }] },
    kind: 'none',
  },
  'never-though-eased': {
    judgement: 'Never noise: hearing protection softens a rather-not, not a never.',
    candidate: avoiding({ condition: 'loud-noise', strength: 'never' }),
    ...inKitchen,
    role: { ...noisy, supports: ['same-mentor', 'hearing-protection'] },
    kind: 'none',
  },
  'never-two-avoidable': {
    judgement: 'Two things would have to be avoided: more than one question.',
    candidate: avoiding(
      { condition: 'loud-noise', strength: 'never' },
      { condition: 'knives', strength: 'never' },
    ),
    ...inKitchen,
    role: {
      ...kitchen,
      conditions: [
        { condition: 'loud-noise', presence: 'avoidable' },
        { condition: 'knives', presence: 'avoidable' },
      ],
    },
    kind: 'none',
  },
  'never-absent': {
    judgement: 'Never animals, and there are none: nothing to discuss.',
    candidate: avoiding({ condition: 'animals', strength: 'never' }),
    ...inKitchen,
  },
  'never-unknown': {
    judgement: 'Never noise, and nobody has said what the place is like: ask before going there.',
    candidate: avoiding({ condition: 'loud-noise', strength: 'never' }),
    ...inKitchen,
    role: (({ conditions: _, ...rest }) => rest)(kitchen),
  },
  'rather-not-avoidable': {
    judgement: 'Would rather not have the noise, and it can be avoided.',
    candidate: avoiding({ condition: 'loud-noise', strength: 'rather-not' }),
    ...inKitchen,
  },
  'rather-not-two': {
    judgement: 'Would rather have neither the noise nor the strangers, and both are always there.',
    candidate: avoiding(
      { condition: 'loud-noise', strength: 'rather-not' },
      { condition: 'strangers', strength: 'rather-not' },
    ),
    ...inKitchen,
    role: {
      ...kitchen,
      conditions: [
        { condition: 'loud-noise', presence: 'always' },
        { condition: 'strangers', presence: 'always' },
      ],
    },
  },
  'rather-not-among-harmless': {
    judgement: 'A long list of things that are not there does not hide the one that is.',
    candidate: avoiding(
      { condition: 'animals', strength: 'rather-not' },
      { condition: 'heights', strength: 'rather-not' },
      { condition: 'loud-noise', strength: 'rather-not' },
      { condition: 'night', strength: 'rather-not' },
      { condition: 'cold', strength: 'rather-not' },
    ),
    ...inKitchen,
    role: noisy,
  },
  'helped-by-all': {
    judgement: 'Everything that helps is there.',
    candidate: needing(
      { support: 'same-mentor', strength: 'helpful' },
      { support: 'short-breaks', strength: 'helpful' },
    ),
    ...inKitchen,
  },
  'helped-by-some': {
    judgement: 'Some of what helps is there.',
    candidate: needing(
      { support: 'same-mentor', strength: 'helpful' },
      { support: 'daily-schedule', strength: 'helpful' },
    ),
    ...inKitchen,
  },
  'helped-by-none': {
    judgement: 'None of what helps is there: possible, but harder.',
    candidate: needing(
      { support: 'checklist', strength: 'helpful' },
      { support: 'daily-schedule', strength: 'helpful' },
    ),
    ...inKitchen,
  },
  'needs-what-is-offered': {
    judgement: 'Needs the same mentor every day, and has it there.',
    candidate: needing({ support: 'same-mentor', strength: 'needed' }),
    ...inKitchen,
  },
  'needs-what-nobody-told': {
    judgement: 'Needs a quiet place, and nobody has said what is offered: ask.',
    candidate: needing({ support: 'quiet-place', strength: 'needed' }),
    role: (({ supports: _, ...rest }) => rest)(kitchen),
    workplace: (({ supports: _, ...rest }) => rest)(workplace),
    kind: 'match',
  },
};
