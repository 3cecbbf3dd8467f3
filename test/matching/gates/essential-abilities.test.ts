import { expect } from 'chai';
import { essentialAbilitiesGate } from '../../../matching/gates/essential-abilities.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { pairOf } from '../pair-of.ts';
import { testGate } from './gate-table.ts';

const driving = { demands: { driving: { level: 3, essential: true } } };
const memory = { demands: { memory: { level: 3, essential: true } } };

testGate(essentialAbilitiesGate, [
  {
    title: 'exactly the demanded level',
    candidate: { abilities: { memory: 3 } },
    role: memory,
    outcome: 'pass',
    evidence: { reached: ['memory'] },
  },
  {
    title: 'one level short: a support, or a lower demand',
    candidate: { abilities: { driving: { level: 2, source: 'coach' } } },
    role: { ...driving, supports: [] },
    outcome: 'fail',
    evidence: { short: [{ ability: 'driving', demand: 3, level: 2 }] },
    adjustments: [
      { kind: 'offer-support', support: 'someone-else-drives' },
      { kind: 'lower-demand', ability: 'driving', level: 2 },
    ],
  },
  {
    title: 'two levels short: a support alone',
    candidate: { abilities: { driving: 1 } },
    role: driving,
    outcome: 'fail',
    adjustments: [{ kind: 'offer-support', support: 'someone-else-drives' }],
  },
  {
    title: 'three levels short: nothing',
    candidate: { abilities: { driving: 0 } },
    role: driving,
    outcome: 'fail',
    adjustments: [],
  },
  {
    title: 'a support on offer closes the gap',
    candidate: { abilities: { driving: 1 } },
    role: { ...driving, supports: ['someone-else-drives'] },
    outcome: 'pass',
    evidence: { closed: [{ ability: 'driving', support: 'someone-else-drives' }] },
  },
  {
    title: 'a deficit within the tolerance of the policy',
    candidate: { abilities: { driving: 2 } },
    role: driving,
    policy: { ...defaultPolicy, abilities: { ...defaultPolicy.abilities, essentialTolerance: 1 } },
    outcome: 'pass',
  },
  {
    title: 'two abilities that no single support opens',
    candidate: { abilities: { driving: 2, seeing: 0 } },
    role: { demands: { driving: { level: 3, essential: true }, seeing: { level: 2, essential: true } } },
    outcome: 'fail',
    adjustments: [],
  },
  {
    title: 'a helpful demand is no bar',
    candidate: { abilities: { memory: 0 } },
    role: { demands: { memory: 4 } },
    outcome: 'pass',
  },
  {
    title: 'an essential ability unknown',
    candidate: { abilities: {} },
    role: memory,
    outcome: 'unknown',
    evidence: { missing: 'candidate', toCheck: ['memory'] },
  },
  {
    title: 'a known shortage counts even where another ability is unknown',
    candidate: { abilities: { driving: 0 } },
    role: { demands: { driving: { level: 3, essential: true }, memory: { level: 1, essential: true } } },
    outcome: 'fail',
  },
  {
    title: 'demands unknown',
    candidate: { abilities: { memory: 2 } },
    outcome: 'unknown',
    evidence: { missing: 'role' },
  },
]);

describe('gate essential-abilities, where several supports would open it', () => {
  it('proposes first what the candidate says helps', () => {
    const parts = {
      candidate: {
        abilities: { memory: 2 },
        needs: [{ support: 'checklist' as const, strength: 'helpful' as const }],
      },
      role: memory,
    };
    const [first, second] = essentialAbilitiesGate.adjustments?.(pairOf(parts)) ?? [];
    expect(first).to.deep.equal({ kind: 'offer-support', support: 'checklist' });
    expect(second).to.deep.equal({ kind: 'offer-support', support: 'written-instructions' });
  });
});
