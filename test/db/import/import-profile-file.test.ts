import { expect } from 'chai';
import type pg from 'pg';
import { readIdentities } from '../../../db/identities/identities.ts';
import { type ImportOptions, importProfileFile } from '../../../db/import/import-profile-file.ts';
import { ProfileFileError } from '../../../db/import/profile-file-error.ts';
import type { ProfileKind } from '../../../db/import/profile-record.ts';
import { writeTemplate } from '../../../db/import/write-template.ts';
import { queryOn } from '../../../db/run-query.ts';
import { generateRegion } from '../../../demo/generate-region.ts';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.ts';
import { testNames } from '../../support/test-names.ts';
import { createTestFiles, type TestFiles } from '../../support/text-files.ts';

describe('importProfileFile', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let files: TestFiles;
  let nodeCount = 0;
  let nodeId: string;

  before(async () => {
    files = createTestFiles();
    database = await createTestDatabase();
    client = await database.connect();
  });
  after(async () => {
    await database.drop();
    files.remove();
  });
  beforeEach(() => {
    nodeCount += 1;
    nodeId = `node-${nodeCount}`;
  });

  const jsonLines = (values: readonly unknown[]) =>
    values.map((value) => `${JSON.stringify(value)}\n`).join('');

  async function importText(kind: ProfileKind, text: string, more: Partial<ImportOptions> = {}) {
    const { warnings: _warnings, ...counts } = await importWarned(kind, text, more);
    return counts;
  }

  function importWarned(kind: ProfileKind, text: string, more: Partial<ImportOptions> = {}) {
    const file = files.write(`${kind}.${text.startsWith('{') ? 'jsonl' : 'csv'}`, text);
    return importProfileFile(client, { kind, file, nodeId, names: testNames, ...more });
  }

  async function failure(...args: Parameters<typeof importText>): Promise<ProfileFileError> {
    const error = await importText(...args).then(
      () => expect.fail('the file was imported'),
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(ProfileFileError);
    return error as ProfileFileError;
  }

  const problemsOf = (error: ProfileFileError) => error.problems.map(({ line, field }) => `${line} ${field}`);

  async function stored(kind: ProfileKind): Promise<Record<string, unknown>[]> {
    const { rows } = await client.query(`SELECT * FROM ${kind} WHERE node_id = $1 ORDER BY reference`, [
      nodeId,
    ]);
    return rows;
  }

  it('makes candidates that are owed a match, and keeps apart what is kept apart', async () => {
    const counts = await importText(
      'candidates',
      '\uFEFFreference;wishes;travel.from.lat;travel.from.lon;sex;birthYear;groups;name\r\n' +
        'Å-1;Räksmörgås på förskola;57,7;11,97;woman;1990;born-abroad|young;Alva Kvistmosse\r\nÅ-2;Städa;;;;;;\r\n',
    );
    expect(counts).to.deep.equal({ created: 2, updated: 0, unchanged: 0 });
    const [first, second] = await stored('candidates');
    expect(first).to.deep.include({
      reference: 'Å-1',
      status: 'open',
      revision: 1,
      input_revision: 1,
      matched_input_revision: 0,
      profile: { wishes: 'Räksmörgås på förskola', travel: { from: { lat: 57.7, lon: 11.97 } } },
    });
    expect(second?.profile).to.deep.equal({ wishes: 'Städa' });
    const { rows } = await client.query('SELECT * FROM candidate_details WHERE candidate_id = ANY($1)', [
      [first?.id, second?.id],
    ]);
    expect(rows).to.deep.equal([
      {
        candidate_id: first?.id,
        sex: 'woman',
        birth_year: 1990,
        groups: ['born-abroad', 'young'],
      },
    ]);
    const identities = await readIdentities(queryOn(client), testNames, [
      String(first?.id),
      String(second?.id),
    ]);
    expect([...identities]).to.deep.equal([[first?.id, { name: 'Alva Kvistmosse' }]]);
    const { rows: sealed } = await client.query('SELECT ciphertext FROM candidate_identities');
    expect(sealed.some(({ ciphertext }) => ciphertext.includes('Kvistmosse'))).to.equal(false);
  });

  it('counts a person up whose name alone is another, and leaves one whose name is the same', async () => {
    const file = (name: string) =>
      jsonLines([
        { reference: 'N-1', name, contact: '070' },
        { reference: 'N-2', name: 'B' },
      ]);
    await importText('candidates', file('Alva'));
    const before = await stored('candidates');
    expect(await importText('candidates', file('Alva'))).to.include({ updated: 0, unchanged: 2 });
    expect(await importText('candidates', file('Elsa'))).to.include({ updated: 1, unchanged: 1 });
    const after = await stored('candidates');
    const countedUp = (at: number) => Number(after[at]?.revision) - Number(before[at]?.revision);
    expect([countedUp(0), countedUp(1)]).to.deep.equal([1, 0]);
    const id = String(after[0]?.id);
    expect((await readIdentities(queryOn(client), testNames, [id])).get(id)).to.deep.equal({
      name: 'Elsa',
      contact: '070',
    });
  });

  it('leaves everything as it is when the same file comes again', async () => {
    const region = generateRegion({ seed: 5, today: '2026-11-21', candidates: 40, roles: 10, workplaces: 5 });
    const kinds = [
      ['workplaces', region.workplaces],
      ['candidates', region.candidates.map(({ details, ...candidate }) => ({ ...candidate, ...details }))],
      ['roles', region.roles],
    ] as const;
    for (const [kind, profiles] of kinds) {
      const text = jsonLines(profiles.map((profile) => ({ ...profile, nodeId })));
      expect(await importText(kind, text)).to.deep.equal({
        created: profiles.length,
        updated: 0,
        unchanged: 0,
      });
    }
    const before = [await stored('workplaces'), await stored('candidates'), await stored('roles')];
    for (const [kind, profiles] of kinds) {
      const text = jsonLines(profiles.map(({ id: _id, ...profile }) => ({ ...profile, nodeId })));
      expect(await importText(kind, text)).to.deep.equal({
        created: 0,
        updated: 0,
        unchanged: profiles.length,
      });
    }
    expect([await stored('workplaces'), await stored('candidates'), await stored('roles')]).to.deep.equal(
      before,
    );
  });

  it('updates by reference: the revision grows and a match is owed for what changed alone', async () => {
    await importText('candidates', 'reference;wishes\nA;laga mat\nB;städa\n');
    const ids = (await stored('candidates')).map((row) => row.id);
    await client.query('UPDATE candidates SET matched_input_revision = 1 WHERE node_id = $1', [nodeId]);
    expect(
      await importText('candidates', 'reference;wishes\nA;laga mat\nB;städa skola\nC;läsa\n'),
    ).to.deep.equal({
      created: 1,
      updated: 1,
      unchanged: 1,
    });
    const rows = await stored('candidates');
    expect(rows.slice(0, 2).map((row) => row.id)).to.deep.equal(ids);
    expect(
      rows.map((row) => [row.revision, Number(row.input_revision) - Number(row.matched_input_revision)]),
    ).to.deep.equal([
      [1, 0],
      [2, 1],
      [1, 1],
    ]);
  });

  it('knows a reference again by what is seen of it, and tells of those that look alike', async () => {
    await importText('candidates', 'reference\nK-01\nÅ-1\n');
    const again = await importWarned(
      'candidates',
      'reference\n K\u201101\u200B\nA\u030A-1\nk-01\nK-O2\nK-02\n',
    );
    expect(again).to.include({ created: 3, updated: 0, unchanged: 2 });
    expect(again.warnings.map(({ line, message }) => `${line} ${message.sv}`)).to.deep.equal([
      '4 "k-01" är lätt att ta för "K-01" (rad 2); de är två. Är det samma?',
      '6 "K-02" är lätt att ta för "K-O2" (rad 5); de är två. Är det samma?',
    ]);
    const [stored] = (await importWarned('candidates', 'reference\nk-O2\n')).warnings;
    expect(stored?.message.en).to.match(/"k-O2" is easily taken for "K-0?O?2" \(stored\)/);
    expect(problemsOf(await failure('candidates', 'reference\nZ-1\n Z\u20111\n'))).to.deep.equal([
      '3 reference',
    ]);
  });

  it('finds a workplace by its name where one alone is called so', async () => {
    await importText('workplaces', 'Referens;Arbetsplats\nW-1;Solgläntan\nW-2;Lind\nW-3;Lind\n');
    await importText('roles', 'Referens;Titel;Arbetsplats\nT-1;Värd;solgläntan\n');
    const [workplace] = await stored('workplaces');
    expect((await stored('roles'))[0]).to.include({ workplace_id: workplace?.id });
    expect(problemsOf(await failure('roles', 'Titel;Arbetsplats\nVärd;Lind\n'))).to.deep.equal([
      '2 workplaceReference',
    ]);
  });

  it('writes what is followed up, counts no change of it, and leaves it where the file says nothing of it', async () => {
    await importText('candidates', jsonLines([{ reference: 'A', sex: 'man', birthYear: 1980 }]));
    expect(await importText('candidates', jsonLines([{ reference: 'A' }]))).to.include({ unchanged: 1 });
    expect(
      await importText('candidates', jsonLines([{ reference: 'A', sex: 'man', birthYear: 1981 }])),
    ).to.include({ unchanged: 1 });
    const [row] = await stored('candidates');
    expect(row).to.include({ revision: 1, input_revision: 1 });
    const { rows } = await client.query('SELECT birth_year FROM candidate_details WHERE candidate_id = $1', [
      row?.id,
    ]);
    expect(rows).to.deep.equal([{ birth_year: 1981 }]);
  });

  it('keeps a closed candidate closed when the file does not say otherwise', async () => {
    await importText('candidates', jsonLines([{ reference: 'A', status: 'closed' }]));
    expect(await importText('candidates', jsonLines([{ reference: 'A', wishes: 'x' }]))).to.include({
      updated: 1,
    });
    expect((await stored('candidates'))[0]?.status).to.equal('closed');
    await importText('candidates', jsonLines([{ reference: 'A', wishes: 'x', status: 'open' }]));
    expect((await stored('candidates'))[0]?.status).to.equal('open');
  });

  it('finds a role without id and reference again by its content', async () => {
    const text = jsonLines([{ title: 'Parkhjälp' }, { title: 'Köksbiträde' }]);
    expect(await importText('roles', text)).to.include({ created: 2 });
    expect(await importText('roles', text)).to.include({ created: 0, unchanged: 2 });
    expect(problemsOf(await failure('roles', jsonLines([{ title: 'x' }, { title: 'x' }])))).to.deep.equal([
      '2 ',
    ]);
  });

  it('links roles to workplaces by reference, and owes roles a match when their workplace changes', async () => {
    await importText('workplaces', 'reference;name\nW-1;Solglänta\n');
    await importText('roles', 'reference;title;workplaceReference\nT-1;Värd;W-1\n');
    const [workplace] = await stored('workplaces');
    expect((await stored('roles'))[0]).to.include({ workplace_id: workplace?.id, input_revision: 1 });
    expect(await importText('workplaces', 'reference;name;supports\nW-1;Solglänta;quiet-place\n')).to.include(
      { updated: 1 },
    );
    expect((await stored('roles'))[0]).to.include({ revision: 1, input_revision: 2 });
    expect(
      problemsOf(await failure('roles', 'title;workplaceReference\nVärd;W-1\nVärd 2;W-9\n')),
    ).to.deep.equal(['3 workplaceReference']);
    const unknownId = jsonLines([{ title: 'Värd', workplaceId: '019b76da-b3b9-7620-be15-51064353667b' }]);
    expect(problemsOf(await failure('roles', unknownId))).to.deep.equal(['1 workplaceId']);
  });

  it('reports every bad row with line and field, and imports none', async () => {
    const error = await failure(
      'candidates',
      'reference;wishes;abilities.attention;waitingSince;availability.hoursPerWeek.min;availability.hoursPerWeek.max;avoids\n' +
        'A;bra;2;2026-01-31;5;10;\n' +
        'B;nivå;7;;;;\n' +
        'C;datum;;2026-02-30;;;\n' +
        'D;timmar;;;20;10,5;\n' +
        'E;ord;;;;;loud-nois:never\n' +
        ';ingen referens;;;;;\n' +
        'A;dubblett;;;;;\n' +
        'H;nul\u0000;två;;;;\n',
    );
    expect(problemsOf(error)).to.deep.equal([
      '3 abilities.attention',
      '4 waitingSince',
      '5 availability.hoursPerWeek.max',
      '6 avoids',
      '7 reference',
      '8 reference',
      '9 abilities.attention',
      '9 wishes',
    ]);
    expect(error.problems[5]?.message).to.deep.equal({
      en: '"A" is on line 2 already.',
      sv: '"A" står redan på rad 2.',
    });
    expect(await stored('candidates')).to.deep.equal([]);
  });

  it('imports nothing of a file where a text holds a personal identity number, and does not repeat it', async () => {
    const error = await failure(
      'candidates',
      'reference;wishes;experience;contact\nA;städa;;\nB;Kalle 850709-9805;;\n19850709-9805;laga mat;;\nC;;;850709 9805\n',
    );
    expect(problemsOf(error)).to.deep.equal(['3 wishes', '4 reference', '5 contact']);
    for (const { message } of error.problems) {
      for (const text of Object.values(message)) {
        expect(text).to.include('personnummer').and.not.include('9805');
      }
    }
    expect(await stored('candidates')).to.deep.equal([]);
  });

  it('keeps a hundred problems and counts the others', async () => {
    const text = jsonLines(
      Array.from({ length: 250 }, (_, index) => ({ reference: `R${index}`, wishes: index })),
    );
    const error = await failure('candidates', text);
    expect(error.problems).to.have.length(100);
    expect(error.problemCount).to.equal(250);
  });

  it('imports nothing of JSON Lines that are cut, hold a lone surrogate or an unknown field', async () => {
    const good = jsonLines([{ reference: 'A' }]);
    expect(problemsOf(await failure('candidates', `${good}{"reference":"B","wis`))).to.deep.equal(['2 ']);
    expect(
      problemsOf(await failure('candidates', `${good}{"reference":"B","wishes":"\\ud800"}\n`)),
    ).to.deep.equal(['2 wishes']);
    expect(problemsOf(await failure('candidates', `${good}{"reference":"B","wihses":"x"}\n`))).to.deep.equal([
      '2 wihses',
    ]);
    const backwards = jsonLines([{ title: 'x', period: { from: '2027-02-01', to: '2027-01-01' } }]);
    expect(problemsOf(await failure('roles', backwards))).to.deep.equal(['1 period.to']);
    expect(await stored('candidates')).to.deep.equal([]);
  });

  it('makes the node of the command line, and refuses any other that does not exist', async () => {
    const text = jsonLines([{ reference: 'A', nodeId: 'nowhere' }]);
    expect(problemsOf(await failure('candidates', text))).to.deep.equal(['1 nodeId']);
    expect(
      problemsOf(await failure('candidates', jsonLines([{ reference: 'A' }]), { nodeId: undefined })),
    ).to.deep.equal(['1 nodeId']);
    const { rows } = await client.query('SELECT id FROM nodes WHERE id = ANY($1)', [[nodeId, 'nowhere']]);
    expect(rows, 'nodes after a failed import').to.deep.equal([]);
    await importText('candidates', jsonLines([{ reference: 'A' }]));
    expect(await stored('candidates')).to.have.length(1);
  });

  it("refuses another node's id, a deleted profile and a reference that another id has", async () => {
    await importText('candidates', jsonLines([{ reference: 'A' }, { reference: 'B' }]));
    const [first, second] = await stored('candidates');
    await client.query(`UPDATE candidates SET status = 'deleted' WHERE id = $1`, [second?.id]);
    const taken = jsonLines([
      { id: '019b76da-b3b9-7620-be15-51064353667b', reference: 'A' },
      { id: second?.id, reference: 'C' },
    ]);
    expect(problemsOf(await failure('candidates', taken))).to.deep.equal(['1 reference', '2 id']);
    const moved = jsonLines([{ id: first?.id, reference: 'A' }]);
    expect(problemsOf(await failure('candidates', moved, { nodeId: `${nodeId}-b` }))).to.deep.equal(['1 id']);
    expect(await importText('candidates', jsonLines([{ reference: 'B' }]))).to.include({ created: 1 });
  });

  it('imports nothing when the file is not UTF-8', async () => {
    const file = files.write('latin.csv', Buffer.from('reference;wishes\nA;ok\nB;st\xe4da\n', 'latin1'));
    const error = await importProfileFile(client, {
      kind: 'candidates',
      file,
      nodeId,
      names: testNames,
    }).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(ProfileFileError);
    expect(await stored('candidates')).to.deep.equal([]);
  });

  it('takes its own templates as they come into a new node, the role at the workplace of the other', async () => {
    for (const kind of ['workplaces', 'candidates', 'roles'] as const) {
      expect(await importText(kind, writeTemplate(kind)), kind).to.include({ created: 1 });
    }
    expect((await stored('candidates'))[0]?.profile).to.deep.include({
      avoids: [
        { condition: 'loud-noise', strength: 'never' },
        { condition: 'children', strength: 'rather-not' },
      ],
      languages: { sv: 'B1', so: 'C2' },
    });
    const [workplace] = await stored('workplaces');
    expect((await stored('roles'))[0]).to.include({ workplace_id: workplace?.id });
  });

  it('refuses rows of another node than that of the command line, naming both', async () => {
    await importText('workplaces', jsonLines([{ reference: 'W-1', name: 'Lind' }]), { nodeId: 'other-node' });
    const text = jsonLines([{ reference: 'A' }, { reference: 'B', nodeId: 'other-node' }]);
    const error = await failure('candidates', text);
    expect(problemsOf(error)).to.deep.equal(['2 nodeId']);
    expect(error.problems[0]?.message.en).to.equal(
      `The row is of node "other-node", the import of "${nodeId}". Leave the cell empty, or import it without --node.`,
    );
    expect(await stored('candidates')).to.deep.equal([]);
  });

  it('takes roles without a title and workplaces without a name from JSON Lines, as over HTTP', async () => {
    expect(await importText('workplaces', jsonLines([{ reference: 'W-1' }]))).to.include({ created: 1 });
    expect(
      await importText('roles', jsonLines([{ description: 'Duka', workplaceReference: 'W-1' }])),
    ).to.include({ created: 1 });
    expect(problemsOf(await failure('roles', 'description\nDuka\n'))).to.deep.equal(['1 title']);
    expect(problemsOf(await failure('workplaces', 'reference\nW-2\n'))).to.deep.equal(['1 name']);
  });
});
