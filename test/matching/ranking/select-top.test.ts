import { expect } from 'chai';
import fc from 'fast-check';
import { unknownSides } from '../../../matching/ranking/packed-sides.ts';
import { kindNumbers } from '../../../matching/ranking/pool-totals.ts';
import { selectTop } from '../../../matching/ranking/select-top.ts';

function totalsOf(rows: readonly (readonly [id: string, total: number, kind: keyof typeof kindNumbers])[]) {
  return {
    ids: rows.map(([id]) => id),
    totals: Float64Array.from(rows, ([, total]) => total),
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

  it('keeps to the limit, and to the kind asked for', () => {
    expect(idsOf('match', 2)).to.deep.equal(['t', 'Z']);
    expect(idsOf('near-miss', 2)).to.deep.equal(['n']);
    expect(idsOf('match', 0)).to.deep.equal([]);
  });

  it('gives what sorting everything gives', () => {
    const rowArbitrary = fc.tuple(
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom('match', 'near-miss', 'none'),
    );
    fc.assert(
      fc.property(fc.array(rowArbitrary), fc.integer({ min: 0, max: 20 }), (rows, limit) => {
        const some = totalsOf(rows.map(([total, kind], index) => [`${index}`, total / 6, kind]));
        const sorted = rows
          .map(([total, kind], index) => ({ index, total, kind }))
          .filter((row) => row.kind === 'match')
          .toSorted((a, b) => b.total - a.total || (`${a.index}` < `${b.index}` ? -1 : 1))
          .slice(0, limit)
          .map((row) => ({ id: `${row.index}`, total: row.total / 6, sides: unknownSides, coverage: 0 }));
        expect(selectTop(some, 'match', limit)).to.deep.equal(sorted);
      }),
    );
  });
});
