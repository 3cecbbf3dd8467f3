import { expect } from 'chai';
import { spellingOf } from '../../../matching/reading/spelling.ts';

describe('spellingOf', () => {
  const targets = new Set(['städa', 'bibliotek', 'jobba', 'plantera', 'kök', 'läsa', 'låsa', 'fönster']);
  const { correct } = spellingOf(new Set([...targets, 'planera']), targets);

  const slips: readonly (readonly [string, string | null, string])[] = [
    ['stada', 'städa', 'without its dots'],
    ['joba', 'jobba', 'with one letter for two'],
    ['biblotek', 'bibliotek', 'with a letter left out'],
    ['bibiloteka', null, 'with two slips'],
    ['bibliotke', 'bibliotek', 'with two letters exchanged'],
    ['plamtera', 'plantera', 'with a wrong letter'],
    ['lasa', null, 'that could be two words'],
    ['viblioteket', null, 'with another first letter'],
    ['fäpa', null, 'that is short and has a wrong letter'],
    ['k0k', null, 'with a digit'],
  ];
  for (const [written, meant, how] of slips) {
    it(`reads ${written} (a word ${how}) as ${meant ?? 'itself'}`, () => {
      expect(correct(written)).to.equal(meant);
    });
  }

  it('leaves words that the lexicon lists, and inflections of its own', () => {
    const words = ['planera', 'traktor', 'ledsen', 'leds', 'städade', 'skicka', 'takt', 'baren', 'plantera'];
    expect(words.map(correct)).to.deep.equal(words.map(() => null));
  });
});
