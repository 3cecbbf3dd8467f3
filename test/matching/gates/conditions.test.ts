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
    title: 'never night, and every time of the role is at night',
    candidate: { avoids: [{ condition: 'night', strength: 'never' }] },
    role: { times: ['weekday-night', 'weekend-night'] },
    outcome: 'fail',
    evidence: { always: ['night'] },
    adjustments: [],
  },
  {
    title: 'never evenings, and all of the role is in the evening though its conditions do not say so',
    candidate: { avoids: [{ condition: 'evening', strength: 'never' }] },
    role: { times: ['weekday-evening'], conditions: [] },
    outcome: 'fail',
  },
  {
    title: 'never weekends, and the role has none by its times',
    candidate: { avoids: [{ condition: 'weekend', strength: 'never' }] },
    role: { times: ['weekday-morning'] },
    outcome: 'pass',
  },
  {
    title: 'never night, and the role has other times beside',
    candidate: { avoids: [{ condition: 'night', strength: 'never' }] },
    role: { times: ['weekday-night', 'weekday-morning'] },
    outcome: 'unknown',
    evidence: { missing: 'role' },
  },
  {
    title: 'never noise, and the text alone tells of it',
    candidate: never,
    role: { description: 'Bullrig verkstad.' },
    outcome: 'unknown',
    evidence: { missing: 'role', read: [{ condition: 'loud-noise', words: ['Bullrig'] }] },
  },
  {
    title: 'never evenings, and the hours in the text alone tell of them',
    candidate: { avoids: [{ condition: 'evening', strength: 'never' }] },
    role: { description: 'Hjälpa till i kaféet mellan 17 och 21.' },
    outcome: 'unknown',
    evidence: { missing: 'role', read: [{ condition: 'evening', words: ['mellan 17 och 21'] }] },
  },
  {
    title: 'never animals, and there are dogs',
    candidate: { avoids: [{ condition: 'animals', strength: 'never' }] },
    role: { conditions: [{ condition: 'dogs', presence: 'avoidable' }] },
    outcome: 'fail',
    evidence: { avoidable: ['animals'] },
    adjustments: [{ kind: 'avoid-condition', condition: 'animals' }],
  },
  {
    title: 'never dogs, and there are cats',
    candidate: { avoids: [{ condition: 'dogs', strength: 'never' }] },
    role: { conditions: [{ condition: 'cats', presence: 'always' }] },
    outcome: 'pass',
  },
  {
    title: 'never dogs, and the animals are cats',
    candidate: { avoids: [{ condition: 'dogs', strength: 'never' }] },
    role: {
      conditions: [
        { condition: 'animals', presence: 'always' },
        { condition: 'cats', presence: 'always' },
      ],
    },
    outcome: 'pass',
  },
  {
    title: 'never dogs, and there are animals that nobody named',
    candidate: { avoids: [{ condition: 'dogs', strength: 'never' }] },
    role: { conditions: [{ condition: 'animals', presence: 'always' }] },
    outcome: 'unknown',
  },
  {
    title: 'what the candidate avoids unknown',
    role: { conditions: [{ condition: 'loud-noise', presence: 'always' }] },
    outcome: 'unknown',
    evidence: { missing: 'candidate' },
  },
]);
