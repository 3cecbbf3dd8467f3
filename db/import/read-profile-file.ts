import { extname } from 'node:path';
import { ProfileFileError } from './profile-file-error.ts';
import type { ProfileKind, ProfileRecord } from './profile-record.ts';
import { readCsv } from './read-csv.ts';
import { readJsonLines } from './read-json-lines.ts';
import type { FileEncoding } from './read-text-blocks.ts';

/** How a file of profiles is read. */
export interface ReadOptions {
  /** Default: UTF-8, or UTF-16 where its byte order mark says so. */
  readonly encoding?: FileEncoding;
  /** Whether a CSV file must have the columns that the database asks for. Default true. */
  readonly requireColumns?: boolean;
}

/**
 * The profiles of a file in order and in batches: JSON Lines (`.jsonl`, `.ndjson`, `.json`) or CSV (`.csv`, `.tsv`,
 * `.txt`). Streams: the file need not fit in memory. What is wrong with one line comes with its record; throws
 * {@link ProfileFileError} for what makes the whole file unusable.
 */
export async function* readProfileFile(
  file: string,
  kind: ProfileKind,
  { encoding = 'utf-8', requireColumns = true }: ReadOptions = {},
): AsyncGenerator<ProfileRecord[], void, undefined> {
  switch (extname(file).toLowerCase()) {
    case '.jsonl':
    case '.ndjson':
    case '.json':
      yield* readJsonLines(file, encoding);
      return;
    case '.csv':
    case '.tsv':
    case '.txt':
      yield* readCsv(file, kind, encoding, requireColumns);
      return;
    default:
      throw ProfileFileError.of(file, {
        en: 'Must end in .jsonl (JSON Lines) or .csv; an Excel sheet is saved as "CSV UTF-8".',
        sv: 'Måste sluta med .jsonl (JSON Lines) eller .csv; ett Excelblad sparas som "CSV UTF-8".',
      });
  }
}
