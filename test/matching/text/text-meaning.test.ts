import { expect } from 'chai';
import { areOfMeaning } from '../../../matching/text/text-meaning.ts';
import { compileText } from '../../../matching/text/text-vectorizer.ts';

const areOf = (one: string, other: string): boolean => areOfMeaning(compileText(one), compileText(other));

describe('what two texts have in common', () => {
  it('is chance where known words have nothing but letters in common', () => {
    for (const [one, other] of [
      ['Jag trivs med att jobba i lag', 'Laga möbler'],
      ['Jag vill jobba med mat', 'Mata katter'],
      ['Jag gillar att planera', 'Plantera blommor'],
      ['Jag vill måla', 'Mäta upp mark'],
      ['Jag vill jobba på lager', 'Laga cyklar'],
      ['Jag vill skriva', 'Skruva ihop möbler'],
      ['Jag vill baka', 'Backa släp'],
      ['Jag vill sy', 'Sylta bär'],
    ] as const) {
      expect(areOf(one, other), `${one}, ${other}`).to.equal(false);
    }
  });

  it('is more where a word, a part of one, a concept or a field is the same', () => {
    for (const [one, other] of [
      ['Jag vill städa', 'Städning av kontor'],
      ['Jag vill städa', 'Lokalvård i skola'],
      ['Jag är hästtokig', 'Skötsel av hästar'],
      ['Jag vill jobba inom vården', 'Följa patienter till röntgen'],
      ['Jag vill göra tårtor', 'Baka bröd'],
    ] as const) {
      expect(areOf(one, other), `${one}, ${other}`).to.equal(true);
    }
  });

  it('may be more where the first has a word that no lexicon has', () => {
    expect(areOf('Jag vill jobba med motonsågar', 'Laga motorsågar')).to.equal(true);
    expect(areOf('jag vill jobba med xyzzy', 'Laga möbler')).to.equal(true);
  });

  it('is found from either side, where all words are known', () => {
    const texts = [
      'Jag vill städa',
      'Lokalvård i skola',
      'Mata katter',
      'Jag vill jobba med mat',
      'Laga möbler',
    ];
    for (const one of texts) {
      for (const other of texts) {
        expect(areOf(one, other), `${one}, ${other}`).to.equal(areOf(other, one));
      }
    }
  });
});
