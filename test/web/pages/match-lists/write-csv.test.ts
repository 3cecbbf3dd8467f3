import { expect } from 'chai';
import { writeCsv } from '../../../../web/src/pages/match-lists/write-csv.ts';

describe('A match list as a file', () => {
  it('has a byte order mark, semicolons and the line ends of Windows', () => {
    expect(
      writeCsv([
        ['Tjänst', 'Plats'],
        ['Kock', '1'],
      ]),
    ).to.equal('\ufeffTjänst;Plats\r\nKock;1\r\n');
  });

  it('quotes what would end a cell, and takes nothing for a formula', () => {
    expect(writeCsv([['a;b', 'x"y', '=1+1', '@x']])).to.equal('\ufeff"a;b";"x""y";\'=1+1;\'@x\r\n');
  });

  it('has spaces in numbers that a spreadsheet reads', () => {
    expect(writeCsv([['58\u00a0%', '1\u202f000']])).to.equal('\ufeff58 %;1 000\r\n');
  });
});
