import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import { ProfileFileError } from './profile-file-error.ts';
import type { ProfileKind, ProfileRecord } from './profile-record.ts';
import { readTable, type TableRow } from './read-table.ts';
import { type FileEncoding, readTextBlocks } from './read-text-blocks.ts';

/** A profile's row is some kilobytes; far more means a quote that is never closed. */
const maxRecordBytes = 2_000_000;

/**
 * The profiles of a CSV file whose first row names the columns. Semicolons, commas or tabs are told from that row;
 * empty cells are unknown; rows of empty cells are passed over. Throws {@link ProfileFileError} for what concerns
 * the whole file: no header, an unknown, repeated or missing column, a quote that isn't closed.
 */
export async function* readCsv(
  file: string,
  kind: ProfileKind,
  encoding: FileEncoding,
  requireColumns: boolean,
  content?: Uint8Array,
): AsyncGenerator<ProfileRecord[], void, undefined> {
  const blocks = readTextBlocks(file, encoding, content);
  const first = await blocks.next();
  if (first.done || first.value.trim() === '') {
    throw ProfileFileError.of(file, { en: 'Is empty.', sv: 'Är tom.' });
  }
  yield* readTable(file, kind, rowsOf(file, first.value, blocks), { requireColumns, isWhole: true });
}

/** Excel's own hint of the separator, a line before the header; Excel counts it as a row when it is quoted. */
const separatorHint = /^(?<quote>"?)sep=(?<separator>[^\r\n"])"?[;,\t| ]*\r?\n/iu;

/** The rows of the file, with their numbers in Excel: those of a sheet, where a row may be many lines of the file. */
async function* rowsOf(
  file: string,
  first: string,
  blocks: AsyncIterable<string>,
): AsyncGenerator<TableRow, void, undefined> {
  const hint = separatorHint.exec(first);
  const text = withPlainBreaks(hint ? first.slice(hint[0].length) : first);
  const told = hint?.groups?.separator;
  const parser = parse({
    // what a hint tells may have been true before the file was saved anew
    delimiter: told !== undefined && headerOf(text).includes(told) ? told : separatorOf(text),
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: maxRecordBytes,
  });
  const source = Readable.from(restOf(text, blocks));
  // A pipe doesn't carry errors on: what the source throws must reach the reader of the rows.
  source.on('error', (error) => parser.destroy(error));
  const rows: AsyncIterable<string[]> = source.pipe(parser);
  let row = hint?.groups?.quote === '"' ? 1 : 0;
  try {
    for await (const cells of rows) {
      row += 1;
      yield { row, cells };
    }
  } catch (error) {
    throw explainCsvError(file, error, row + 1);
  } finally {
    source.destroy();
  }
}

async function* restOf(
  first: string,
  blocks: AsyncIterable<string>,
): AsyncGenerator<string, void, undefined> {
  yield first;
  for await (const block of blocks) {
    yield withPlainBreaks(block);
  }
}

/** The parser counts a CRLF within quotes as two lines; blocks never part one. */
function withPlainBreaks(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** The first line that holds anything, without what is quoted in it. */
function headerOf(text: string): string {
  return (/\S[^\n]*/u.exec(text)?.[0] ?? '').replace(/"[^"]*"/gu, '');
}

/** Of semicolon, tab and comma, the one that the header holds most of, outside quotes. */
function separatorOf(text: string): string {
  const header = headerOf(text);
  const counts = [';', '\t', ','].map((separator) => ({ separator, count: header.split(separator).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).separator;
}

const csvErrors: Readonly<Record<string, LocalizedText>> = {
  CSV_QUOTE_NOT_CLOSED: {
    en: 'The file ends inside a quoted cell; it is cut, or a quote is missing in it or before.',
    sv: 'Filen slutar inne i en cell med citattecken; den är avklippt, eller så saknas ett citattecken i cellen eller tidigare.',
  },
  INVALID_OPENING_QUOTE: {
    en: 'A quote stands in the middle of a cell; write the cell in quotes and double the ones in it.',
    sv: 'Ett citattecken står mitt i en cell; skriv cellen inom citattecken och dubblera dem som hör till texten.',
  },
  CSV_INVALID_CLOSING_QUOTE: {
    en: 'A quoted cell goes on after its quote; double the quotes that belong to the text.',
    sv: 'En cell inom citattecken fortsätter efter dem; dubblera de citattecken som hör till texten.',
  },
  CSV_MAX_RECORD_SIZE: {
    en: 'A row is longer than 2 MB; a quote is missing in it or before.',
    sv: 'En rad är längre än 2 MB; ett citattecken saknas i den eller tidigare.',
  },
};

function explainCsvError(file: string, error: unknown, row: number): unknown {
  return error instanceof CsvError
    ? ProfileFileError.of(
        file,
        csvErrors[error.code] ?? { en: `Is not CSV (${error.code}).`, sv: `Är inte CSV (${error.code}).` },
        row,
      )
    : error;
}
