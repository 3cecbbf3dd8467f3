import { expect } from 'chai';
import { englishStem, swedishStem } from '../../../matching/text/stem-word.ts';

describe('swedishStem', () => {
  const together: readonly (readonly string[])[] = [
    ['städa', 'städar', 'städade', 'städat', 'städning', 'städare', 'städas'],
    ['kläder', 'kläderna'],
    ['blomma', 'blommor', 'blommorna'],
    ['jobba', 'jobb', 'arbete', 'arbetar', 'arbetet'],
    ['rum', 'rummen', 'rummet'],
    ['hänga', 'hängde', 'hänger'],
    ['fylla', 'fyllde', 'fyllt'],
    ['bok', 'böcker', 'böckerna'],
    ['stryka', 'strök', 'strykning'],
    ['servera', 'servering', 'serverar'],
    ['lugn', 'lugnt', 'lugna'],
  ];
  for (const [first = '', ...others] of together) {
    it(`brings ${first} and its forms together`, () => {
      expect(others.map(swedishStem)).to.deep.equal(others.map(() => swedishStem(first)));
    });
  }

  const apart: readonly (readonly [string, string])[] = [
    ['lager', 'laga'],
    ['skrivare', 'skriva'],
    ['order', 'ord'],
    ['barn', 'bara'],
    ['fönster', 'fön'],
  ];
  for (const [one, other] of apart) {
    it(`keeps ${one} and ${other} apart`, () => {
      expect(swedishStem(one)).to.not.equal(swedishStem(other));
    });
  }

  it('leaves at least three letters', () => {
    for (const word of ['a', 'gå', 'ena', 'arna', 'ning', '']) {
      expect(swedishStem(word).length).to.be.at.least(Math.min(2, word.length));
    }
  });
});

describe('englishStem', () => {
  it('brings the forms of a word together', () => {
    for (const form of ['cleaning', 'cleaned', 'cleans', 'cleaner']) {
      expect(englishStem(form)).to.equal('clean');
    }
  });
});
