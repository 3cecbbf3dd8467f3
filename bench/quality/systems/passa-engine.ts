import { Lexicon } from '../../../matching/text/lexicon.ts';
import { compileText } from '../../../matching/text/text-profile.ts';
import { TextQuery } from '../../../matching/text/text-query.ts';
import { TextRows } from '../../../matching/text/text-rows.ts';
import type { RankingSystem } from '../ranking-system.ts';

/** Passa's text similarity: a pair's score depends on its two texts alone. */
export const passaEngine: RankingSystem = {
  name: 'Passa',
  prepare(documents) {
    const lexicon = new Lexicon();
    const rows = new TextRows(lexicon);
    documents.forEach((text, row) => {
      rows.set(row, [compileText(text)]);
    });
    return (text) => {
      const query = new TextQuery(compileText(text), lexicon);
      return Float64Array.from(documents, (_, row) => rows.similarityAt(rows.first(row), query));
    };
  },
};
