import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import { CellError } from './cell-readers.ts';
import { didYouMean } from './did-you-mean.ts';
import { ProblemList } from './problem-list.ts';
import { findColumn, type ProfileColumn, profileColumns } from './profile-columns.ts';
import { type FileProblem, ProfileFileError } from './profile-file-error.ts';
import { isRecord, type ProfileKind, type ProfileRecord } from './profile-record.ts';
import { type FileEncoding, readTextBlocks } from './read-text-blocks.ts';

interface ParsedRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const batchSize = 500;
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
): AsyncGenerator<ProfileRecord[], void, undefined> {
  const blocks = readTextBlocks(file, encoding);
  const first = await blocks.next();
  if (first.done || first.value.trim() === '') {
    throw ProfileFileError.of(file, { en: 'Is empty.', sv: 'Är tom.' });
  }
  // Excel's own hint of the separator is a line of its own before the header.
  const hint = /^sep=(.)\r?\n/u.exec(first.value);
  const text = withPlainBreaks(hint ? first.value.slice(hint[0].length) : first.value);
  const parser = parse({
    delimiter: hint?.[1] ?? separatorOf(text),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: maxRecordBytes,
  });
  const source = Readable.from(restOf(text, blocks));
  // A pipe doesn't carry errors on: what the source throws must reach the reader of the rows.
  source.on('error', (error) => parser.destroy(error));
  const rows: AsyncIterable<ParsedRow> = source.pipe(parser);
  let columns: readonly ProfileColumn[] | undefined;
  let namesByPath: ReadonlyMap<string, string> = new Map();
  const linesBefore = hint ? 1 : 0;
  let batch: ProfileRecord[] = [];
  try {
    for await (const { record, info } of rows) {
      if (!columns) {
        columns = columnsOf(file, kind, record, requireColumns);
        namesByPath = shortNames(columns);
        continue;
      }
      if (record.every((cell) => cell.trim() === '')) {
        continue;
      }
      // The parser tells the line on which a row ends.
      const line = linesBefore + info.lines - breaksIn(record);
      batch.push(toRecord(columns, namesByPath, record, line));
      if (batch.length >= batchSize) {
        yield batch;
        batch = [];
      }
    }
  } catch (error) {
    throw explainCsvError(file, error, linesBefore);
  } finally {
    source.destroy();
  }
  if (batch.length > 0) {
    yield batch;
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

function breaksIn(cells: readonly string[]): number {
  return cells.join('').split('\n').length - 1;
}

/** Of semicolon, comma and tab, the one that the header holds most of, outside quotes. */
function separatorOf(text: string): string {
  const header = (/^[^\r\n]*/u.exec(text)?.[0] ?? '').replace(/"[^"]*"/gu, '');
  const counts = [';', ',', '\t'].map((separator) => ({ separator, count: header.split(separator).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).separator;
}

function columnsOf(
  file: string,
  kind: ProfileKind,
  header: readonly string[],
  requireColumns: boolean,
): ProfileColumn[] {
  const problems = new ProblemList(file);
  const columns: ProfileColumn[] = [];
  const problem = (field: string, message: LocalizedText) => problems.add({ line: 1, field, message });
  // Excel leaves separators behind where a column was emptied.
  const names = header.map((name) => name.trim());
  while (names.at(-1) === '') {
    names.pop();
  }
  for (const name of names) {
    const column = findColumn(kind, name);
    if (!column) {
      const known = Array.from(profileColumns[kind].values(), (one) => one.name);
      const hint = didYouMean(name, known);
      problem(name, {
        en: `There is no such column for ${kind}.${hint.en}`,
        sv: `Det finns ingen sådan kolumn för ${kind}.${hint.sv}`,
      });
    } else if (columns.some((one) => one.path.join('.') === column.path.join('.'))) {
      problem(name, { en: 'This column is there twice.', sv: 'Kolumnen finns två gånger.' });
    } else {
      columns.push(column);
    }
  }
  for (const column of profileColumns[kind].values()) {
    if (requireColumns && column.isRequired && !columns.some((one) => one.name === column.name)) {
      problem(column.name, {
        en: `This column is missing. --template ${kind} writes a file that has all of them.`,
        sv: `Kolumnen saknas. --template ${kind} skriver en fil som har alla.`,
      });
    }
  }
  problems.throwAny();
  return columns;
}

/** The columns whose name is not the whole path, as `abilities.attention` is short for its level. */
function shortNames(columns: readonly ProfileColumn[]): Map<string, string> {
  return new Map(
    columns.map(({ name, path }) => [path.join('.'), name] as const).filter(([path, name]) => path !== name),
  );
}

function toRecord(
  columns: readonly ProfileColumn[],
  namesByPath: ReadonlyMap<string, string>,
  cells: readonly string[],
  line: number,
): ProfileRecord {
  const problems: FileProblem[] = [];
  if (cells.length < columns.length || cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
    const message = {
      en: `Has ${cells.length} cells where the header has ${columns.length}; a quote or separator is missing, or the file is cut here.`,
      sv: `Har ${cells.length} celler där rubrikraden har ${columns.length}; ett citattecken eller skiljetecken saknas, eller så är filen avklippt här.`,
    };
    return { line, value: null, problems: [{ line, field: '', message }] };
  }
  const value: Record<string, unknown> = {};
  columns.forEach((column, index) => {
    const cell = cells[index] ?? '';
    if (cell.trim() === '') {
      return;
    }
    try {
      put(value, column.path, column.read(cell));
    } catch (error) {
      if (!(error instanceof CellError)) {
        throw error;
      }
      problems.push({ line, field: column.name, message: error.told });
    }
  });
  return { line, value, problems, ...(namesByPath.size > 0 && { namesByPath }) };
}

function put(target: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    target[key] = value;
    return;
  }
  const inner = isRecord(target[key]) ? target[key] : {};
  target[key] = inner;
  put(inner, rest, value);
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

function explainCsvError(file: string, error: unknown, linesBefore: number): unknown {
  if (!(error instanceof CsvError)) {
    return error;
  }
  const line = 'lines' in error && typeof error.lines === 'number' ? error.lines + linesBefore : null;
  return ProfileFileError.of(
    file,
    csvErrors[error.code] ?? { en: `Is not CSV (${error.code}).`, sv: `Är inte CSV (${error.code}).` },
    line,
  );
}
