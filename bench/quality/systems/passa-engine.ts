import { Lexicon } from '../../../matching/text/lexicon.ts';
import { compileText } from '../../../matching/text/text-profile.ts';
import { TextQuery } from '../../../matching/text/text-query.ts';
import { TextRows } from '../../../matching/text/text-rows.ts';
import { plainWords, type WordBook } from '../../../matching/text/words.ts';
import type { RankingSystem } from '../ranking-system.ts';

/** Passa's text similarity: a pair's score depends on its two texts alone. */
export const passaEngine: RankingSystem = passaBy('Passa', plainWords);

/** The same with the vocabulary of a site: a pair's score depends on its two texts and the vocabulary. */
export function passaWithSite(book: WordBook): RankingSystem {
  return passaBy('Passa + site vocabulary', book);
}

function passaBy(name: string, book: WordBook): RankingSystem {
  return {
    name,
    prepare(documents) {
      const lexicon = new Lexicon();
      const rows = new TextRows(lexicon);
      documents.forEach((text, row) => {
        rows.set(row, [compileText(text, book)]);
      });
      return (text) => {
        const query = new TextQuery(compileText(text, book).unsorted, lexicon);
        return Float64Array.from(documents, (_, row) => rows.similarityAt(rows.first(row), query));
      };
    },
  };
}
