import { expect } from 'chai';
import fc from 'fast-check';
import { wordClasses } from '../../../matching/lexicon/lemma.ts';
import { letters, type Reading, readReading, writeReading } from '../../../matching/lexicon/packed-format.ts';
import { WordAutomaton } from '../../../matching/lexicon/word-automaton.ts';
import { packWords } from '../../../tools/lexicon/pack-words.ts';

const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 });
const step = fc.record({
  cut: fc.nat(12),
  add: fc.string({ unit: fc.constantFrom(...letters), maxLength: 4 }),
  wordClass: fc.constantFrom(...wordClasses),
});
const reading = fc.record({
  asWord: fc.array(step, { maxLength: 2 }),
  asFirst: fc.array(step, { maxLength: 2 }),
  isLast: fc.boolean(),
});

describe('packWords', () => {
  it('keeps every word with what it may be, and no other word', () => {
    const lists = fc.array(fc.tuple(word, reading), { maxLength: 40 });
    fc.assert(
      fc.property(lists, fc.array(word), (entries, others) => {
        const readings = new Map<string, Reading>(entries);
        const words = new WordAutomaton(packWords(readings));
        for (const one of [...readings.keys(), ...others]) {
          expect(words.readingAt(words.walk(one)), one).to.deep.equal(readings.get(one) ?? null);
        }
      }),
    );
  });

  it('shares the ends of words', () => {
    const same: Reading = { asWord: [{ cut: 2, add: '', wordClass: 'noun' }], asFirst: [], isLast: true };
    const stems = ['hund', 'katt', 'stol', 'bord', 'lamp'];
    const all = stems.flatMap((stem) => [`${stem}arna`, `${stem}arnas`]);
    const sizeOf = (forms: readonly string[]): number =>
      packWords(new Map(forms.map((form) => [form, same]))).edges.length;
    expect(sizeOf(all)).to.be.below(2 * sizeOf(stems));
  });
});

describe('writeReading', () => {
  it('writes what is read the same again', () => {
    fc.assert(
      fc.property(reading, (one) => {
        const text = writeReading(one);
        expect(text).to.not.include('\n');
        expect(readReading(text)).to.deep.equal(one);
      }),
    );
  });
});
