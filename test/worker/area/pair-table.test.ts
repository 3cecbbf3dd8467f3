import { expect } from 'chai';
import fc from 'fast-check';
import { PairTable } from '../../../worker/area/pair-table.ts';

/** A pair of few candidates and roles is added, changed or released, so that places are used again and again. */
const step = fc.record({
  candidate: fc.integer({ min: 0, max: 40 }),
  role: fc.integer({ min: 0, max: 40 }),
  total: fc.option(fc.integer({ min: 0, max: 1_000_000 }).map((millionths) => millionths / 1_000_000)),
  kind: fc.constantFrom('none' as const, 'match' as const, 'near-miss' as const),
  inCandidateList: fc.boolean(),
  inRoleList: fc.boolean(),
});

describe('A table of pairs', () => {
  it('finds every pair that it holds with its state, and no other, whatever was added and released', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 200, maxLength: 600, size: 'max' }), (steps) => {
        const table = new PairTable();
        const expected = new Map<string, Omit<(typeof steps)[number], 'candidate' | 'role'>>();
        for (const { candidate, role, ...state } of steps) {
          const key = `${candidate} ${role}`;
          const found = table.find(candidate, role);
          expect(found >= 0).to.equal(expected.has(key));
          if (state.total === null) {
            if (found >= 0) {
              table.release(found);
            }
            expected.delete(key);
            continue;
          }
          const pair = found < 0 ? table.add(candidate, role) : found;
          table.setTotal(pair, state.kind, state.total);
          table.setOnList(pair, 'candidate', state.inCandidateList);
          table.setOnList(pair, 'role', state.inRoleList);
          expected.set(key, state);
        }
        for (const [key, state] of expected) {
          const [candidate = 0, role = 0] = key.split(' ').map(Number);
          const pair = table.find(candidate, role);
          expect([table.candidateOf(pair), table.roleOf(pair)]).to.deep.equal([candidate, role]);
          expect(table.stateOf(pair)).to.deep.equal(state);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('keeps the state of before a batch once, and which ranking remembers a pair beside it', () => {
    const table = new PairTable();
    const pair = table.add(3, 4);
    table.setTotal(pair, 'near-miss', 0.25);
    table.setOnList(pair, 'role', true);
    table.setRankedBy(pair, 'role', 'near-miss');
    const before = table.stateOf(pair);

    expect(table.keepState(pair)).to.equal(true);
    table.setTotal(pair, 'match', 0.75);
    table.setOnList(pair, 'candidate', true);
    table.setRankedBy(pair, 'candidate', 'match');
    expect(table.keepState(pair)).to.equal(false);

    expect(table.stateBefore(pair)).to.deep.equal(before);
    expect([table.rankedBy(pair, 'candidate'), table.rankedBy(pair, 'role')]).to.deep.equal([
      'match',
      'near-miss',
    ]);
    table.dropState(pair);
    expect(table.stateBefore(pair)).to.deep.equal({
      kind: 'match',
      total: 0.75,
      inCandidateList: true,
      inRoleList: true,
    });
  });
});
