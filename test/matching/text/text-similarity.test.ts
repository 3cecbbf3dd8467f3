import { expect } from 'chai';
import fc from 'fast-check';
import { compileText } from '../../../matching/text/text-vectorizer.ts';
import { plainSimilarityOf } from './plain-similarity.ts';

const similarity = (a: string, b: string): number => compileText(a).similarityOf(compileText(b));

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.lorem(),
);
const workText = fc
  .array(fc.constantFrom('städa', 'köksbiträde', 'i', 'laga', 'mat', 'arbete', 'trädgård', 'och', 'djur'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((words) => words.join(' '));

describe('Text similarity', () => {
  it('is exactly 1 between a text with words and itself', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, workText), (text) => {
        const profile = compileText(text);
        expect(profile.similarityOf(profile)).to.equal(profile.words.length > 0 ? 1 : 0);
      }),
    );
  });

  it('is symmetric, bit for bit, and stays within 0 and 1, whatever the texts', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, workText), fc.oneof(anyText, workText), (a, b) => {
        const value = similarity(a, b);
        expect(value).to.equal(similarity(b, a));
        expect(value).to.be.within(0, 1);
      }),
    );
  });

  it('does not depend on the order of the words, bit for bit', () => {
    fc.assert(
      fc.property(fc.array(workText, { minLength: 2, maxLength: 5 }), workText, (parts, other) => {
        const reversed = parts.toReversed().join(' ');
        expect(similarity(reversed, other)).to.equal(similarity(parts.join(' '), other));
      }),
    );
  });

  it('is 0 when a text has no words', () => {
    expect(similarity('', 'städa')).to.equal(0);
    expect(similarity('… – !', 'städa')).to.equal(0);
    expect(similarity('', '')).to.equal(0);
  });

  const alike: readonly [text: string, near: string, far: string][] = [
    ['köksbiträde', 'biträde i kök', 'biträde i butik'],
    ['tvätta kläder', 'klädtvätt', 'tvätta bilar'],
    ['städning', 'städa på äldreboende', 'ställa upp på lager'],
    ['jag tycker om djur', 'sköta djuren på gården', 'tycka till om menyn'],
    ['trädgård', 'trädgårdsskötsel', 'barnträdgård'],
    ['vaktmästare', 'vaktmästeri', 'verkmästare'],
    ['Jag vill laga mat', 'Matlagning i kök', 'Reparera cyklar på verkstad'],
    ['snickare', 'möbelsnickeri', 'bagare'],
    ['köra bil och lämna varor', 'varutransport med bil', 'ta emot besökare'],
  ];
  for (const [text, near, far] of alike) {
    it(`finds "${text}" nearer to "${near}" than to "${far}"`, () => {
      expect(similarity(text, near)).to.be.above(similarity(text, far));
    });
  }

  it('survives a typo', () => {
    expect(similarity('trädgårdsskötsel', 'trädgårdskötsel')).to.be.above(0.8);
    expect(similarity('resturang', 'restaurang')).to.be.above(0.4);
  });

  it('lets words that every text about work has say little', () => {
    const shared = similarity(
      'arbetsuppgifter med att utföra snickeri',
      'arbetsuppgifter med att utföra redovisning',
    );
    expect(shared).to.be.below(0.25);
  });

  it('keeps its values from version to version', () => {
    expect(similarity('köksbiträde', 'biträde i kök')).to.equal(0.590666);
    expect(similarity('tvätta kläder', 'klädtvätt')).to.equal(0.635299);
    expect(similarity('tvätta kläder', 'IT-tekniker')).to.equal(0.010307);
  });

  it('is the rounded cosine of the vectors', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, workText), fc.oneof(anyText, workText), (a, b) => {
        expect(similarity(a, b)).to.equal(plainSimilarityOf(a, b));
      }),
    );
  });
});
