import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** One value as text in PostgreSQL's own notation (JSON, `{array}`, number, date …), or null. */
export type CopyValue = string | number | boolean | null;

const chunkLength = 65_536;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Loads rows by COPY, the fastest way into PostgreSQL, taking them one by one so that they need not fit in memory.
 * `columns` and `table` are trusted names. Resolves to the number of rows; rejects with PostgreSQL's error, or
 * with what `rows` throws, and then nothing is loaded.
 */
export async function copyRows(
  client: pg.ClientBase,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly CopyValue[]> | AsyncIterable<readonly CopyValue[]>,
): Promise<number> {
  const into = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`));
  await pipeline(Readable.from(chunksOf(rows), { objectMode: true, highWaterMark: 4 }), into);
  return into.rowCount;
}

async function* chunksOf(
  rows: Iterable<readonly CopyValue[]> | AsyncIterable<readonly CopyValue[]>,
): AsyncGenerator<Buffer, void, undefined> {
  let chunk = '';
  // A plain iterable is walked without an await per row, which would cost more than the row.
  if (Symbol.iterator in rows) {
    for (const row of rows) {
      chunk += lineOf(row);
      if (chunk.length >= chunkLength) {
        yield Buffer.from(chunk);
        chunk = '';
      }
    }
  } else {
    for await (const row of rows) {
      chunk += lineOf(row);
      if (chunk.length >= chunkLength) {
        yield Buffer.from(chunk);
        chunk = '';
      }
    }
  }
  if (chunk !== '') yield Buffer.from(chunk);
}

function lineOf(row: readonly CopyValue[]): string {
  return `${row.map(written).join('\t')}\n`;
}

function written(value: CopyValue): string {
  if (value === null) return '\\N';
  return String(value).replace(/[\\\n\r\t]/g, (character) => escapes[character] ?? character);
}

/** A list of texts in PostgreSQL's array notation, e.g. `{"a","b"}`; null stays null. */
export function copyTextArray(items: readonly string[] | null | undefined): string | null {
  if (!items) return null;
  return `{${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
