import { expect } from 'chai';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { ProfileFileError } from '../../../db/import/profile-file-error.ts';
import type { ProfileKind, ProfileRecord } from '../../../db/import/profile-record.ts';
import { readProfileFile } from '../../../db/import/read-profile-file.ts';

const text = (value: string) => ({ value, type: String });
const date = (value: string) => ({ value: new Date(value), type: Date, format: 'yyyy-mm-dd' });

async function read(rows: SheetData, kind: ProfileKind = 'candidates'): Promise<ProfileRecord[]> {
  return readBytes(await writeXlsxFile(rows).toBuffer(), kind);
}

async function readBytes(content: Uint8Array, kind: ProfileKind): Promise<ProfileRecord[]> {
  const records: ProfileRecord[] = [];
  for await (const batch of readProfileFile('bok.xlsx', kind, { content })) {
    records.push(...batch);
  }
  return records;
}

describe('An Excel workbook', () => {
  it('is read with its rows, dates, numbers, truths and texts as a sheet shows them', async () => {
    const records = await read([
      [],
      [
        'Ärendenummer',
        'Önskemål',
        'Väntar sedan',
        'Latitud',
        'Longitud',
        'Utdrag ur belastningsregistret',
        'Tider',
      ].map(text),
      [],
      [
        text('007'),
        text('Laga mat\noch duka'),
        date('2026-12-01'),
        { value: 57.7089, type: Number },
        { value: 11.97, type: Number },
        { value: true, type: Boolean },
        text('Vardag, förmiddag'),
      ],
      [{ value: 8, type: Number }],
    ]);
    expect(records.map(({ line, value }) => ({ line, value }))).to.deep.equal([
      {
        line: 4,
        value: {
          reference: '007',
          wishes: 'Laga mat\noch duka',
          waitingSince: '2026-12-01',
          travel: { from: { lat: 57.7089, lon: 11.97 } },
          registerExtract: true,
          availability: { times: ['weekday-morning'] },
        },
      },
      { line: 5, value: { reference: '8' } },
    ]);
  });

  it('tells a date that a sheet has made of a reference, with its cell', async () => {
    const [record] = await read([['Ärendenummer', 'Önskemål'].map(text), [date('2026-02-01'), text('x')]]);
    expect(record?.problems[0]).to.include({ field: 'Ärendenummer', cell: 'A2', line: 2 });
    expect(record?.problems[0]?.message.sv).to.match(/gjort ett datum/);
  });

  it('is refused when it is none, and when it has no such column', async () => {
    const refusal = (work: Promise<unknown>) =>
      work.then(
        () => expect.fail('it was read'),
        (error: unknown) => (error instanceof ProfileFileError ? error.problems[0]?.message.sv : error),
      );
    expect(await refusal(readBytes(Buffer.from('reference;wishes\nA;b\n'), 'candidates'))).to.match(
      /ingen Excelbok/,
    );
    expect(await refusal(readBytes(Buffer.from('PK\u0003\u0004 trasig'), 'candidates'))).to.match(
      /ingen Excelbok/,
    );
    expect(await refusal(read([['Ärendenummer', 'Önskemol'].map(text)]))).to.match(/Kanske "Önskemål"/);
  });

  it('is refused when it would fill the memory', async () => {
    const bytes = await writeXlsxFile([[text('Ärendenummer')]]).toBuffer();
    bytes.writeUInt32LE(0xf0000000, bytes.indexOf('PK\u0001\u0002') + 24);
    expect(
      await readBytes(bytes, 'candidates').then(
        () => 'read',
        (error: Error) => error.message,
      ),
    ).to.match(/more than 200 MB/);
  });
});
