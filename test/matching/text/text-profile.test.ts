import { expect } from 'chai';
import fc from 'fast-check';
import { compileText } from '../../../matching/text/text-vectorizer.ts';
import { WordSums } from '../../../matching/text/word-sums.ts';

const termsOf = (text: string): number[] => [...compileText(text).vector.terms];

describe('A compiled text', () => {
  it('has unique terms and whole weights whose squares add up to its norm, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { vector, words } = compileText(text);
        const { terms, weights, norm } = vector;
        expect(weights.length).to.equal(terms.length);
        expect(new Set(terms).size).to.equal(terms.length);
        for (let at = 0; at < terms.length; at += 1) {
          expect(weights[at]).to.be.at.least(1);
          expect(Number.isInteger(weights[at])).to.equal(true);
        }
        expect(norm).to.equal(weights.reduce((sum, weight) => sum + weight * weight, 0));
        expect(new WordSums().normOf(words)).to.equal(norm);
        expect(terms.length > 0).to.equal(words.length > 0);
      }),
    );
  });

  it('is empty for a text without letters or digits', () => {
    for (const text of ['', ' \n\t', '.,;!', '\u0000', '\ud800', '\u00ad']) {
      expect(termsOf(text), JSON.stringify(text)).to.deep.equal([]);
    }
  });

  it('does not see upper case, punctuation, soft hyphens or how å is encoded', () => {
    const terms = termsOf('städa på äldreboende');
    expect(termsOf('STÄDA, på: Äldre\u00adboende!')).to.deep.equal(terms);
    expect(termsOf('städa på äldreboende'.normalize('NFD'))).to.deep.equal(terms);
  });

  it('takes é for e but keeps å, ä and ö apart from a and o', () => {
    expect(termsOf('café')).to.deep.equal(termsOf('cafe'));
    expect(termsOf('bår')).to.not.deep.equal(termsOf('bar'));
    expect(termsOf('lön')).to.not.deep.equal(termsOf('lon'));
    expect(termsOf('kjøtt')).to.deep.equal(termsOf('kjött'));
  });

  it('takes NUL and lone surrogates as gaps between words', () => {
    expect(termsOf('städa\u0000kök')).to.deep.equal(termsOf('städa kök'));
    expect(termsOf('städa\ud800kök')).to.deep.equal(termsOf('städa kök'));
  });

  it('bounds the terms of one endless word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abcdefghåäö'), minLength: 1000, maxLength: 10_000 }),
        (word) => {
          expect(termsOf(word).length).to.be.at.most(200);
        },
      ),
      { numRuns: 20 },
    );
  });
});
