import { expect } from 'chai';
import fc from 'fast-check';
import { InvertedIndex } from '../../../matching/text/inverted-index.ts';
import { TextQuery } from '../../../matching/text/text-query.ts';
import { TextRows } from '../../../matching/text/text-rows.ts';
import { compileText } from '../../../matching/text/text-vectorizer.ts';
import { TextsQuery } from '../../../matching/text/texts-query.ts';
import { plainSimilarity } from './plain-similarity.ts';

const textArbitrary = fc
  .array(
    fc.oneof(
      fc.constantFrom('städa', 'städning', 'kök', 'köksbiträde', 'i', 'trädgård', 'arbete', 'djur'),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 15 },
  )
  .map((words) => words.join(' '));
const rowArbitrary = fc.option(fc.array(textArbitrary, { maxLength: 3 }));

describe('Text rows', () => {
  it('give each text the similarity that it has alone, bit for bit, and a bound no less', () => {
    fc.assert(
      fc.property(fc.array(rowArbitrary, { maxLength: 20 }), textArbitrary, (texts, asked) => {
        const index = new InvertedIndex();
        const rows = new TextRows(index);
        texts.forEach((row, at) => {
          rows.set(at, row?.map((text) => compileText(text)) ?? null);
        });
        const query = new TextQuery(compileText(asked).vector, index);
        texts.forEach((row, at) => {
          expect(rows.count(at)).to.equal(row === null ? -1 : row.length);
          let place = rows.first(at);
          for (const text of row ?? []) {
            const alone = plainSimilarity(compileText(asked), compileText(text));
            expect(rows.similarityAt(place, query)).to.equal(alone);
            expect(rows.boundAt(place, query)).to.be.at.least(alone);
            place = rows.after(place);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('give each of several texts asked at once the similarity that it has alone, bit for bit', () => {
    const asking = fc.array(textArbitrary, { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(textArbitrary, { maxLength: 8 }), asking, (texts, asked) => {
        const index = new InvertedIndex();
        const rows = new TextRows(index);
        texts.forEach((text, row) => {
          rows.set(row, [compileText(text)]);
        });
        const profiles = asked.map((text) => compileText(text));
        const query = new TextsQuery(
          profiles.map(({ vector }) => vector),
          index,
        );
        texts.forEach((text, row) => {
          const alone = profiles.map((profile) => plainSimilarity(profile, compileText(text)));
          expect([...rows.similaritiesAt(rows.first(row), query)]).to.deep.equal(alone);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('give the same whether words came in before or after the postings were made', () => {
    const index = new InvertedIndex();
    const rows = new TextRows(index);
    const words = Array.from({ length: 600 }, (_, index) => `ord${index} städa`);
    const asked = compileText('städning av ord7 och ord599');
    words.forEach((text, row) => {
      rows.set(row, [compileText(text)]);
      if (row % 100 === 0) {
        new TextQuery(asked.vector, index);
      }
    });
    const query = new TextQuery(asked.vector, index);
    words.forEach((text, row) => {
      expect(rows.similarityAt(rows.first(row), query)).to.equal(plainSimilarity(asked, compileText(text)));
    });
  });

  it('keep every row through many replacements, with its tags, in little space', () => {
    const rows = new TextRows(new InvertedIndex());
    const textOf = (row: number, round: number) =>
      compileText(`rad ${row} omgång ${round} ${'mer '.repeat(20)}`);
    for (let round = 0; round < 60; round += 1) {
      for (let row = 0; row < 100; row += 1) {
        rows.set(row, [textOf(row, round)], [row * round]);
      }
    }
    rows.set(7, null);
    expect(rows.get(7)).to.equal(null);
    for (const row of [0, 6, 8, 99]) {
      const [only] = rows.get(row) ?? [];
      expect(only?.tag).to.equal(row * 59);
      expect(only?.text.words.map(({ spelling }) => spelling)).to.deep.equal(
        textOf(row, 59).words.map(({ spelling }) => spelling),
      );
    }
    expect(rows.byteLength).to.be.below(1_000_000);
  });
});
