import { expect } from 'chai';
import type { WorkGroup, WorkItem } from '../../../../web/src/api/work-list-query.ts';
import { firstOfQueue, placeOf, withoutItem } from '../../../../web/src/pages/to-do/work-queue.ts';

const item = (
  id: string,
  kind: WorkItem['kind'] = 'candidate',
  candidateId: string | null = null,
): WorkItem => ({
  kind,
  id,
  candidateId,
  name: id,
  about: null,
  since: '2026-11-26T08:00:00Z',
  tag: 'x',
  why: { count: null, reason: null, on: null, missing: [], opening: null },
});
const group = (id: WorkGroup['id'], ...items: WorkItem[]): WorkGroup => ({
  id,
  count: items.length,
  items,
  next: null,
});

describe('The queue', () => {
  it('begins with what is due, then with what has changed, then with what is new', () => {
    const due = group('due', item('pair', 'suggestion', 'person'));
    const changed = group('changed', item('b'));
    const review = group('review', item('c'));
    expect(firstOfQueue([review, changed, due])).to.deep.equal({ personId: 'person', selected: 'pair' });
    expect(firstOfQueue([group('due'), changed, review])?.personId).to.equal('b');
    expect(firstOfQueue([review])?.personId).to.equal('c');
  });

  it('has nobody where nothing is to be reviewed', () => {
    expect(firstOfQueue([group('unconfirmed', item('a')), group('review')])).to.equal(null);
  });

  it('looks at a suggestion among its person’s, and at a person from the first', () => {
    expect(placeOf(item('pair', 'suggestion', 'person'))).to.deep.equal({
      personId: 'person',
      selected: 'pair',
    });
    expect(placeOf(item('person'))).to.deep.equal({ personId: 'person', selected: undefined });
  });

  it('counts what is put away out of its group alone', () => {
    const groups = [group('review', item('a'), item('b')), group('unconfirmed', item('a'))];
    const after = withoutItem(groups, 'review', 'a');
    expect(after.map(({ id, count, items }) => [id, count, items.map((one) => one.id)])).to.deep.equal([
      ['review', 1, ['b']],
      ['unconfirmed', 1, ['a']],
    ]);
    expect(withoutItem(after, 'review', 'a')).to.deep.equal(after);
  });
});
