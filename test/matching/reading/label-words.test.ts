import { expect } from 'chai';
import fc from 'fast-check';
import type { LabelledSpan } from '../../../matching/reading/interpretation.ts';
import { labelledSpans, labelWords } from '../../../matching/reading/label-words.ts';
import { needsIn } from '../../../matching/reading/needs-in.ts';
import { prepareReading } from '../../../matching/reading/prepare-reading.ts';
import { textArbitrary } from '../arbitraries.ts';
import * as tables from './labelled-sentences.ts';

const signs: Readonly<Record<string, Pick<LabelledSpan, 'label' | 'strength'>>> = {
  '+': { label: 'wish', strength: 'strong' },
  '?': { label: 'wish', strength: 'weak' },
  '--': { label: 'refused', strength: 'never' },
  '-': { label: 'refused', strength: 'no' },
  '~': { label: 'refused', strength: 'rather-not' },
  '<': { label: 'past', strength: null },
  '!': { label: 'need', strength: null },
  '=': { label: 'mention', strength: null },
};

function labelled(text: string) {
  const { reading } = prepareReading(text, 'sv', null, 'candidate');
  const labels = labelWords(reading, needsIn(reading));
  return { reading, labels, spans: labelledSpans(reading, labels) };
}

/** The marks of a sentence as the reader would put them at the same words. */
function marksRead(text: string, marks: string): string {
  const { reading, labels } = labelled(text);
  let from = 0;
  return marks
    .split(' ')
    .map((mark) => {
      const [, word = '', choice] = /^(?:--|[-+?~<!=])(.+?)(\/\d)?$/u.exec(mark) ?? [];
      const at = reading.row.findIndex(
        ({ start, end }) =>
          text.slice(start, end) === word && (start >= from || !text.slice(from).includes(word)),
      );
      from = reading.row[at]?.end ?? from;
      const { label, strength } = labels[at] ?? {};
      const sign = Object.keys(signs).find(
        (one) => signs[one]?.label === label && signs[one]?.strength === strength,
      );
      const { choice: read } = reading.stances.of([at]);
      return `${sign ?? 'nothing '}${word}${label === 'wish' && (read > 1 || choice !== undefined) ? `/${read}` : ''}`;
    })
    .join(' ');
}

describe('labelWords', () => {
  for (const [topic, sentences] of Object.entries(tables)) {
    describe(topic, () => {
      for (const [text, marks] of sentences) {
        it(`reads ${JSON.stringify(text)}`, () => {
          expect(marksRead(text, marks)).to.equal(marks);
        });
      }
    });
  }

  it('labels all words once, in spans of the text that rise and do not overlap, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(textArbitrary, fc.string(), fc.constantFrom('👎 kök\n[x] bad', '+ a\n- b', '1. a\n2. b')),
        (text) => {
          const { reading, labels, spans } = labelled(text);
          expect(labels).to.have.length(reading.row.length);
          let end = 0;
          for (const span of spans) {
            expect(text.slice(span.start, span.end)).to.equal(span.text);
            expect(span.start).to.be.at.least(end);
            end = span.end;
          }
          for (const { start } of reading.row) {
            expect(spans.some((span) => span.start <= start && start < span.end)).to.equal(true);
          }
        },
      ),
    );
  });
});
