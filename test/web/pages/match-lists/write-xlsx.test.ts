import { expect } from 'chai';
import { readSheet } from 'read-excel-file/node';
import { writeXlsx } from '../../../../web/src/pages/match-lists/write-xlsx.ts';

describe('A match list as a workbook', () => {
  it('keeps every text as it is, and has shares as numbers', async () => {
    const rows = [
      ['007', '66\u00a0%'],
      ['5/12', '7%'],
      ['1E5', ''],
      ['=1+1', '0 %'],
    ];
    const file = await writeXlsx(['Person', 'Sammanlagt'], rows, new Set([1]));
    expect(await readSheet(Buffer.from(await file.arrayBuffer()))).to.deep.equal([
      ['Person', 'Sammanlagt'],
      ['007', 0.66],
      ['5/12', 0.07],
      ['1E5', null],
      ['=1+1', 0],
    ]);
  });

  it('takes no name for a share', async () => {
    const file = await writeXlsx(['Person'], [['50 %']], new Set());
    expect(await readSheet(Buffer.from(await file.arrayBuffer()))).to.deep.equal([['Person'], ['50 %']]);
  });
});
