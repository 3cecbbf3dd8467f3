import writeXlsxFile, { type Cell } from 'write-excel-file/node'; // the sister of read-excel-file: small, MIT, kept
import type { MatchListRow } from '../../db/entities/match-list-entity.ts';
import type { MatchListSubject } from '../../db/read-models/match-list-view.ts';
import { matchListRows } from './match-list-csv.ts';

/** A match list as an Excel workbook: the rows of the CSV file, with references as text and shares as percentages. */
export function writeMatchListXlsx(
  list: Pick<MatchListRow, 'subject'>,
  subjects: readonly MatchListSubject[],
): Promise<Buffer> {
  const [headers = [], ...rows] = matchListRows(list, subjects);
  const heads = headers.map((value): Cell => ({ value, type: String, fontWeight: 'bold' }));
  return writeXlsxFile([heads, ...rows.map((row) => row.map(cellOf))], { stickyRowsCount: 1 }).toBuffer();
}

function cellOf(text: string): Cell {
  const [, whole, tenths] = /^(\d+),(\d) %$/u.exec(text) ?? [];
  if (whole !== undefined && tenths !== undefined) {
    return { value: Number(`${whole}.${tenths}`) / 100, type: Number, format: '0.0%' };
  }
  return text === '' ? null : { value: text, type: String };
}
