import { InvertedIndex } from '../../../matching/text/inverted-index.ts';
import { TextQuery } from '../../../matching/text/text-query.ts';
import { TextRows } from '../../../matching/text/text-rows.ts';
import { plainVectorizer, type TextVectorizer } from '../../../matching/text/text-vectorizer.ts';
import type { RankingSystem } from '../ranking-system.ts';

/** Passa's text similarity: a pair's score depends on its two texts alone. */
export const passaEngine: RankingSystem = passaBy('Passa', plainVectorizer);

/** The same with the vocabulary of a site: a pair's score depends on its two texts and the vocabulary. */
export function passaWithSite(vectorizer: TextVectorizer): RankingSystem {
  return passaBy('Passa + site vocabulary', vectorizer);
}

function passaBy(name: string, vectorizer: TextVectorizer): RankingSystem {
  return {
    name,
    prepare(documents) {
      const index = new InvertedIndex();
      const rows = new TextRows(index);
      documents.forEach((text, row) => {
        rows.set(row, [vectorizer.compile(text)]);
      });
      return (text) => {
        const query = new TextQuery(vectorizer.compile(text).vector, index);
        return Float64Array.from(documents, (_, row) => rows.similarityAt(rows.first(row), query));
      };
    },
  };
}
