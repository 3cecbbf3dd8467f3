import { expect } from 'chai';
import fc from 'fast-check';
import { TextIndex } from '../../../matching/text/text-index.ts';
import { compileText } from '../../../matching/text/text-profile.ts';
import { textSimilarity } from '../../../matching/text/text-similarity.ts';

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('städa', 'städning', 'kök', 'köksbiträde', 'i', 'trädgård', 'arbete', 'djur'),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 15 },
  )
  .map((words) => words.join(' '));

describe('The text index', () => {
  it('gives the same similarities as comparing one by one, to the last bit', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), text, (documents, query) => {
        const docs = documents.map(compileText);
        const compiled = compileText(query);
        expect([...new TextIndex(docs).similarities(compiled)]).to.deep.equal(
          docs.map((doc) => textSimilarity(compiled, doc)),
        );
      }),
    );
  });

  it('gives a document the same similarity whatever other documents are there', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 10 }), text, text, (others, document, query) => {
        const alone = new TextIndex([compileText(document)]).similarities(compileText(query))[0];
        const among = new TextIndex([...others, document].map(compileText)).similarities(compileText(query));
        expect(among[others.length]).to.equal(alone);
      }),
    );
  });

  it('answers again with the same numbers', () => {
    const index = new TextIndex(['städa kök', 'mata djur'].map(compileText));
    const query = compileText('djurskötsel');
    expect([...index.similarities(query)]).to.deep.equal([...index.similarities(query)]);
  });
});
