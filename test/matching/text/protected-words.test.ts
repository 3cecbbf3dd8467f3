import { expect } from 'chai';
import fc from 'fast-check';
import { isProtectedWord } from '../../../matching/text/protected-words.ts';
import { sharedWords } from '../../../matching/text/shared-words.ts';
import { compileText } from '../../../matching/text/text-profile.ts';
import { textSimilarity } from '../../../matching/text/text-similarity.ts';
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
          const plain = textSimilarity(compileText(a), compileText(b));
          expect(textSimilarity(compileText(added), compileText(b))).to.equal(plain);
          expect(textSimilarity(compileText(b), compileText(added))).to.equal(plain);
          expect(sharedWords(added, b)).to.deep.equal(sharedWords(a, b));
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
