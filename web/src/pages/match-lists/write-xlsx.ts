import writeXlsxFile, { type Cell } from 'write-excel-file/browser'; // as the API's workbooks are written

/** The rows as an Excel workbook under bold headers, each cell the text that it is; in the columns of shares, numbers that are shown as percentages. */
export function writeXlsx(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  shareColumns: ReadonlySet<number>,
): Promise<Blob> {
  const heads = headers.map((value): Cell => ({ value, type: String, fontWeight: 'bold' }));
  const cells = rows.map((row) => row.map((text, column) => cellOf(text, shareColumns.has(column))));
  return writeXlsxFile([heads, ...cells], { stickyRowsCount: 1 }).toBlob();
}

function cellOf(text: string, isShare: boolean): Cell {
  if (text === '') {
    return null;
  }
  const [, percent] = (isShare && /^(\d+)\s?%$/u.exec(text)) || [];
  return percent === undefined
    ? { value: text, type: String }
    : { value: Number(percent) / 100, type: Number, format: '0%' };
}
