import { readFile } from 'node:fs/promises';
// read-excel-file: the smallest kept reader of .xlsx (MIT, released this month, no install script), and it tells dates from numbers
import { InvalidInputError, InvalidSpreadsheetError, readSheet } from 'read-excel-file/node';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import { ProfileFileError } from './profile-file-error.ts';
import type { ProfileKind, ProfileRecord } from './profile-record.ts';
import { readTable, type TableRow } from './read-table.ts';
import { explainUnreadable } from './read-text-blocks.ts';

/** Most that a workbook may hold unpacked, in bytes: some 50,000 profiles; more would fill the memory. */
const maxUnpackedBytes = 200 * 1024 * 1024;

/**
 * The profiles of the first sheet of an Excel workbook, whose first row that isn't empty names the columns; likewise otherwise as a CSV
 * file's. Numbers, dates and truths of cells come as they are written in CSV. Throws {@link ProfileFileError}.
 */
export async function* readXlsx(
  file: string,
  kind: ProfileKind,
  requireColumns: boolean,
  content: Uint8Array | undefined,
): AsyncGenerator<ProfileRecord[], void, undefined> {
  const rows = await sheetOf(file, content);
  if (rows.length === 0) {
    throw ProfileFileError.of(file, { en: 'Is empty.', sv: 'Är tom.' });
  }
  yield* readTable(file, kind, tableOf(rows), { requireColumns, isWhole: false });
}

async function sheetOf(
  file: string,
  content: Uint8Array | undefined,
): Promise<readonly (readonly unknown[])[]> {
  let bytes: Buffer;
  try {
    bytes = content === undefined ? await readFile(file) : Buffer.from(content);
  } catch (error) {
    throw explainUnreadable(file, error);
  }
  if (unpackedBytes(bytes) > maxUnpackedBytes) {
    throw ProfileFileError.of(file, {
      en: 'Holds more than 200 MB unpacked; is it a file of profiles?',
      sv: 'Innehåller mer än 200 MB uppackad; är det en fil med profiler?',
    });
  }
  try {
    return await readSheet(bytes);
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError) {
      throw ProfileFileError.of(file, notXlsx);
    }
    throw error;
  }
}

const notXlsx: LocalizedText = {
  en: 'Is no Excel workbook (.xlsx), or is broken or locked with a password. Save it anew in Excel as .xlsx or "CSV UTF-8".',
  sv: 'Är ingen Excelbok (.xlsx), eller är trasig eller låst med lösenord. Spara den på nytt i Excel som .xlsx eller "CSV UTF-8".',
};

const directoryEntry = Buffer.from('PK\u0001\u0002', 'latin1');
/** Where an entry of a zip file's directory tells how large it is unpacked. */
const sizeOffset = 24;

/** What the directory of a zip file says that it holds. */
function unpackedBytes(bytes: Buffer): number {
  let sum = 0;
  for (
    let at = bytes.indexOf(directoryEntry);
    at !== -1 && at + sizeOffset + 4 <= bytes.length;
    at = bytes.indexOf(directoryEntry, at + 4)
  ) {
    sum += bytes.readUInt32LE(at + sizeOffset);
  }
  return sum;
}

async function* tableOf(rows: readonly (readonly unknown[])[]): AsyncGenerator<TableRow, void, undefined> {
  for (const [index, row] of rows.entries()) {
    const dates = new Set([...row.keys()].filter((at) => row[at] instanceof Date));
    yield { row: index + 1, cells: row.map(textOf), ...(dates.size > 0 && { dates }) };
  }
}

/** A cell as it is written in CSV. */
function textOf(cell: unknown): string {
  if (cell instanceof Date) {
    const text = cell.toISOString();
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 19)}`;
  }
  // a number is kept with the digits that a sheet shows: 0.1 + 0.2 is 0.3
  return typeof cell === 'number' ? String(Number(cell.toPrecision(15))) : String(cell ?? '');
}
