import { expect } from 'chai';
import fc from 'fast-check';
import { sharedWords } from '../../../matching/text/shared-words.ts';
import { splitWords } from '../../../matching/text/split-words.ts';
import { compileText } from '../../../matching/text/text-profile.ts';

describe('Shared words', () => {
  it('tell both parts that a compound met, in the spelling of the writers', () => {
    expect(sharedWords('Köksbiträde', 'Biträde i KÖK')).to.have.deep.members([
      { a: 'Köksbiträde', b: 'KÖK' },
      { a: 'Köksbiträde', b: 'Biträde' },
    ]);
  });

  it('put words that say much before words that every text about work has', () => {
    expect(sharedWords('utföra arbete med djur', 'arbete: djurens skötsel')[0]).to.deep.equal({
      a: 'djur',
      b: 'djurens',
    });
  });

  it('never show function words, nor words that are not alike', () => {
    expect(sharedWords('och i på med städa', 'och i på med bokföra')).to.deep.equal([]);
  });

  it('are at most five unless another limit is given', () => {
    const text = 'diska laga servera duka städa torka plocka';
    expect(sharedWords(text, text)).to.have.length(5);
    expect(sharedWords(text, text, 2)).to.have.length(2);
    expect(sharedWords(text, text, 0)).to.have.length(0);
  });

  it('are the same for a compiled text', () => {
    const a = 'tvätta kläder';
    const b = 'Klädtvätt och strykning';
    expect(sharedWords(compileText(a), compileText(b))).to.deep.equal(sharedWords(a, b));
    expect(sharedWords(a, b)[0]).to.deep.equal({ a: 'kläder', b: 'Klädtvätt' });
  });

  it('come from the texts, whatever the texts', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 100 });
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const spellingsOfA = splitWords(a).map((word) => word.spelling);
        const spellingsOfB = splitWords(b).map((word) => word.spelling);
        for (const pair of sharedWords(a, b)) {
          expect(spellingsOfA).to.include(pair.a);
          expect(spellingsOfB).to.include(pair.b);
        }
      }),
    );
  });
});
