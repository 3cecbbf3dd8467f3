import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { TopBuilder } from '../../../matching/ranking/top-builder.ts';
import { InvertedIndex } from '../../../matching/text/inverted-index.ts';
import { TextQuery } from '../../../matching/text/text-query.ts';
import { TextRows } from '../../../matching/text/text-rows.ts';
import { compileText } from '../../../matching/text/text-vectorizer.ts';

/** Finds the hundred texts that are most like a query. */
export type TextSearch = (query: string) => readonly number[];

const listLength = 100;

/** Passa's texts, without gates or rules. */
export function passaTexts(texts: readonly string[]): TextSearch {
  const index = new InvertedIndex();
  const rows = new TextRows(index);
  texts.forEach((text, row) => {
    rows.set(row, [compileText(text)]);
  });
  return (text) => {
    const query = new TextQuery(compileText(text).vector, index);
    const top = new TopBuilder({ match: listLength, 'near-miss': 0 });
    for (let row = 0; row < texts.length; row += 1) {
      const place = rows.first(row);
      if (rows.boundAt(place, query) < top.scoreThreshold('match')) {
        continue;
      }
      top.add(String(row), 'match', rows.similarityAt(place, query), row, null);
    }
    return top.best('match').map(({ id }) => Number(id));
  };
}

/** Fuse.js as it comes. */
export function fuseTexts(texts: readonly string[]): TextSearch {
  const fuse = new Fuse(texts);
  return (query) => fuse.search(query, { limit: listLength }).map(({ refIndex }) => refIndex);
}

/** MiniSearch as its readme recommends for tolerant search. */
export function miniSearchTexts(texts: readonly string[]): TextSearch {
  const index = new MiniSearch({ fields: ['text'], searchOptions: { fuzzy: 0.2, prefix: true } });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return (query) =>
    index
      .search(query)
      .slice(0, listLength)
      .map(({ id }) => Number(id));
}
