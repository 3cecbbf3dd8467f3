import { expect } from 'chai';
import fc from 'fast-check';
import { isProtectedWord } from '../../../matching/text/protected-words.ts';
import { sharedWords } from '../../../matching/text/shared-words.ts';
import { compileText } from '../../../matching/text/text-vectorizer.ts';
import { textArbitrary } from '../arbitraries.ts';
import { protectedSamples } from './protected-samples.ts';

describe('protected words', () => {
  it('are left out of a text, wherever they stand and however they are spelled', () => {
    for (const word of protectedSamples) {
      expect(compileText(word).words, word).to.deep.equal([]);
    }
  });

  it('move no similarity, on either side', () => {
    fc.assert(
      fc.property(
        textArbitrary,
        textArbitrary,
        fc.array(fc.constantFrom(...protectedSamples), { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        (a, b, words, isBefore) => {
          const added = isBefore ? `${words.join(' ')} ${a}` : `${a}, ${words.join(', ')}.`;
          const plain = compileText(a).similarityOf(compileText(b));
          expect(compileText(added).similarityOf(compileText(b))).to.equal(plain);
          expect(compileText(b).similarityOf(compileText(added))).to.equal(plain);
          expect(sharedWords(compileText(added), compileText(b), 5)).to.deep.equal(
            sharedWords(compileText(a), compileText(b), 5),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are not the words of common work that resemble them', () => {
    const work = `papper modern samt make same flat barn äldre gamla unga ungdomar kyrka svenska arabiska tolk teckenspråk
      rullstol demens manual mandel kvinnojour judo turbin blindskrift döda damm kvarn 365 9001 b96
      personer människor patienter boende romaner samarbete kristall polish arabica`;
    expect(work.split(/\s+/).filter(isProtectedWord)).to.deep.equal([]);
  });
});
