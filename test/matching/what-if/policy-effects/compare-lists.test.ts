import { expect } from 'chai';
import {
  compareChanges,
  compareLists,
  isChanged,
} from '../../../../matching/what-if/policy-effects/compare-lists.ts';

describe('Comparing two lists', () => {
  const none = { id: 'x', entered: 0, left: 0, moved: 0, largestMove: 0, isFirstNew: false };

  for (const [title, before, after, change] of [
    ['finds nothing in equal ones', ['a', 'b'], ['a', 'b'], {}],
    ['finds nothing in empty ones', [], [], {}],
    ['counts who comes last', ['a'], ['a', 'b'], { entered: 1 }],
    [
      'counts who leaves, and whom that moves',
      ['a', 'b', 'c'],
      ['b', 'c'],
      { left: 1, moved: 2, largestMove: 1, isFirstNew: true },
    ],
    [
      'counts a change of places',
      ['a', 'b', 'c'],
      ['c', 'b', 'a'],
      { moved: 2, largestMove: 2, isFirstNew: true },
    ],
    ['counts a list that is emptied', ['a', 'b'], [], { left: 2, isFirstNew: true }],
    ['counts an exchange', ['a', 'b'], ['a', 'c'], { entered: 1, left: 1 }],
  ] as const) {
    it(title, () => {
      const compared = compareLists('x', before, after);
      expect(compared).to.deep.equal({ ...none, ...change });
      expect(isChanged(compared)).to.equal(Object.keys(change).length > 0);
    });
  }

  it('puts those first who come and go, then who moves, then by id', () => {
    const changes = [
      { ...none, id: 'c', moved: 9 },
      { ...none, id: 'b', left: 1 },
      { ...none, id: 'd', moved: 9, largestMove: 2 },
      { ...none, id: 'a', entered: 1 },
    ];
    expect(changes.toSorted(compareChanges).map(({ id }) => id)).to.deep.equal(['a', 'b', 'd', 'c']);
  });
});
