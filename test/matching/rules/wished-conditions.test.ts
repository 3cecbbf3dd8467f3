import { expect } from 'chai';
import { wishedConditionsRule } from '../../../matching/rules/wished-conditions.ts';
import { conditionIds } from '../../../matching/vocabulary/conditions.ts';
import { pairOf } from '../pair-of.ts';
import { testRule } from './rule-table.ts';

const candidate = {
  avoids: [
    { condition: 'loud-noise' as const, strength: 'rather-not' as const },
    { condition: 'crowds' as const, strength: 'rather-not' as const },
  ],
};

testRule(wishedConditionsRule, [
  {
    title: 'nothing of it is there',
    candidate,
    role: { conditions: [] },
    fit: 1,
    evidence: { kept: ['loud-noise', 'crowds'] },
  },
  {
    title: 'one is always there',
    candidate,
    role: { conditions: [{ condition: 'loud-noise', presence: 'always' }] },
    fit: 0.2,
    evidence: { present: [{ condition: 'loud-noise', presence: 'always' }] },
  },
  {
    title: 'one can be avoided',
    candidate,
    role: { conditions: [{ condition: 'crowds', presence: 'avoidable' }] },
    fit: 0.7,
  },
  {
    title: 'one is always there and one can be avoided',
    candidate,
    role: {
      conditions: [
        { condition: 'crowds', presence: 'avoidable' },
        { condition: 'loud-noise', presence: 'always' },
      ],
    },
    fit: 0.14,
  },
  {
    title: 'a support on offer eases what is always there',
    candidate,
    role: { conditions: [{ condition: 'loud-noise', presence: 'always' }], supports: ['hearing-protection'] },
    fit: 0.6,
    evidence: { present: [{ condition: 'loud-noise', presence: 'always', easedBy: 'hearing-protection' }] },
  },
  {
    title: 'an easing support never lowers the fit',
    candidate,
    role: {
      conditions: [{ condition: 'loud-noise', presence: 'avoidable' }],
      supports: ['hearing-protection'],
    },
    fit: 0.7,
  },
  {
    title: 'nothing that the candidate would rather not have, whatever the role',
    candidate: { avoids: [] },
    fit: 1,
  },
  { title: 'conditions of the role unknown', candidate, fit: null, evidence: { missing: 'role' } },
  { title: 'what the candidate avoids unknown', role: { conditions: [] }, fit: null },
  {
    title: 'every time of the role is one that the candidate would rather not have',
    candidate: { avoids: [{ condition: 'night', strength: 'rather-not' }] },
    role: { times: ['weekday-night'] },
    fit: 0.2,
    evidence: { present: [{ condition: 'night', presence: 'always' }] },
  },
  {
    title: 'what is never accepted, where nobody knows what is there',
    candidate: { avoids: [{ condition: 'night', strength: 'never' }] },
    fit: null,
  },
  {
    title: 'rather no dogs, where there are cats',
    candidate: { avoids: [{ condition: 'dogs', strength: 'rather-not' }] },
    role: { conditions: [{ condition: 'cats', presence: 'always' }] },
    fit: 1,
  },
  {
    title: 'rather no animals, where there are cats',
    candidate: { avoids: [{ condition: 'animals', strength: 'rather-not' }] },
    role: { conditions: [{ condition: 'cats', presence: 'always' }] },
    fit: 0.2,
  },
]);

describe('what is never accepted', () => {
  const texts = [
    'Städa kontor på natten.',
    'Du arbetar natt.',
    'Bullrig verkstad.',
    'Arbetet är utomhus.',
    'Du jobbar med barn.',
  ];
  for (const description of texts) {
    it(`weighs at least as much as what is rather not wanted, where it is read: ${description}`, () => {
      const role = { description };
      for (const condition of conditionIds) {
        const fitAt = (strength: 'never' | 'rather-not') => {
          const pair = pairOf({ candidate: { avoids: [{ condition, strength }] }, role });
          return wishedConditionsRule.fit(pair) ?? 1;
        };
        expect(fitAt('never')).to.be.at.most(fitAt('rather-not'));
      }
      const present = conditionIds.filter((condition) => {
        const pair = pairOf({ candidate: { avoids: [{ condition, strength: 'never' }] }, role });
        return (wishedConditionsRule.fit(pair) ?? 1) < 1;
      });
      expect(present).to.have.lengthOf.at.least(1);
    });
  }
});
