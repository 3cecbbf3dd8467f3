import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { runCommand } from '../support/run-command.ts';
import { createTestFiles, type TestFiles } from '../support/text-files.ts';

describe('the import command', () => {
  let database: TestDatabase;
  let files: TestFiles;
  before(async () => {
    files = createTestFiles();
    database = await createTestDatabase();
  });
  after(async () => {
    await database.drop();
    files.remove();
  });

  it('imports all three kinds in the order in which they need each other, and says what it did', async () => {
    const args = [
      '--roles',
      files.write('roles.csv', 'title;reference;workplaceReference\nVärd;T-1;W-1\n'),
      '--candidates',
      files.write('candidates.jsonl', '{"reference":"A"}\n'),
      '--workplaces',
      files.write('workplaces.csv', 'reference;name\nW-1;Lind\n'),
      '--node',
      'goteborg',
    ];
    const { exitCode, output, errors } = await runCommand('cli/import.ts', args, {
      DATABASE_URL: database.databaseUrl,
    });
    expect({ exitCode, output }, errors).to.deep.equal({ exitCode: 0, output: '' });
    const said = errors
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/^.*\/|\([\d.]+ s\)$/g, ''));
    expect(said).to.deep.equal([
      'workplaces.csv: 1 workplaces created, 0 updated, 0 unchanged ',
      'candidates.jsonl: 1 candidates created, 0 updated, 0 unchanged ',
      'roles.csv: 1 roles created, 0 updated, 0 unchanged ',
    ]);
  });

  it('gives what it brings in to a system that is named, and what was the site’s of it', async () => {
    const client = await database.connect();
    const bring = async (...more: string[]) => {
      const file = files.write('written.csv', 'reference;name\nS-1;Lind\n');
      const args = ['--workplaces', file, '--node', 'goteborg', '--database-url', database.databaseUrl];
      const { exitCode, errors } = await runCommand('cli/import.ts', [...args, ...more]);
      expect(exitCode, errors).to.equal(0);
      const { rows } = await client.query(
        `SELECT submitted_by AS writer FROM workplaces WHERE reference = 'S-1'`,
      );
      return rows;
    };
    expect(await bring()).to.deep.equal([{ writer: null }]);
    expect(await bring('--system', 'treserva')).to.deep.equal([{ writer: 'treserva' }]);
    expect(await bring('--system', 'another')).to.deep.equal([{ writer: 'treserva' }]);
  });

  it('leaves an entry in the audit for each node of a file, with whom it made and changed', async () => {
    const client = await database.connect();
    const latest = async (most: number) => {
      const { rows } = await client.query(
        `SELECT principal_id AS principal, action, operation, object_ids AS objects, node_ids AS nodes,
           ARRAY(SELECT reference FROM candidates WHERE id = ANY (person_ids) ORDER BY reference) AS people
         FROM (SELECT * FROM audit_entries ORDER BY id DESC LIMIT $1) AS entry ORDER BY id`,
        [most],
      );
      return rows;
    };
    const bring = async (kind: string, text: string) => {
      const file = files.write(`recorded-${kind}.jsonl`, text);
      const args = [`--${kind}`, file, '--database-url', database.databaseUrl];
      const { exitCode, errors } = await runCommand('cli/import.ts', args, {
        PASSA_NAME_KEYS: `test:${Buffer.alloc(32, 7).toString('base64')}`,
      });
      expect(exitCode, errors).to.equal(0);
    };
    await client.query(`INSERT INTO nodes (id, name) VALUES ('one', 'One'), ('two', 'Two')`);
    const line = (nodeId: string, reference: string, more = {}) =>
      `${JSON.stringify({ nodeId, reference, ...more })}\n`;
    const left = { principal: null, action: 'import', operation: 'import-file' };
    const ofNode = (node: string, people: readonly string[]) => ({
      ...left,
      ...{ objects: [node], nodes: [node], people },
    });
    await bring('candidates', line('one', 'R-1') + line('one', 'R-2') + line('two', 'R-3'));
    expect(await latest(2)).to.deep.equal([ofNode('one', ['R-1', 'R-2']), ofNode('two', ['R-3'])]);
    await bring('candidates', line('one', 'R-1') + line('one', 'R-2', { name: 'Alva' }));
    expect(await latest(1)).to.deep.equal([ofNode('one', ['R-2'])]);
    await bring('workplaces', line('two', 'W-9', { name: 'Lind' }));
    expect(await latest(1)).to.deep.equal([ofNode('two', [])]);
  });

  it('leaves in the audit whom it handed to which system, changed or not, and whom it made for it', async () => {
    const client = await database.connect();
    const bring = async (references: readonly string[], ...more: string[]) => {
      const { rows: before } = await client.query('SELECT id FROM audit_entries');
      const lines = references.map((reference) => `${JSON.stringify({ reference })}\n`).join('');
      const file = files.write('handed.jsonl', lines);
      const args = [
        '--candidates',
        file,
        '--node',
        'kiruna',
        '--database-url',
        database.databaseUrl,
        ...more,
      ];
      const { exitCode, errors } = await runCommand('cli/import.ts', args);
      expect(exitCode, errors).to.equal(0);
      const { rows } = await client.query(
        `SELECT action, operation, object_kind AS kind, object_ids AS objects, node_ids AS nodes,
           ARRAY(SELECT reference FROM candidates WHERE id = ANY (person_ids) ORDER BY reference) AS people
         FROM audit_entries WHERE id <> ALL ($1) ORDER BY operation DESC`,
        [before.map(({ id }) => id)],
      );
      return rows;
    };
    const imported = (people: readonly string[]) => ({
      ...{ action: 'import', operation: 'import-file', kind: 'node', objects: ['kiruna'] },
      ...{ nodes: ['kiruna'], people },
    });
    const handed = (people: readonly string[]) => ({
      ...{ action: 'change', operation: 'hand-to-system', kind: 'system', objects: ['journal'] },
      ...{ nodes: ['kiruna'], people },
    });
    expect(await bring(['H-1'])).to.deep.equal([imported(['H-1'])]);
    expect(await bring(['H-1', 'H-2'], '--system', 'journal')).to.deep.equal([
      imported(['H-1', 'H-2']),
      handed(['H-1', 'H-2']),
    ]);
    expect(await bring(['H-1', 'H-2'], '--system', 'journal'), 'what is the system’s already').to.deep.equal([
      imported([]),
    ]);
  });

  it('names bad rows, at most a hundred, and ends with exit code 1', async () => {
    const rows = Array.from({ length: 130 }, (_, index) => `{"reference":"B${index}","wishes":1}\n`).join('');
    const file = files.write('bad.jsonl', rows);
    const args = ['--candidates', file, '--node', 'goteborg', '--database-url', database.databaseUrl];
    const { exitCode, errors } = await runCommand('cli/import.ts', args);
    const lines = errors.trimEnd().split('\n');
    expect(exitCode).to.equal(1);
    expect(lines).to.have.length(102);
    expect(lines[0]).to.equal(`${file}:1: wishes: Must be text in quotes.`);
    expect(lines.slice(-2)).to.deep.equal(['… and 30 more.', `${file}: nothing imported; 130 to mend.`]);
  });

  it('names bad rows in Swedish when asked to, and no language that it does not have', async () => {
    const rows = `{"reference":"B0","avoids":[{"condition":"oväsen","strength":"never"}]}\n${'{"reference":7}\n'.repeat(101)}`;
    const file = files.write('bad-sv.jsonl', rows);
    const args = [
      '--candidates',
      file,
      '--node',
      'goteborg',
      '--database-url',
      database.databaseUrl,
      '--lang',
    ];
    const { exitCode, errors } = await runCommand('cli/import.ts', [...args, 'sv']);
    const lines = errors.trimEnd().split('\n');
    expect(exitCode).to.equal(1);
    expect(lines.slice(0, 2)).to.deep.equal([
      `${file}:1: avoids.0.condition: "oväsen" är inte känt här. Kanske "loud-noise".`,
      `${file}:2: reference: Måste vara text.`,
    ]);
    expect(lines.slice(-2)).to.deep.equal(['… och 2 till.', `${file}: inget lästes in; 102 att rätta.`]);
    const finnish = await runCommand('cli/import.ts', [...args, 'fi']);
    expect([finnish.exitCode, finnish.errors]).to.deep.equal([2, '--lang must be sv or en.\n']);
  });

  it('says what to do when rows stay locked, and imports nothing', async function () {
    this.timeout(60_000);
    const holder = await database.connect();
    await holder.query('BEGIN');
    await holder.query('LOCK TABLE candidates IN EXCLUSIVE MODE');
    const file = files.write('locked.jsonl', '{"reference":"L-1"}\n');
    const args = ['--candidates', file, '--node', 'goteborg', '--database-url', database.databaseUrl];
    const { exitCode, errors } = await runCommand('cli/import.ts', args);
    expect(exitCode).to.equal(1);
    expect(errors).to.match(/keeps rows locked/);
    await holder.query('ROLLBACK');
    const { rows } = await holder.query(`SELECT FROM candidates WHERE reference = 'L-1'`);
    expect(rows).to.deep.equal([]);
  });

  it('writes templates that Excel opens, to standard output or a file', async () => {
    const { exitCode, output } = await runCommand('cli/import.ts', ['--template', 'workplaces']);
    expect(exitCode).to.equal(0);
    expect(output).to.match(/^\uFEFFNod;Referens;Arbetsplats;.*\r\n;EXEMPEL-A1;Äldreboendet Solgläntan;/);
    const target = files.pathOf('template.csv');
    await runCommand('cli/import.ts', ['--template', 'workplaces', '--output', target]);
    expect(readFileSync(target, 'utf8')).to.equal(output);
  });

  it('says how to get a database when there is none, or when it does not answer', async () => {
    const file = files.write('one.jsonl', '{"reference":"A"}\n');
    const nowhere = { DATABASE_URL: '', PASSA_DATA_DIR: files.pathOf('none') };
    const without = await runCommand('cli/import.ts', ['--candidates', file], nowhere);
    expect(without.exitCode).to.equal(2);
    expect(without.errors).to.match(/There is no database: set DATABASE_URL .* "npm start"/);
    const silent = await runCommand('cli/import.ts', [
      '--candidates',
      file,
      '--database-url',
      'postgres://x@127.0.0.1:1/x',
    ]);
    expect(silent.exitCode).to.equal(1);
    expect(silent.errors).to.match(/The database does not answer/);
  });

  for (const [title, args, message] of [
    ['no file', [], /Give --candidates, --roles or --workplaces/],
    [
      'a template of something else',
      ['--template', 'jobs'],
      /--template must be one of candidates, roles, workplaces/,
    ],
    ['a node that can not be one', ['--roles', 'r.csv', '--node', 'Göteborg'], /--node must be lower-case/],
    ['an encoding that it does not know', ['--roles', 'r.csv', '--encoding', 'latin1'], /--encoding must be/],
  ] as const) {
    it(`refuses ${title} with exit code 2`, async () => {
      const { exitCode, errors } = await runCommand('cli/import.ts', args);
      expect(exitCode).to.equal(2);
      expect(errors).to.match(message);
    });
  }
});
