import { expect } from 'chai';
import { writeCsv } from '../../../../web/src/pages/match-lists/write-csv.ts';

describe('A match list as a file', () => {
  it('has a byte order mark, semicolons and the line ends of Windows', () => {
    expect(
      writeCsv(
        [
          ['Tjänst', 'Plats'],
          ['Kock', '1'],
        ],
        new Set([0]),
      ),
    ).to.equal('\ufeffTjänst;Plats\r\nKock;1\r\n');
  });

  it('quotes what would end a cell, and takes nothing for a formula', () => {
    expect(writeCsv([['a;b', 'x"y', '=1+1', '@x']], new Set([0]))).to.equal(
      '\ufeff"a;b";"x""y";\'=1+1;\'@x\r\n',
    );
  });

  it('has spaces in numbers that a spreadsheet reads', () => {
    expect(writeCsv([['58\u00a0%', '1\u202f000']], new Set())).to.equal('\ufeff58 %;1 000\r\n');
  });

  it('keeps names that look like numbers or dates as they are, in their columns alone', () => {
    const row = ['007', '5/12', '1E5', 'maj-3', 'Go-7', '12'];
    expect(writeCsv([row], new Set([0, 1, 2, 3, 4]))).to.equal(
      '\ufeff"=""007""";"=""5/12""";"=""1E5""";"=""maj-3""";Go-7;12\r\n',
    );
  });
});
