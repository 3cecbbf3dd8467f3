import { expect } from 'chai';
import fc from 'fast-check';
import { unknownSides } from '../../../matching/ranking/packed-sides.ts';
import { kindNumbers } from '../../../matching/ranking/pool-totals.ts';
import { selectTop } from '../../../matching/ranking/select-top.ts';
import { longestWait } from '../../../matching/ranking/waiting-order.ts';

function totalsOf(
  rows: readonly (readonly [id: string, total: number, kind: keyof typeof kindNumbers, wait?: number])[],
) {
  return {
    ids: rows.map(([id]) => id),
    totals: Float64Array.from(rows, ([, total]) => total),
    waits: Float64Array.from(rows, ([, , , wait]) => wait ?? 0),
    kinds: Uint8Array.from(rows, ([, , kind]) => kindNumbers[kind]),
  };
}

describe('selectTop', () => {
  const totals = totalsOf([
    ['b', 0.5, 'match'],
    ['a', 0.5, 'match'],
    ['é', 0.5, 'match'],
    ['Z', 0.5, 'match'],
    ['n', 0.9, 'near-miss'],
    ['t', 0.7, 'match'],
    ['x', 0, 'none'],
  ]);
  const idsOf = (kind: 'match' | 'near-miss', limit: number) =>
    selectTop(totals, kind, limit).map(({ id }) => id);

  it('orders by falling total, then by rising code unit of the id', () => {
    expect(idsOf('match', 10)).to.deep.equal(['t', 'Z', 'a', 'b', 'é']);
  });

  it('puts who waits longest first among equals, before the id', () => {
    const waiting = totalsOf([
      ['a', 0.5, 'match', longestWait],
      ['b', 0.5, 'match', 20260301],
      ['c', 0.5, 'match', 20250301],
      ['d', 0.6, 'match', longestWait],
      ['e', 0.5, 'match', 20250301],
    ]);
    const order = (limit: number) => selectTop(waiting, 'match', limit).map(({ id }) => id);
    expect(order(5)).to.deep.equal(['d', 'c', 'e', 'b', 'a']);
    expect(order(3)).to.deep.equal(['d', 'c', 'e']);
  });

  it('keeps to the limit, and to the kind asked for', () => {
    expect(idsOf('match', 2)).to.deep.equal(['t', 'Z']);
    expect(idsOf('near-miss', 2)).to.deep.equal(['n']);
    expect(idsOf('match', 0)).to.deep.equal([]);
  });

  it('gives what sorting everything gives', () => {
    const rowArbitrary = fc.tuple(
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom('match', 'near-miss', 'none'),
    );
    fc.assert(
      fc.property(fc.array(rowArbitrary), fc.integer({ min: 0, max: 20 }), (rows, limit) => {
        const some = totalsOf(rows.map(([total, wait, kind], index) => [`${index}`, total / 6, kind, wait]));
        const sorted = rows
          .map(([total, wait, kind], index) => ({ index, total, wait, kind }))
          .filter((row) => row.kind === 'match')
          .toSorted((a, b) => b.total - a.total || a.wait - b.wait || (`${a.index}` < `${b.index}` ? -1 : 1))
          .slice(0, limit)
          .map((row) => ({
            id: `${row.index}`,
            total: row.total / 6,
            wait: row.wait,
            sides: unknownSides,
            coverage: 0,
          }));
        expect(selectTop(some, 'match', limit)).to.deep.equal(sorted);
      }),
    );
  });
});
