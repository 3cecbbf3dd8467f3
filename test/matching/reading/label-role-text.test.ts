import { expect } from 'chai';
import fc from 'fast-check';
import { labelRoleText } from '../../../matching/reading/label-role-text.ts';
import { prepareReading } from '../../../matching/reading/prepare-reading.ts';
import { splitSentences } from '../../../matching/reading/split-sentences.ts';
import { textArbitrary } from '../arbitraries.ts';
import { roleTexts } from './role-sentences.ts';

const spansOf = (text: string, bodyFrom?: number) =>
  labelRoleText(prepareReading(text, 'sv').reading, bodyFrom).spans;

/** The words of a text in the notation of `role-sentences.ts`, each with what it is. */
function wordsAndLabels(marked: string): { readonly text: string; readonly labels: readonly string[] } {
  let text = '';
  const labels: string[] = [];
  for (const [, label = 'work', inBraces, plain] of marked.matchAll(/\{(\w+): ([^}]*)\}|([^{]+)/gu)) {
    const part = inBraces ?? plain ?? '';
    text += part;
    labels.push(...splitSentences(part).map(({ folded }) => `${folded} ${label}`));
  }
  return { text, labels };
}

describe('labelRoleText', () => {
  for (const marked of roleTexts) {
    it(`tells the parts of ${JSON.stringify(marked)}`, () => {
      const { text, labels } = wordsAndLabels(marked);
      const told = spansOf(text).flatMap(({ text: part, label }) =>
        splitSentences(part).map(({ folded }) => `${folded} ${label}`),
      );
      expect(told).to.deep.equal(labels);
    });
  }

  it('gives each word of any text to one span, in reading order', () => {
    fc.assert(
      fc.property(fc.oneof(textArbitrary, fc.string()), fc.nat(40), (text, bodyFrom) => {
        const spans = spansOf(text, bodyFrom);
        let end = 0;
        for (const span of spans) {
          expect(text.slice(span.start, span.end)).to.equal(span.text);
          expect(span.start).to.be.at.least(end);
          end = span.end;
        }
        const words = spans.flatMap((span) => splitSentences(span.text).map(({ folded }) => folded));
        expect(words).to.deep.equal(splitSentences(text).map(({ folded }) => folded));
      }),
    );
  });
});
