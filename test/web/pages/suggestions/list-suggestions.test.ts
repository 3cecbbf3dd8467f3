import { expect } from 'chai';
import {
  inOrder,
  inParts,
  neighbour,
  nextToReview,
  shownOf,
  totalsAfter,
} from '../../../../web/src/pages/suggestions/list-suggestions.ts';

const open = (id: string) => ({ id, review: null });
const decided = (id: string) => ({ id, review: { decision: 'approve' } });
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join('');

describe('A list of suggestions', () => {
  it('holds what matches, then what one change would open, then what is no longer on it', () => {
    const pages = [
      { items: [open('a')], nearMisses: [open('n')], reviewed: [decided('r')] },
      { items: [open('b')], nearMisses: [], reviewed: [] },
    ];
    expect(ids(inOrder(inParts(pages)))).to.equal('abnr');
  });

  it('leaves to review what has no decision, and what was decided on here', () => {
    const parts = {
      match: [open('a'), decided('b'), decided('c')],
      'near-miss': [open('n')],
      off: [decided('r')],
    };
    const shown = (search: Parameters<typeof shownOf>[1], here: string[] = []) =>
      ids(inOrder(shownOf(parts, search, new Set(here))));
    expect(shown({})).to.equal('an');
    expect(shown({}, ['c'])).to.equal('acn');
    expect(shown({ review: 'all' })).to.equal('abcnr');
    expect(shown({ review: 'approve' })).to.equal('bcr');
    expect(shown({ review: 'hold' })).to.equal('');
    expect(shown({ kind: 'near-miss' })).to.equal('n');
    expect(shown({ kind: 'match', review: 'all' })).to.equal('abc');
  });

  it('goes on and back from the selected, begins with the first, and ends at its ends', () => {
    const shown = [open('a'), open('b')];
    const cases = [
      ['a', 1, 'b'],
      ['b', -1, 'a'],
      ['b', 1, undefined],
      ['a', -1, undefined],
      [undefined, 1, 'a'],
      ['gone', -1, 'a'],
    ] as const;
    for (const [from, step, to] of cases) {
      expect(neighbour(shown, from, step)?.id, `${from} ${step}`).to.equal(to);
    }
  });

  it('goes on to the next without a decision, round the end, until there is none', () => {
    const shown = [open('a'), decided('b'), open('c')];
    expect(nextToReview(shown, 'a')?.id).to.equal('c');
    expect(nextToReview(shown, 'c')?.id).to.equal('a');
    expect(nextToReview([open('a'), decided('b')], 'a')).to.equal(null);
  });

  it('is counted anew with each decision, and as it was when one is undone', () => {
    const totals = { all: 3, toReview: 2, approved: 0, held: 1, declined: 0 };
    const after = { ...totals, toReview: 1, approved: 1 };
    expect(totalsAfter(totals, null, 'approve')).to.deep.equal(after);
    expect(totalsAfter(after, 'approve', null)).to.deep.equal(totals);
    expect(totalsAfter(totals, 'hold', 'decline')).to.deep.equal({ ...totals, held: 0, declined: 1 });
    expect(totalsAfter(totals, 'hold', 'hold')).to.deep.equal(totals);
  });
});
