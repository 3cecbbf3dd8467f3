import { stringify } from 'csv-stringify/browser/esm/sync'; // quoting and escaping done right, as in the API's file

/**
 * The rows as Excel in Sweden opens them by a double click: UTF-8 with BOM, semicolons. A cell that a spreadsheet would take for
 * a formula gets an apostrophe before it (OWASP, "CSV injection"); spaces that do not break are plain ones, so that a percentage is a number.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll(/[\u00a0\u202f]/g, ' ')));
  return stringify(cells, { bom: true, delimiter: ';', record_delimiter: 'windows', escape_formulas: true });
}
