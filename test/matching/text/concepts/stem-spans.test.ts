import { expect } from 'chai';
import fc from 'fast-check';
import { StemSpans } from '../../../../matching/text/concepts/stem-spans.ts';

/** Words of three letters, so that stems are met often and inside each other. */
const word = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'ö'), minLength: 2, maxLength });

describe('Where stems may stand in a word', () => {
  it('are all places where one stands, by end and then by start', () => {
    fc.assert(
      fc.property(fc.array(word(5), { maxLength: 8 }), word(12), (stems, whole) => {
        const expected: string[] = [];
        for (let to = 2; to <= whole.length; to += 1) {
          for (let from = 0; from <= to - 2; from += 1) {
            if (stems.includes(whole.slice(from, to))) {
              expected.push(`${from}–${to}`);
            }
          }
        }
        const found = new StemSpans(stems).of(whole).map(({ from, to }) => `${from}–${to}`);
        expect(found).to.deep.equal(expected);
      }),
    );
  });

  it('are none in a word without stems, and never a single letter', () => {
    const spans = new StemSpans(['tvätt', 'kläd', 'a']);
    expect(spans.of('buss')).to.deep.equal([]);
    expect(spans.of('ta')).to.deep.equal([]);
    expect(spans.of('')).to.deep.equal([]);
  });
});
