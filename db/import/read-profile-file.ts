import { extname } from 'node:path';
import { ProfileFileError } from './profile-file-error.ts';
import type { ProfileKind, ProfileRecord } from './profile-record.ts';
import { readCsv } from './read-csv.ts';
import { readJsonLines } from './read-json-lines.ts';
import type { FileEncoding } from './read-text-blocks.ts';
import { readXlsx } from './read-xlsx.ts';

/** How a file of profiles is read. */
export interface ReadOptions {
  /** Default: UTF-8, or UTF-16 where its byte order mark says so. */
  readonly encoding?: FileEncoding;
  /** Whether a CSV file must have the columns that the database asks for. Default true. */
  readonly requireColumns?: boolean;
  /** What the file holds. Default: what is at its path. */
  readonly content?: Uint8Array | undefined;
}

/**
 * The profiles of a file in order and in batches: JSON Lines (`.jsonl`, `.ndjson`, `.json`), CSV (`.csv`, `.tsv`,
 * `.txt`) or the first sheet of a workbook (`.xlsx`). The first two stream: the file need not fit in memory. What is wrong with one line comes with its record; throws
 * {@link ProfileFileError} for what makes the whole file unusable.
 */
export async function* readProfileFile(
  file: string,
  kind: ProfileKind,
  { encoding = 'utf-8', requireColumns = true, content }: ReadOptions = {},
): AsyncGenerator<ProfileRecord[], void, undefined> {
  switch (extname(file).toLowerCase()) {
    case '.jsonl':
    case '.ndjson':
    case '.json':
      yield* readJsonLines(file, encoding, content);
      return;
    case '.csv':
    case '.tsv':
    case '.txt':
      yield* readCsv(file, kind, encoding, requireColumns, content);
      return;
    case '.xlsx':
      yield* readXlsx(file, kind, requireColumns, content);
      return;
    default:
      throw ProfileFileError.of(file, {
        en: 'Must end in .xlsx (Excel), .csv or .jsonl (JSON Lines); an older .xls is saved anew as .xlsx.',
        sv: 'Måste sluta med .xlsx (Excel), .csv eller .jsonl (JSON Lines); en äldre .xls sparas på nytt som .xlsx.',
      });
  }
}
