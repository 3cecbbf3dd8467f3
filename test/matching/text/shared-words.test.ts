import { expect } from 'chai';
import fc from 'fast-check';
import { sharedWords } from '../../../matching/text/shared-words.ts';
import { splitWords } from '../../../matching/text/split-words.ts';
import { compileText } from '../../../matching/text/text-vectorizer.ts';

const shared = (a: string, b: string, limit = 5) => sharedWords(compileText(a), compileText(b), limit);

describe('Shared words', () => {
  it('tell both parts that a compound met, in the spelling of the writers', () => {
    expect(shared('Köksbiträde', 'Biträde i KÖK')).to.have.deep.members([
      { a: 'Köksbiträde', b: 'KÖK' },
      { a: 'Köksbiträde', b: 'Biträde' },
    ]);
  });

  it('put words that say much before words that every text about work has', () => {
    expect(shared('utföra arbete med djur', 'arbete: djurens skötsel')[0]).to.deep.equal({
      a: 'djur',
      b: 'djurens',
    });
  });

  it('never show function words, nor words that are not alike', () => {
    expect(shared('och i på med städa', 'och i på med bokföra')).to.deep.equal([]);
  });

  it('are at most the limit', () => {
    const text = 'diska laga servera duka städa torka plocka';
    expect(shared(text, text)).to.have.length(5);
    expect(shared(text, text, 2)).to.have.length(2);
    expect(shared(text, text, 0)).to.have.length(0);
  });

  it('tell of the words that led to a compound meeting', () => {
    expect(shared('tvätta kläder', 'Klädtvätt och strykning')[0]).to.deep.equal({
      a: 'tvätta',
      b: 'Klädtvätt',
    });
  });

  it('come from the texts, whatever the texts', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 100 });
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const spellingsOfA = splitWords(a).map((word) => word.spelling);
        const spellingsOfB = splitWords(b).map((word) => word.spelling);
        for (const pair of shared(a, b)) {
          expect(spellingsOfA).to.include(pair.a);
          expect(spellingsOfB).to.include(pair.b);
        }
      }),
    );
  });
});
