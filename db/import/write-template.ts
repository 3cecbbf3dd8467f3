import { stringify } from 'csv-stringify/sync';
import { type ProfileColumn, profileColumns } from './profile-columns.ts';
import type { ProfileKind } from './profile-record.ts';

/**
 * A CSV file to start from, as Excel in Sweden reads it: a byte order mark, semicolons, decimal commas, one header
 * row and one example row.
 */
export function writeTemplate(kind: ProfileKind): string {
  const columns = [...profileColumns[kind].values()].filter(
    (column): column is ProfileColumn & { example: string } => column.example !== undefined,
  );
  return stringify([columns.map((column) => column.name), columns.map((column) => column.example)], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
  });
}
