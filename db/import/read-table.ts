import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import { cellName } from './cell-name.ts';
import { CellError } from './cell-readers.ts';
import { nearestName } from './did-you-mean.ts';
import { ProblemList } from './problem-list.ts';
import { findColumn, headerOf, profileColumns } from './profile-columns.ts';
import type { FileProblem } from './profile-file-error.ts';
import { isRecord, type ProfileKind, type ProfileRecord, type SheetColumn } from './profile-record.ts';

/** A row of a sheet, with its number from 1 as the sheet shows it. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** The places of the cells that the sheet knows to be dates. */
  readonly dates?: ReadonlySet<number>;
}

/** How a table is read. */
interface TableOptions {
  /** Whether it must have the columns that the database asks for. */
  readonly requireColumns: boolean;
  /** Whether a row must have a cell for each column, as one of a CSV file that isn't cut has. */
  readonly isWhole: boolean;
}

const batchSize = 500;

/**
 * The profiles of a table whose first row that isn't empty names the columns; rows of empty cells are passed over. Throws
 * {@link ProfileFileError} for an unknown, repeated or missing column.
 */
export async function* readTable(
  file: string,
  kind: ProfileKind,
  rows: AsyncIterable<TableRow>,
  { requireColumns, isWhole }: TableOptions,
): AsyncGenerator<ProfileRecord[], void, undefined> {
  let columns: readonly SheetColumn[] | undefined;
  let batch: ProfileRecord[] = [];
  for await (const row of rows) {
    if (row.cells.every((cell) => cell.trim() === '')) {
      continue;
    }
    if (!columns) {
      columns = columnsOf(file, kind, row, requireColumns);
      continue;
    }
    batch.push(toRecord(columns, row, isWhole));
    if (batch.length >= batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) {
    yield batch;
  }
}

function columnsOf(
  file: string,
  kind: ProfileKind,
  header: TableRow,
  requireColumns: boolean,
): SheetColumn[] {
  const problems = new ProblemList(file);
  const columns: SheetColumn[] = [];
  const problem = (field: string, message: LocalizedText, at?: number) =>
    problems.add({
      line: header.row,
      field,
      message,
      ...(at !== undefined && { cell: cellName(at, header.row) }),
    });
  // Excel leaves separators behind where a column was emptied.
  const names = header.cells.map((name) => name.trim());
  while (names.at(-1) === '') {
    names.pop();
  }
  for (const [at, name] of names.entries()) {
    const column = findColumn(kind, name);
    if (!column) {
      const hint = hintOfColumn(kind, name);
      problem(
        name,
        {
          en: `There is no such column for ${kind}.${hint.en}`,
          sv: `Det finns ingen sådan kolumn för ${kindNames[kind]}.${hint.sv}`,
        },
        at,
      );
    } else if (columns.some((one) => one.column.path.join('.') === column.path.join('.'))) {
      problem(name, { en: 'This column is there twice.', sv: 'Kolumnen finns två gånger.' }, at);
    } else {
      columns.push({ column, header: name });
    }
  }
  for (const column of profileColumns[kind].values()) {
    if (requireColumns && column.isRequired && !columns.some((one) => one.column.name === column.name)) {
      problem(column.name, {
        en: `This column is missing. --template ${kind} writes a file that has all of them.`,
        sv: `Kolumnen (”${headerOf(kind, column).sv}”) saknas. Mallen för ${kindNames[kind]} har alla.`,
      });
    }
  }
  problems.throwAny();
  return columns;
}

const kindNames: Readonly<Record<ProfileKind, string>> = {
  candidates: 'personer',
  roles: 'tjänster',
  workplaces: 'arbetsplatser',
};

/** The column that was perhaps meant, by its path or by what it is called, whichever comes nearer. */
function hintOfColumn(kind: ProfileKind, name: string): LocalizedText {
  const columns = [...profileColumns[kind].values()];
  const nearest = nearestName(
    name,
    columns.flatMap((column) => [column.name, headerOf(kind, column).sv, headerOf(kind, column).en]),
  );
  return nearest === null ? { en: '', sv: '' } : { en: ` Maybe "${nearest}".`, sv: ` Kanske "${nearest}".` };
}

function toRecord(
  columns: readonly SheetColumn[],
  { row, cells, dates }: TableRow,
  isWhole: boolean,
): ProfileRecord {
  const problems: FileProblem[] = [];
  const isLonger = cells.slice(columns.length).some((cell) => cell.trim() !== '');
  if (isLonger || (isWhole && cells.length < columns.length)) {
    const message = {
      en: `Has ${cells.length} cells where the header has ${columns.length}; a quote or separator is missing, or the file is cut here.`,
      sv: `Har ${cells.length} celler där rubrikraden har ${columns.length}; ett citattecken eller skiljetecken saknas, eller så är filen avklippt här.`,
    };
    return { line: row, value: null, problems: [{ line: row, field: '', message }] };
  }
  const value: Record<string, unknown> = {};
  columns.forEach(({ column, header }, index) => {
    const cell = asWritten(cells[index] ?? '');
    if (cell.trim() === '') {
      return;
    }
    if (dates?.has(index) && isReference(column.path.at(-1))) {
      problems.push({ line: row, field: header, message: madeADate, cell: cellName(index, row) });
      return;
    }
    try {
      put(value, column.path, column.read(cell));
    } catch (error) {
      if (!(error instanceof CellError)) {
        throw error;
      }
      problems.push({ line: row, field: header, message: error.told, cell: cellName(index, row) });
    }
  });
  return { line: row, value, problems, columns };
}

/** What a sheet has made of a reference such as 1-2. */
const madeADate: LocalizedText = {
  en: 'The sheet has made a date of it. Format the column as text and write the reference anew.',
  sv: 'Kalkylarket har gjort ett datum av den. Formatera kolumnen som text och skriv referensen på nytt.',
};

/** A cell without what keeps a spreadsheet from making something else of it: `="007"`, and an apostrophe before a formula. */
function asWritten(cell: string): string {
  return cell.replace(/^="([^"]*)"$/u, '$1').replace(/^'(?=[=+\-@])/u, '');
}

function isReference(field: string | undefined): boolean {
  return field === 'reference' || field === 'workplaceReference';
}

function put(target: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    target[key] = isRecord(value) && isRecord(target[key]) ? { ...value, ...target[key] } : value;
    return;
  }
  const inner = isRecord(target[key]) ? target[key] : {};
  target[key] = inner;
  put(inner, rest, value);
}
