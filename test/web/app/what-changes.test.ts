import { expect } from 'chai';
import { changeKinds } from '../../../db/change-feed.ts';
import { allKeysToRead, keysToRead } from '../../../web/src/app/what-changes.ts';

describe('What is read again', () => {
  it('is something for every kind of change that the API tells of', () => {
    for (const kind of changeKinds) {
      const { now, lists } = keysToRead({ kind, id: null });
      expect([...now, ...lists], kind).to.not.be.empty;
    }
  });

  it('is lists when the user says so, and the one that has changed when it is looked at anew, since one may write in it', () => {
    const { now, lists, later } = keysToRead({ kind: 'candidate', id: 'a' });
    // who objects is in no list of suggestions, and in no match list
    expect(later).to.deep.equal([['person', 'a'], ['suggestions'], ['match-list']]);
    expect(now).to.deep.equal([['overview']]);
    expect(lists).to.deep.equal([['people'], ['work-list']]);
  });

  it('is the list of suggestions of whom was matched, and every one where many were', () => {
    expect(keysToRead({ kind: 'suggestions', id: 'a' }).lists).to.deep.equal([['suggestions', 'a']]);
    expect(keysToRead({ kind: 'suggestions', id: null }).lists).to.deep.equal([['suggestions']]);
    expect(keysToRead({ kind: 'review', id: 'pair' }).later).to.deep.include(['suggestions']);
  });

  it('is at once all that a workplace is told of a person, since it may be told no more', () => {
    expect(keysToRead({ kind: 'proposal', id: 'a' }).now).to.deep.include(['proposal']);
    expect(keysToRead({ kind: 'placement', id: 'a' }).now).to.deep.include.members([
      ['proposal'],
      ['placement'],
    ]);
  });

  it('is nothing of a kind that the pages do not know', () => {
    expect(keysToRead({ kind: 'planet', id: 'x' })).to.deep.equal({ now: [], lists: [], later: [] });
  });

  it('is everything when changes may have been missed', () => {
    const { now, lists } = allKeysToRead();
    expect(now).to.deep.include.members([['overview'], ['match-lists'], ['policies']]);
    expect(lists).to.deep.include.members([['people'], ['suggestions'], ['work-list']]);
  });
});
