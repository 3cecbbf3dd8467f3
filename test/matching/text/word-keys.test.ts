import { expect } from 'chai';
import { phraseKeys, shareKey, wordKeys } from '../../../matching/text/word-keys.ts';

describe('wordKeys', () => {
  const meeting: readonly (readonly [string, string])[] = [
    ['bilar', 'bil'],
    ['matar', 'mata'],
    ['rummet', 'rum'],
    ['städningen', 'städa'],
    ['arbetade', 'jobba'],
    ['jobb', 'arbeta'],
    ['äldre', 'gamla'],
    ['böckerna', 'bok'],
    ['dosetter', 'dosett'],
  ];
  for (const [text, phrase] of meeting) {
    it(`lets ${text} meet ${phrase}`, () => {
      expect(shareKey(wordKeys(text), phraseKeys(phrase, true))).to.equal(true);
    });
  }

  const apart: readonly (readonly [string, string])[] = [
    ['mat', 'mata'],
    ['sopor', 'sopa'],
    ['leds', 'ledsen'],
    ['skicka', 'sticka'],
    ['barn', 'baren'],
    ['lager', 'lagen'],
    ['lag', 'laga'],
    ['planera', 'plantera'],
    ['lokalvårdare', 'vården'],
    ['takt', 'tanka'],
    ['lathundar', 'hundar'],
  ];
  for (const [text, phrase] of apart) {
    it(`keeps ${text} and ${phrase} apart`, () => {
      expect(shareKey(wordKeys(text), phraseKeys(phrase, true))).to.equal(false);
    });
  }
});
