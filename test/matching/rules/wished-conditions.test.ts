import { wishedConditionsRule } from '../../../matching/rules/wished-conditions.ts';
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
]);
