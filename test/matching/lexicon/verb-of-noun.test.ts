import { expect } from 'chai';
import { verbOfNoun } from '../../../matching/lexicon/verb-of-noun.ts';

describe('verbOfNoun', () => {
  const verbs: readonly (readonly [noun: string, verb: string | null])[] = [
    ['städning', 'städa'],
    ['plantering', 'plantera'],
    ['odling', 'odla'],
    ['målning', 'måla'],
    ['skötsel', 'sköta'],
    ['disk', 'diska'],
    ['snöskottning', null],
    ['handling', null],
    ['tidning', null],
    ['avdelning', null],
    ['skrivare', null],
    ['vårdare', null],
    ['vård', null],
    ['ring', null],
    ['', null],
  ];
  for (const [noun, verb] of verbs) {
    it(`gives ${verb ?? 'none'} for ${JSON.stringify(noun)}`, () => {
      expect(verbOfNoun(noun)).to.equal(verb);
    });
  }
});
