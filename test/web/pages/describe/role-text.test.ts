import { expect } from 'chai';
import { composeText, splitText } from '../../../../web/src/pages/describe/role-text.ts';

describe('The text of a role', () => {
  it('is the answer itself where only the work is told', () => {
    const { text, placed } = composeText({ work: ' Duka frukost ', needs: '', offer: '' });
    expect(text).to.equal('Duka frukost');
    expect(placed).to.deep.equal([{ part: 'work', start: 0, end: 12 }]);
  });

  it('puts the answers under headings and knows where each stands', () => {
    const texts = { work: 'Duka frukost', needs: 'Noggrann', offer: 'Korta pauser' };
    const { text, placed } = composeText(texts);
    expect(text).to.equal('Arbetsuppgifter:\nDuka frukost\n\nKrav:\nNoggrann\n\nVi erbjuder:\nKorta pauser');
    expect(placed.map(({ start, end }) => text.slice(start, end))).to.deep.equal(Object.values(texts));
    expect(splitText(text)).to.deep.equal(texts);
  });

  it('takes what there is no time for as the work', () => {
    const work = 'Vi hinner inte med att duka frukost\nIngen hinner vattna blommorna';
    expect(composeText({ work, needs: '', offer: '' }).text).to.equal('duka frukost\nvattna blommorna');
  });

  it('takes a description from elsewhere as the answer on the work, whole', () => {
    const description = 'Kom till oss!\n\nKrav:\nnoggrann';
    expect(splitText(description)).to.deep.equal({ work: description, needs: '', offer: '' });
  });
});
