import { expect } from 'chai';
import fc from 'fast-check';
import { StemSpans } from '../../../../matching/text/concepts/stem-spans.ts';
import { cutWord, type FindStem } from '../../../../matching/text/concepts/word-parts.ts';

const anywhere = [
  'kök',
  'biträd',
  'tvätt',
  'kläd',
  'trädgård',
  'träd',
  'gård',
  'barn',
  'bil',
  'ko',
  'is',
  'gripa',
];
const findStem: FindStem<string> = (spelling, place) => {
  if (place === 'anywhere') {
    return anywhere.includes(spelling) ? spelling : null;
  }
  if (place === 'start') {
    return spelling === 'styr' ? 'styr-' : null;
  }
  return spelling === 'värd' ? '-värd' : null;
};
const stems = new StemSpans([...anywhere, 'styr', 'värd']);
const cut = (word: string): string[] => cutWord(word, findStem, stems).map(({ entry }) => entry);

describe('The parts of a word', () => {
  const words: readonly [word: string, parts: readonly string[]][] = [
    ['köksbiträde', ['kök', 'biträd']],
    ['klädtvätt', ['kläd', 'tvätt']],
    ['tvättade', ['tvätt']],
    ['trädgården', ['trädgård']],
    ['gårdsträd', ['gård', 'träd']],
    ['bilar', ['bil']],
    ['bilda', []],
    ['alkoholist', []],
    ['kondom', []],
    ['isen', ['is']],
    ['begripa', []],
    ['styrelse', ['styr-']],
    ['instyra', []],
    ['skolvärden', ['-värd']],
    ['värdera', []],
    ['xyzbiträde', ['biträd']],
    ['', []],
  ];
  for (const [word, parts] of words) {
    it(`of "${word}" are ${parts.length === 0 ? 'none' : parts.join(' and ')}`, () => {
      expect(cut(word)).to.deep.equal(parts);
    });
  }

  it('stand in the word in order, and never on each other', () => {
    const word = fc.array(fc.constantFrom(...anywhere, 's', 'e', 'are', 'x'), { maxLength: 6 });
    fc.assert(
      fc.property(word, (pieces) => {
        const whole = pieces.join('');
        let last = 0;
        for (const { from, to, entry } of cutWord(whole, findStem, stems)) {
          expect(from).to.be.at.least(last);
          expect(entry).to.include(whole.slice(from, to));
          last = to;
        }
      }),
    );
  });
});
