import { expect } from 'chai';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { runCommand } from '../support/run-command.ts';
import { createTestFiles, type TestFiles } from '../support/text-files.ts';

const keyOf = (id: string, byte: number): string => `${id}:${Buffer.alloc(32, byte).toString('base64')}`;

describe('the command that rotates keys', () => {
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

  const run = (entry: string, keys: string, args: string[] = []) =>
    runCommand(entry, args, { DATABASE_URL: database.databaseUrl, PASSA_NAME_KEYS: keys });

  it('encrypts anew what an import has encrypted, and says what is needed no longer', async () => {
    const file = files.write('people.jsonl', '{"reference":"A","name":"Alva Kvistmosse","contact":"070"}\n');
    const args = ['--candidates', file, '--node', 'goteborg'];
    expect((await run('cli/import.ts', keyOf('a', 1), args)).exitCode).to.equal(0);
    const again = await run('cli/import.ts', keyOf('a', 1), args);
    expect(again.errors).to.match(/0 created|1 unchanged/);
    const refused = await run('cli/import.ts', keyOf('b', 2), args);
    expect([refused.exitCode, refused.errors]).to.satisfy(
      ([code, said]: [number, string]) => code === 1 && /under the key "a"/.test(said),
    );
    const missing = await run('cli/rotate-keys.ts', keyOf('b', 2));
    expect(missing.exitCode).to.equal(1);
    expect(missing.errors).to.match(/under the key "a".*Nothing is lost/s);
    const done = await run('cli/rotate-keys.ts', `${keyOf('b', 2)},${keyOf('a', 1)}`);
    expect(done.errors).to.match(/2 encrypted anew; everything is under the key b/);
    expect(done.output).to.match(/Nothing is under a any more: PASSA_NAME_KEYS can do without/);
    const client = await database.connect();
    const { rows } = await client.query('SELECT DISTINCT key_id FROM candidate_identities');
    expect(rows).to.deep.equal([{ key_id: 'b' }]);
    const { rows: recorded } = await client.query(
      `SELECT principal_id AS principal, action, purpose, node_ids AS nodes,
         ARRAY(SELECT reference FROM candidates WHERE id = ANY (person_ids)) AS people
       FROM audit_entries WHERE operation = 'rotate-keys'`,
    );
    expect(recorded).to.deep.equal([
      { principal: null, action: 'change', purpose: 'administration', nodes: ['goteborg'], people: ['A'] },
    ]);
  });

  it('makes no key of its own where the site has its keys elsewhere', async () => {
    const { exitCode, errors } = await run('cli/rotate-keys.ts', keyOf('a', 1), ['--new-key']);
    expect(exitCode).to.equal(1);
    expect(errors).to.match(/Put a new one first there/);
  });
});
