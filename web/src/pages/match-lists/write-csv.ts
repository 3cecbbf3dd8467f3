import { stringify } from 'csv-stringify/browser/esm/sync'; // quoting and escaping done right, as in the API's file

const formula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;
/** What a name begins with that a spreadsheet may make a number or a date of, as 007, 5/12 and maj-3. */
const numberOrDate =
  /^(?:\d|(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec|sant|falskt|true|false))/iu;

/**
 * The rows as Excel in Sweden opens them by a double click: UTF-8 with BOM, semicolons. A cell that a spreadsheet would take for
 * a formula gets an apostrophe before it (OWASP, "CSV injection"), and one of the columns of names, which it could make a number or a date
 * of, is written as the text that it is; spaces that do not break are plain ones, so that a percentage is a number.
 */
export function writeCsv(rows: readonly (readonly string[])[], nameColumns: ReadonlySet<number>): string {
  const cells = rows.map((row) =>
    row.map((cell, column) => {
      const plain = cell.replaceAll(/[\u00a0\u202f]/g, ' ');
      if (nameColumns.has(column) && numberOrDate.test(plain)) {
        return `="${plain.replaceAll('"', '""')}"`;
      }
      return formula.test(plain) ? `'${plain}` : plain;
    }),
  );
  return stringify(cells, { bom: true, delimiter: ';', record_delimiter: 'windows' });
}
