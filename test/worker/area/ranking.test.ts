import { expect } from 'chai';
import fc from 'fast-check';
import { compareInList, type ListedPair } from '../../../worker/area/listed-pair.ts';
import { depthOf, Ranking } from '../../../worker/area/ranking.ts';

const roleId = 'role';

function newPair(candidateId: string, total: number): ListedPair {
  return {
    candidateId,
    roleId,
    kind: 'match',
    total,
    inCandidateList: false,
    inRoleList: false,
    rankedByCandidate: null,
    rankedByRole: null,
    before: undefined,
  };
}

/** What happens to one candidate: it gets a total (of few, so that ties are common), or leaves when null. */
const step = fc.record({
  candidate: fc.integer({ min: 0, max: 11 }),
  total: fc.option(fc.constantFrom(0.1, 0.2, 0.3, 0.4), { freq: 3 }),
});

describe('a ranking', () => {
  it('lists the best of all after any changes, and asks for all anew only when it ran short', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4 }),
        fc.array(step, { minLength: 20, maxLength: 80, size: 'max' }),
        (length, steps) => {
          const ranking = new Ranking('role', 'match', length, () => undefined);
          const pairs = new Map<number, ListedPair>();
          for (const { candidate, total } of steps) {
            const id = String.fromCharCode(97 + candidate);
            const pair = pairs.get(candidate) ?? newPair(id, 0);
            if (pair.rankedByRole !== null) {
              ranking.remove(pair);
            }
            if (total === null) {
              pairs.delete(candidate);
            } else {
              pairs.set(candidate, pair);
              pair.total = total;
              if (ranking.admits(total, id)) {
                ranking.insert(pair);
              }
            }
            const best = [...pairs.values()].sort((a, b) =>
              compareInList({ total: a.total, id: a.candidateId }, { total: b.total, id: b.candidateId }),
            );
            if (ranking.needsRefill) {
              ranking.replace(best.slice(0, depthOf(length)), length);
            }
            expect(best.filter((one) => one.inRoleList)).to.deep.equal(best.slice(0, length));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('fills a vacant place with the next in line, without asking', () => {
    const ranking = new Ranking('role', 'match', 2, () => undefined);
    const [first, second, third, fourth] = [0.4, 0.3, 0.2, 0.1].map((total, index) =>
      newPair(String(index), total),
    );
    for (const pair of [first, second, third, fourth]) {
      if (pair !== undefined && ranking.admits(pair.total, pair.candidateId)) {
        ranking.insert(pair);
      }
    }
    if (first === undefined) {
      throw new Error('no pair');
    }

    ranking.remove(first);

    expect([first, second, third, fourth].map((pair) => pair?.inRoleList)).to.deep.equal([
      false,
      true,
      true,
      false,
    ]);
    expect(ranking.needsRefill).to.equal(false);
  });
});
