import { expect } from 'chai';
import fc from 'fast-check';
import { TermSums } from '../../../matching/text/term-sums.ts';
import { TermTable } from '../../../matching/text/term-table.ts';

const termArbitrary = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 2 ** 32 - 1 }));

describe('Sums by term', () => {
  it('are what adding in a map gives, again and again, for any terms', () => {
    const sums = new TermSums();
    fc.assert(
      fc.property(fc.array(fc.tuple(termArbitrary, fc.integer({ min: 1, max: 2 ** 32 - 1 }))), (pairs) => {
        const expected = new Map<number, number>();
        for (const [term, amount] of pairs) {
          expected.set(term, (expected.get(term) ?? 0) + amount);
        }
        for (const [term, amount] of pairs) {
          sums.addAll(Uint32Array.of(term), Uint32Array.of(amount));
        }
        expect([...sums.terms()].map((term, at) => [term, sums.sumAt(at)])).to.deep.equal([...expected]);
        sums.scale(0.5);
        for (const [term, amount] of pairs) {
          sums.add(term, amount);
        }
        for (const [term, sum] of expected) {
          expect(sums.sumOf(term)).to.equal(1.5 * sum);
        }
        expect(sums.sumOf(41)).to.equal(expected.has(41) ? 1.5 * (expected.get(41) ?? 0) : 0);
        sums.clear();
        expect(sums.size).to.equal(0);
      }),
    );
  });

  it('grow with the terms', () => {
    const sums = new TermSums();
    const terms = Uint32Array.from({ length: 5_000 }, (_, index) => index * 858_993);
    for (const term of terms) {
      sums.add(term, term % 100);
    }
    expect(sums.size).to.equal(5_000);
    terms.forEach((term, at) => {
      expect([sums.termAt(at), sums.sumAt(at)]).to.deep.equal([term, term % 100]);
    });
  });
});

describe('A table of terms', () => {
  it('tells where each term stands, and of any other that it is not there', () => {
    fc.assert(
      fc.property(fc.uniqueArray(termArbitrary), fc.array(termArbitrary), (terms, others) => {
        const table = new TermTable(Uint32Array.from(terms));
        terms.forEach((term, position) => {
          expect(table.positionOf(term)).to.equal(position);
        });
        for (const other of others) {
          expect(table.positionOf(other)).to.equal(terms.indexOf(other));
        }
      }),
    );
  });
});
