import { expect } from 'chai';
import { emptyDraft, missingIn, readDraft } from '../../../../web/src/pages/propose/proposal-draft.ts';

const today = '2026-11-26';

describe('What is written of a proposal', () => {
  it('begins with a consent of today that holds for two months, and nothing that was agreed to', () => {
    expect(emptyDraft(today)).to.deep.equal({
      ...{ words: '', facts: [], purpose: 'consider', how: '', despite: '' },
      ...{ givenOn: '2026-11-26', until: '2027-01-25' },
    });
  });

  it('is missing what the coach has to tell, in the order of the page', () => {
    const empty = emptyDraft(today);
    expect(missingIn(empty, today, true)).to.deep.equal(['words', 'facts', 'how', 'despite']);
    const whole = { ...empty, words: 'Snäll', facts: ['abilities'], how: 'orally' };
    expect(missingIn(whole, today, false)).to.deep.equal([]);
    expect(missingIn({ ...whole, despite: 'Provas' }, today, true)).to.deep.equal([]);
    expect(missingIn({ ...whole, words: '  ', givenOn: '2026-11-27' }, today, false)).to.deep.equal([
      'words',
      'givenOn',
    ]);
    expect(missingIn({ ...whole, until: '2026-11-25', givenOn: '' }, today, false)).to.deep.equal([
      'givenOn',
      'until',
    ]);
  });

  it('is read as the device kept it, and anything else is not', () => {
    const draft = { ...emptyDraft(today), words: 'Snäll' };
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).to.deep.equal(draft);
    expect(readDraft({ words: 1 })).to.equal(null);
    expect(readDraft(undefined)).to.equal(null);
  });
});
