import { expect } from 'chai';
import { readSheet } from 'read-excel-file/node';
import { writeMatchListCsv } from '../../../api/match-lists/match-list-csv.ts';
import { writeMatchListXlsx } from '../../../api/match-lists/match-list-xlsx.ts';
import { asSpreadsheetText } from '../../../api/match-lists/spreadsheet-text.ts';
import { readProfileFile } from '../../../db/import/read-profile-file.ts';
import type { MatchListSubject } from '../../../db/read-models/match-list-view.ts';

const rewritten = [
  '007',
  '1-2',
  '5/12',
  '1E5',
  '2026-12-01',
  '1-dec',
  'MAJ-12',
  '12.30',
  'SANT',
  '12345678901234567',
];
const asTheyAre = ['G-2041', 'K-01', '123', 'Värd', '12 b', 'A1', ''];

const empty = (reference: string): MatchListSubject => ({
  id: '0192f000-0000-7000-8000-00000000000a',
  reference,
  title: null,
  suggestions: [],
  nearMisses: [],
  whyNone: null,
});

describe('A cell of a file for a spreadsheet', () => {
  it('is written as text where the spreadsheet would make something else of it', () => {
    for (const cell of rewritten) {
      expect(asSpreadsheetText(cell)).to.equal(`="${cell}"`);
    }
    for (const cell of asTheyAre) {
      expect(asSpreadsheetText(cell)).to.equal(cell);
    }
  });

  it('is never a formula of somebody else', () => {
    for (const cell of [
      '=1+1',
      '+46701234',
      '-A1',
      '@SUM(A1)',
      '\t=1',
      '=HYPERLINK("http://x")',
      '="1"&A1',
    ]) {
      expect(asSpreadsheetText(cell)[0], cell).to.equal("'");
    }
  });

  it('comes back through an import as it was', async () => {
    const references = [...rewritten, '=1+1', '-A1', '@x', 'G-2041'];
    const text = `Ärendenummer\n${references.map((one) => `"${asSpreadsheetText(one).replaceAll('"', '""')}"\n`).join('')}`;
    const found: unknown[] = [];
    for await (const batch of readProfileFile('refs.csv', 'candidates', { content: Buffer.from(text) })) {
      found.push(...batch.map(({ value }) => value?.reference));
    }
    expect(found).to.deep.equal(references);
  });

  it('of a match list is text in CSV and in the workbook', async () => {
    const subjects = ['007', '1-2', '=1+1'].map(empty);
    const csv = writeMatchListCsv({ subject: 'candidates' }, subjects);
    expect(csv).to.include('"=""007"""').and.to.include('"=""1-2"""').and.to.include("'=1+1");
    const rows = await readSheet(await writeMatchListXlsx({ subject: 'candidates' }, subjects));
    expect(rows[0]?.[0]).to.equal('Lista för');
    expect(rows.slice(1).map(([first]) => first)).to.deep.equal(['007', '1-2', '=1+1']);
  });
});
