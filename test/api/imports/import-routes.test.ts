import { expect } from 'chai';
import writeXlsxFile from 'write-excel-file/node';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

interface ReportedFile {
  readonly kind: string;
  readonly state: string;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly problems: readonly {
    readonly row: number | null;
    readonly cell: string | null;
    readonly field: string;
    readonly message: { readonly sv: string };
  }[];
  readonly problemCount: number;
  readonly warnings: readonly unknown[];
}

const fileOf = (kind: string, content: string | Uint8Array, name = `${kind}.csv`) => ({
  kind,
  name,
  content: Buffer.from(content).toString('base64'),
});

describe('Importing over HTTP', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  const send = async (path: string, files: readonly object[], nodeId = 'goteborg') => {
    const { status, body } = await api.send('POST', path, { body: { nodeId, files } });
    expect(status, JSON.stringify(body)).to.equal(200);
    return { stored: body.stored, files: body.files as ReportedFile[] };
  };
  const storedCount = async (table: string): Promise<number> =>
    Number((await api.dataSource.query(`SELECT count(*) FROM ${table}`))[0].count);

  const workplaces = fileOf('workplaces', 'Referens;Arbetsplats;Ort\nW-1;Solgläntan;Mölndal\n');
  const roles = fileOf('roles', 'Referens;Titel;Arbetsplats\nT-1;Värd;Solgläntan\n');

  it('gives templates that it takes back as they are, in both languages', async () => {
    for (const [lang, header] of [
      ['sv', 'Ärendenummer'],
      ['en', 'Case number'],
    ] as const) {
      for (const kind of ['workplaces', 'candidates', 'roles']) {
        const template = await api.send('GET', `/imports/templates/${kind}?lang=${lang}`);
        expect(template.status, template.text).to.equal(200);
        expect(template.headers.get('content-type')).to.equal('text/csv; charset=utf-8');
        expect(template.text.includes(header), `${kind} ${lang}`).to.equal(kind === 'candidates');
        const { files } = await send('/imports/preview', [fileOf(kind, template.text)]);
        expect(
          files[0]?.problems.filter(({ field }) => field === ''),
          kind,
        ).to.deep.equal([]);
      }
    }
    expect((await api.send('GET', '/imports/templates/people')).status).to.equal(400);
  });

  it('tells what files would do and stores nothing, then brings them in, whatever their order', async () => {
    const book = await writeXlsxFile([
      [{ value: 'Ärendenummer' }, { value: 'Önskemål' }],
      [{ value: 'K-01' }, { value: 'Laga mat' }],
      [{ value: 'k-01' }, { value: 'Städa' }],
    ]).toBuffer();
    const files = [roles, fileOf('candidates', book, 'personer.xlsx'), workplaces];
    const tried = await send('/imports/preview', files);
    expect(tried.stored).to.equal(false);
    expect(tried.files.map(({ kind, state, created }) => [kind, state, created])).to.deep.equal([
      ['workplaces', 'read', 1],
      ['candidates', 'read', 2],
      ['roles', 'read', 1],
    ]);
    expect(tried.files[1]?.warnings).to.have.lengthOf(1);
    expect([await storedCount('candidates'), await storedCount('roles')]).to.deep.equal([0, 0]);

    const done = await send('/imports', files);
    expect(done.stored).to.equal(true);
    expect([await storedCount('candidates'), await storedCount('roles')]).to.deep.equal([2, 1]);
    const [role] = await api.dataSource.query(
      `SELECT w.profile ->> 'name' AS name FROM roles r JOIN workplaces w ON w.id = r.workplace_id`,
    );
    expect(role.name).to.equal('Solgläntan');
    const again = await send('/imports', files);
    expect(again.files.map(({ unchanged }) => unchanged)).to.deep.equal([1, 2, 1]);
  });

  it('names every bad row with its cell, checks the other files too, and stores none of them', async () => {
    const before = await storedCount('candidates');
    const bad = fileOf(
      'candidates',
      'Ärendenummer;Väntar sedan;Tider\nN-1;2026-1-7;Vardag, förmidag\nN-2;;\n',
    );
    const { stored, files } = await send('/imports', [bad, workplaces]);
    expect(stored).to.equal(false);
    expect(files.map(({ state }) => state)).to.deep.equal(['read', 'refused']);
    const problems = files[1]?.problems ?? [];
    expect(problems.map(({ row, cell, field }) => [row, cell, field])).to.have.deep.members([
      [2, 'B2', 'Väntar sedan'],
      [2, 'C2', 'Tider'],
    ]);
    expect(JSON.stringify(problems)).to.include('Kanske 2026-01-07');
    expect(await storedCount('candidates')).to.equal(before);
  });

  it('does not read roles whose workplaces are to be mended', async () => {
    const { files } = await send('/imports/preview', [
      roles,
      fileOf('workplaces', 'Referens;Arbetplats\nW-1;x\n'),
    ]);
    expect(files.map(({ kind, state }) => [kind, state])).to.deep.equal([
      ['workplaces', 'refused'],
      ['roles', 'unread'],
    ]);
  });

  it('refuses a node of others, two files of a kind, what is no base64, and what is too large', async () => {
    const post = (body: object) => api.send('POST', '/imports', { body });
    const elsewhere = await api.send('POST', '/imports', {
      body: { nodeId: 'fyrbodal', files: [workplaces] },
      as: principalOf('coordinator', ['goteborg']),
    });
    expect(elsewhere.status).to.equal(404);
    expect((await post({ nodeId: 'goteborg', files: [workplaces, workplaces] })).status).to.equal(422);
    expect((await post({ nodeId: 'goteborg', files: [{ ...workplaces, content: '%' }] })).status).to.equal(
      422,
    );
    const large = { ...workplaces, content: Buffer.alloc(7 * 1_048_576).toString('base64') };
    expect((await post({ nodeId: 'goteborg', files: [large] })).status).to.equal(413);
    const rows = `Ärendenummer;Önskemål\n${Array.from({ length: 12_000 }, (_, row) => `L-${row};${'städa '.repeat(20)}\n`).join('')}`;
    const { files } = await send('/imports/preview', [fileOf('candidates', rows)]);
    expect(files[0]?.created).to.equal(12_000);
  });

  it('refuses rows that name another node', async () => {
    const { files } = await send('/imports', [fileOf('candidates', 'Ärendenummer;Nod\nA-1;fyrbodal\n')]);
    expect(files[0]?.problems[0]).to.include({ row: 2, field: 'nodeId' });
  });
});
