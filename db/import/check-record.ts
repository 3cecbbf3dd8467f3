import type { z } from 'zod';
import { checkValue } from '../check-value.ts';
import { cellName } from './cell-name.ts';
import { describeErrors } from './describe-errors.ts';
import type { ProblemList } from './problem-list.ts';
import type { ProfileRecord, SheetColumn } from './profile-record.ts';

/** What a line of a file must be. */
export type LineSchema<Line> = z.ZodType<Line> & { readonly shape: Readonly<Record<string, unknown>> };

/** The line by its schema; null when it can't be read. All that is wrong is added to `problems`, in the file's own names. */
export function checkRecord<Line>(
  schema: LineSchema<Line>,
  { line, value, problems: unreadable, columns }: ProfileRecord,
  problems: ProblemList,
): Line | null {
  for (const problem of unreadable) {
    problems.add(problem);
  }
  if (value === null) {
    return null;
  }
  const checked = checkValue(schema, value);
  const isSheet = columns !== undefined;
  for (const { field, message } of describeErrors(
    checked.errors ?? [],
    value,
    Object.keys(schema.shape),
    isSheet,
  )) {
    problems.add({ line, message, field, ...(columns && placeIn(columns, field, line)) });
  }
  return checked.value ?? null;
}

/** Where in the sheet a field stands: the column of its path, else of the nearest part around or within it. */
function placeIn(columns: readonly SheetColumn[], field: string, line: number) {
  const paths = columns.map(({ column }) => column.path.join('.'));
  const around = paths
    .filter((path) => field === path || field.startsWith(`${path}.`))
    .toSorted((one, other) => other.length - one.length)[0];
  const path = around ?? paths.find((one) => one.startsWith(`${field}.`));
  const at = path === undefined ? -1 : paths.indexOf(path);
  const column = columns[at];
  return column && { field: column.header, cell: cellName(at, line) };
}
