const months = 'jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec';
/** What a spreadsheet makes something else of: numbers with zeros before them or too long, powers of ten, dates, times, truths. */
const rewritten = new RegExp(
  String.raw`^(?:0\d+|\d{16,}|\d+(?:[.,]\d+)?e[+-]?\d+|\d{1,4}[-/.:]\d{1,4}(?:[-/.:]\d{1,4})?` +
    String.raw`|\d{1,2}[-/. ]?(?:${months})\p{L}*|(?:${months})\p{L}{0,6}[-/. ]?\d{1,4}|sant|falskt|true|false)$`,
  'iu',
);
const formula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/**
 * A cell of a CSV file that a spreadsheet shows as it is: what it would take for a formula gets an apostrophe before it (OWASP,
 * "CSV injection"), and what it would make a number or a date of, such as the reference 007, is written as the text that it is, `="007"`. An
 * import reads both as what they were.
 */
export function asSpreadsheetText(cell: string): string {
  if (rewritten.test(cell)) {
    return `="${cell}"`;
  }
  return formula.test(cell) ? `'${cell}` : cell;
}
