import { expect } from 'chai';
import { conceptFields } from '../../../../matching/text/concepts/concept-fields.ts';
import { foldWord } from '../../../../matching/text/split-words.ts';

const concepts = conceptFields.flatMap((field) => field.concepts);
const bareStem = (stem: string): string => stem.replace(/^[=-]|-$/gu, '');

describe('The concepts', () => {
  it('are at least 450, in twenty fields', () => {
    expect(conceptFields).to.have.length(20);
    expect(concepts).to.have.length.of.at.least(450);
  });

  it('have names in kebab-case that no other concept or field has', () => {
    const ids = [...conceptFields.map(({ id }) => id), ...concepts.map(({ id }) => id)];
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/u.test(id))).to.deep.equal([]);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).to.deep.equal([]);
  });

  it('have at least six words each', () => {
    expect(concepts.filter(({ stems }) => stems.length < 6).map(({ id }) => id)).to.deep.equal([]);
  });

  it('have no word twice', () => {
    for (const { id, stems } of concepts) {
      expect(new Set(stems).size, id).to.equal(stems.length);
    }
  });

  it('have words as texts are folded: lower case, composed, no other accents than Swedish', () => {
    for (const { id, stems } of concepts) {
      for (const stem of stems) {
        expect(bareStem(stem), `${id}: ${stem}`).to.match(/^[a-zåäö0-9]{2,}$/u);
        expect(foldWord(bareStem(stem)), `${id}: ${stem}`).to.equal(bareStem(stem));
      }
    }
  });

  it('weigh above 0 and at most 1, by field', () => {
    for (const { id, share } of conceptFields) {
      expect(share, id).to.be.within(Number.MIN_VALUE, 1);
    }
  });
});
