import { expect } from 'chai';
import { lexicon } from '../../../matching/reading/lexicon.ts';
import { readRow, splitCompound } from '../../../matching/reading/read-row.ts';
import { splitSentences } from '../../../matching/reading/split-sentences.ts';

describe('splitCompound', () => {
  const stems = new Set(['städ', 'trap', 'job', 'kök', 'disk']);
  const compounds: readonly (readonly [string, readonly [string, string] | null])[] = [
    ['trappstädning', ['trap', 'städ']],
    ['köksjobb', ['kök', 'job']],
    ['diskjobb', ['disk', 'job']],
    ['fjällstädning', null],
    ['städ', null],
    ['', null],
  ];
  for (const [word, parts] of compounds) {
    it(`splits ${JSON.stringify(word)} into ${parts?.join(' and ') ?? 'nothing'}`, () => {
      expect(splitCompound(word, stems)).to.deep.equal(parts);
    });
  }
});

describe('readRow', () => {
  it('keeps known words, splits compounds and puts slips right', () => {
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
