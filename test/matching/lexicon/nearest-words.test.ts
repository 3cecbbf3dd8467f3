import { expect } from 'chai';
import { nearestWords } from '../../../matching/lexicon/nearest-words.ts';

describe('nearestWords', () => {
  const slips: readonly (readonly [slip: string, words: string])[] = [
    ['vaxthus', 'växthus'],
    ['aldreboende', 'äldreboende'],
    ['garna', 'gärna'],
    ['gora', 'göra'],
    ['tradgard', 'trädgård'],
    ['varden', 'vården värden'],
    ['menniskor', 'människor'],
    ['krratta', 'kratta'],
    ['timmmar', 'timmar'],
    ['hita', 'hitta'],
    ['jobbade', ''],
    ['gilalr', 'gillar'],
    ['såvrt', 'svårt'],
    ['besööksvärd', 'besöksvärd'],
    ['djurskotsel', 'djurskötsel'],
  ];
  for (const [slip, words] of slips) {
    it(`finds ${words === '' ? 'nothing' : words} for ${slip}`, () => {
      expect(nearestWords(slip).join(' ')).to.equal(words);
    });
  }

  for (const word of ['jbb', 'kok', 'barn', 'diskhjälp', 'warehouse', 'tekefoner', '']) {
    it(`finds nothing for ${JSON.stringify(word)}`, () => {
      expect(nearestWords(word)).to.deep.equal([]);
    });
  }

  it('takes bounded time for a long word without dots', () => {
    expect(nearestWords('oaoaoaoaoaoaoaoaoaoaoaoaoaoa')).to.deep.equal([]);
  });
});
