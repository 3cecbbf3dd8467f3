import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { Lexicon } from '../../../matching/text/lexicon.ts';
import { compileText } from '../../../matching/text/text-profile.ts';
import { TextQuery } from '../../../matching/text/text-query.ts';
import { TextRows } from '../../../matching/text/text-rows.ts';

/** Finds the hundred texts that are most like a query. */
export type TextSearch = (query: string) => readonly number[];

const listLength = 100;

/** Passa's texts, without gates or rules. */
export function passaTexts(texts: readonly string[]): TextSearch {
  const lexicon = new Lexicon();
  const rows = new TextRows(lexicon);
  texts.forEach((text, row) => {
    rows.set(row, [compileText(text)]);
  });
  return (text) => {
    const query = new TextQuery(compileText(text), lexicon);
    const bounds = Float64Array.from(texts, (_, row) => rows.boundAt(rows.first(row), query));
    const likely = Uint32Array.from(texts.keys()).sort((a, b) => (bounds[b] ?? 0) - (bounds[a] ?? 0));
    const best: { row: number; similarity: number }[] = [];
    for (const row of likely) {
      const last = best[listLength - 1];
      if (last !== undefined && (bounds[row] ?? 0) < last.similarity) break;
      best.push({ row, similarity: rows.similarityAt(rows.first(row), query) });
      if (best.length > listLength) best.sort((a, b) => b.similarity - a.similarity).pop();
    }
    return best.map(({ row }) => row);
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
