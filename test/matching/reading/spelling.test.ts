import { expect } from 'chai';
import { spellingOf } from '../../../matching/reading/spelling.ts';

describe('spellingOf', () => {
  const targets = new Set(['städa', 'bibliotek', 'jobba', 'plantera', 'kök', 'läsa', 'låsa', 'fönster']);
  const { correct, isKnown } = spellingOf(new Set([...targets, 'planera']), targets);

  const slips: readonly (readonly [string, string | null, string])[] = [
    ['stada', 'städa', 'without its dots'],
    ['joba', 'jobba', 'with one letter for two'],
    ['biblotek', 'bibliotek', 'with a letter left out'],
    ['bibiloteka', null, 'with two slips'],
    ['bibliotke', 'bibliotek', 'with two letters exchanged'],
    ['plamtera', 'plantera', 'with a wrong letter'],
    ['lasa', null, 'that could be two words'],
    ['viblioteket', null, 'with another first letter'],
    ['stäla', null, 'that is short and has a wrong letter'],
    ['k0k', null, 'with a digit'],
  ];
  for (const [written, meant, how] of slips) {
    it(`reads ${written} (a word ${how}) as ${meant ?? 'itself'}`, () => {
      expect(correct(written)).to.equal(meant);
    });
  }

  it('knows inflections of its words, and words that are no targets', () => {
    expect(isKnown('städade')).to.equal(true);
    expect(isKnown('planera')).to.equal(true);
    expect(isKnown('traktor')).to.equal(false);
  });
});
