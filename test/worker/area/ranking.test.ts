import { expect } from 'chai';
import fc from 'fast-check';
import { compareRanked } from '../../../matching/ranking/waiting-order.ts';
import { PairTable } from '../../../worker/area/pair-table.ts';
import { depthOf, type RankedPairs, Ranking } from '../../../worker/area/ranking.ts';

/** Pairs of one role with candidates `a`, `b` …, by the candidate's number. */
class PairsOfRole implements RankedPairs {
  readonly table = new PairTable();

  pairOf(candidate: number): number {
    const found = this.table.find(candidate, 0);
    return found < 0 ? this.table.add(candidate, 0) : found;
  }

  otherIdOf(_side: 'candidate' | 'role', pair: number): string {
    return idOf(this.table.candidateOf(pair));
  }

  otherWaitOf(_side: 'candidate' | 'role', pair: number): number {
    return waitOf(this.table.candidateOf(pair));
  }

  markDirty(): void {}

  /** Puts the pair where it belongs with this total, if it is to be remembered. */
  offer(ranking: Ranking, candidate: number, total: number): void {
    const pair = this.pairOf(candidate);
    this.table.setTotal(pair, 'match', total);
    if (ranking.admits(total, waitOf(candidate), idOf(candidate))) {
      ranking.insert(pair);
    }
  }
}

/** Of few, so that ties are common among them, too. */
function waitOf(candidate: number): number {
  return (candidate * 7) % 3;
}

function idOf(candidate: number): string {
  return String.fromCharCode(97 + candidate);
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
          const pairs = new PairsOfRole();
          const ranking = new Ranking('role', 'match', length, pairs);
          const totals = new Map<number, number>();
          for (const { candidate, total } of steps) {
            const pair = pairs.pairOf(candidate);
            if (pairs.table.rankedBy(pair, 'role') !== null) {
              ranking.remove(pair);
            }
            if (total === null) {
              totals.delete(candidate);
            } else {
              totals.set(candidate, total);
              pairs.offer(ranking, candidate, total);
            }
            const best = [...totals]
              .map(([each, its]) => ({ each, total: its, wait: waitOf(each), id: idOf(each) }))
              .sort(compareRanked)
              .map(({ each }) => each);
            if (ranking.needsRefill) {
              ranking.replace(
                best.slice(0, depthOf(length)).map((each) => pairs.pairOf(each)),
                length,
              );
            }
            const listed = best.filter((each) => pairs.table.isOnList(pairs.pairOf(each), 'role'));
            expect(listed).to.deep.equal(best.slice(0, length));
            const first = ranking.first(2).map((pair) => pairs.table.candidateOf(pair));
            expect(first).to.deep.equal(best.slice(0, Math.min(length, 2)));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('fills a vacant place with the next in line, without asking', () => {
    const pairs = new PairsOfRole();
    const ranking = new Ranking('role', 'match', 2, pairs);
    for (const [candidate, total] of [0.4, 0.3, 0.2, 0.1].entries()) {
      pairs.offer(ranking, candidate, total);
    }

    ranking.remove(pairs.pairOf(0));

    expect([0, 1, 2, 3].map((each) => pairs.table.isOnList(pairs.pairOf(each), 'role'))).to.deep.equal([
      false,
      true,
      true,
      false,
    ]);
    expect(ranking.needsRefill).to.equal(false);
  });
});
