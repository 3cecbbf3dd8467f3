import { conditionsGate } from '../../../matching/gates/conditions.ts';
import { testGate } from './gate-table.ts';

const never = { avoids: [{ condition: 'loud-noise' as const, strength: 'never' as const }] };

testGate(conditionsGate, [
  {
    title: 'a never that is not there',
    candidate: never,
    role: { conditions: [{ condition: 'knives', presence: 'always' }] },
    outcome: 'pass',
    evidence: { kept: ['loud-noise'] },
  },
  {
    title: 'a never that is always there',
    candidate: never,
    role: { conditions: [{ condition: 'loud-noise', presence: 'always' }] },
    outcome: 'fail',
    evidence: { always: ['loud-noise'] },
    adjustments: [],
  },
  {
    title: 'an easing support does not soften a never',
    candidate: never,
    role: { conditions: [{ condition: 'loud-noise', presence: 'always' }], supports: ['hearing-protection'] },
    outcome: 'fail',
    adjustments: [],
  },
  {
    title: 'a never that can be avoided',
    candidate: never,
    role: { conditions: [{ condition: 'loud-noise', presence: 'avoidable' }] },
    outcome: 'fail',
    evidence: { avoidable: ['loud-noise'] },
    adjustments: [{ kind: 'avoid-condition', condition: 'loud-noise' }],
  },
  {
    title: 'two nevers that can be avoided are two adjustments',
    candidate: { avoids: [...never.avoids, { condition: 'night', strength: 'never' }] },
    role: {
      conditions: [
        { condition: 'loud-noise', presence: 'avoidable' },
        { condition: 'night', presence: 'avoidable' },
      ],
    },
    outcome: 'fail',
    adjustments: [],
  },
  {
    title: 'a rather-not is no bar',
    candidate: { avoids: [{ condition: 'loud-noise', strength: 'rather-not' }] },
    role: { conditions: [{ condition: 'loud-noise', presence: 'always' }] },
    outcome: 'pass',
  },
  {
    title: 'nothing to avoid, whatever the role',
    candidate: { avoids: [] },
    outcome: 'pass',
    evidence: { kept: [] },
  },
  {
    title: 'a role with no such thing, whoever the candidate',
    role: { conditions: [] },
    outcome: 'pass',
    evidence: {},
  },
  {
    title: 'conditions of the role unknown',
    candidate: never,
    outcome: 'unknown',
    evidence: { missing: 'role' },
  },
  {
    title: 'what the candidate avoids unknown',
    role: { conditions: [{ condition: 'loud-noise', presence: 'always' }] },
    outcome: 'unknown',
    evidence: { missing: 'candidate' },
  },
]);
