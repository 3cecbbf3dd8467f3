import { expect } from 'chai';
import { lexicon } from '../../../matching/reading/lexicon.ts';
import { readRow } from '../../../matching/reading/read-row.ts';
import { splitSentences } from '../../../matching/reading/split-sentences.ts';

describe('readRow', () => {
  const compounds: readonly (readonly [string, string, string, boolean])[] = [
    ['trappstädning', 'trappa.n', 'städa.v', true],
    ['köksjobb', 'kök.n', 'jobba.v', false],
    ['gräsmattevattningen', 'gräsmatta.n', 'vattna.v', false],
    ['skolkök', 'skola.n', 'kök.n', true],
  ];
  for (const [word, first, last, isListed] of compounds) {
    it(`reads ${word} as a compound of ${first} and ${last}`, () => {
      const parts = readRow(splitSentences(word), lexicon())[0]?.parts ?? null;
      expect(parts?.first).to.include(first);
      expect(parts?.last).to.include(last);
      expect(parts?.isListed).to.equal(isListed);
    });
  }

  it('cuts no word that is none', () => {
    const row = readRow(splitSentences('städ katt barnen köket'), lexicon());
    expect(row.map(({ parts }) => parts)).to.deep.equal([null, null, null, null]);
  });

  it('keeps known words, and puts slips right', () => {
    const row = readRow(splitSentences('städar grusstädning biblotek xyzzy'), lexicon());
    expect(row.map(({ word }) => word)).to.deep.equal(['städar', 'grusstädning', 'bibliotek', 'xyzzy']);
    expect(row.map(({ wasCorrected }) => wasCorrected)).to.deep.equal([false, false, true, false]);
  });

  it('leaves ordinary words alone that are one letter from a word of the lists', () => {
    const text = 'teamet täcker placera väder svart skatt frakt hudar mikro artist';
    const row = readRow(splitSentences(text), lexicon());
    expect(row.filter(({ wasCorrected }) => wasCorrected)).to.deep.equal([]);
  });
});
