import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** One value as text in PostgreSQL's own notation (JSON, `{array}`, number, date …), or null. */
export type CopyValue = string | number | boolean | null;

const pieceLength = 65_536;
/** So many rows that come one by one are written together. */
const rowsAtATime = 100;
const specials = ['\\', '\n', '\r', '\t'] as const;
const everySpecial = /[\\\n\r\t]/g;
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
  return copyText(client, table, columns, Symbol.iterator in rows ? copyTextOf(rows) : copyTextOfAsync(rows));
}

/** Loads rows that {@link copyTextOf} has written, like {@link copyRows}. */
export async function copyText(
  client: pg.ClientBase,
  table: string,
  columns: readonly string[],
  text: Iterable<Buffer> | AsyncIterable<Buffer>,
): Promise<number> {
  const into = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`));
  await pipeline(Readable.from(text, { objectMode: true, highWaterMark: 4 }), into);
  return into.rowCount;
}

/** Rows as COPY reads them, in pieces of about 64 KiB. */
export function* copyTextOf(rows: Iterable<readonly CopyValue[]>): Generator<Buffer, void, undefined> {
  let piece = '';
  for (const row of rows) {
    piece += lineOf(row);
    if (piece.length >= pieceLength) {
      yield Buffer.from(piece);
      piece = '';
    }
  }
  if (piece !== '') {
    yield Buffer.from(piece);
  }
}

async function* copyTextOfAsync(
  rows: AsyncIterable<readonly CopyValue[]>,
): AsyncGenerator<Buffer, void, undefined> {
  let some: (readonly CopyValue[])[] = [];
  for await (const row of rows) {
    some.push(row);
    if (some.length < rowsAtATime) {
      continue;
    }
    yield* copyTextOf(some);
    some = [];
  }
  yield* copyTextOf(some);
}

function lineOf(row: readonly CopyValue[]): string {
  let line = '';
  for (let at = 0; at < row.length; at += 1) {
    line += `${at === 0 ? '' : '\t'}${written(row[at] ?? null)}`;
  }
  return `${line}\n`;
}

function written(value: CopyValue): string {
  if (value === null) {
    return '\\N';
  }
  if (typeof value !== 'string') {
    return String(value);
  }
  // a search for one character is much faster than for a class of them
  return specials.some((character) => value.includes(character))
    ? value.replace(everySpecial, (character) => escapes[character] ?? character)
    : value;
}

/** A list of texts in PostgreSQL's array notation, e.g. `{"a","b"}`; null stays null. */
export function copyTextArray(items: readonly string[] | null | undefined): string | null {
  if (!items) {
    return null;
  }
  return `{${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
