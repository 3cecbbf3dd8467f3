import { expect } from 'chai';
import type pg from 'pg';
import { importProfileFile } from '../../../db/import/import-profile-file.ts';
import { ProfileFileError } from '../../../db/import/profile-file-error.ts';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.ts';
import { testNames } from '../../support/test-names.ts';
import { createTestFiles, type TestFiles } from '../../support/text-files.ts';
import { untilLockIsAwaited } from '../../support/until-lock-is-awaited.ts';

const low = '00000000-0000-7000-8000-000000000001';
const high = '00000000-0000-7000-8000-000000000002';

describe('An import, while someone else changes the same profiles,', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let other: pg.Client;
  let files: TestFiles;
  beforeEach(async () => {
    files = createTestFiles();
    database = await createTestDatabase();
    client = await database.connect();
    other = await database.connect();
  });
  afterEach(async () => {
    await database.drop();
    files.remove();
  });

  const importWishes = (wishes: string) => {
    const lines = [high, low].map((id) => `${JSON.stringify({ id, reference: id, wishes })}\n`);
    const file = files.write('candidates.jsonl', lines.join(''));
    return importProfileFile(client, { kind: 'candidates', file, nodeId: 'goteborg', names: testNames });
  };
  /** Holds the profile with the low id until the import waits for it, then makes the change and commits. */
  const importAgainst = async (change: string, id: string): Promise<unknown> => {
    await importWishes('Laga mat');
    await other.query('BEGIN');
    await other.query('SELECT FROM candidates WHERE id = $1 FOR UPDATE', [low]);
    const importing = importWishes('Städa').catch((error: unknown) => error);
    await untilLockIsAwaited(other, 'the import to wait for the profile');
    await other.query(`UPDATE candidates SET ${change} WHERE id = $1`, [id]);
    await other.query('COMMIT');
    return importing;
  };
  const statuses = async () =>
    (await client.query('SELECT status FROM candidates ORDER BY id')).rows.map(({ status }) => status);

  it('waits for them in order of id, as matching does, so that neither stands in the way of the other', async () => {
    const came = await importAgainst('matched_revision = 1', high);
    expect(came).to.deep.equal({ created: 0, updated: 2, unchanged: 0, warnings: [] });
  });

  it('does not bring back one that was erased meanwhile', async () => {
    const came = await importAgainst(`status = 'deleted', profile = '{}'`, low);
    expect(came).to.be.instanceOf(ProfileFileError);
    expect(await statuses()).to.deep.equal(['deleted', 'open']);
  });

  it('leaves one closed that was closed meanwhile', async () => {
    await importAgainst(`status = 'closed'`, low);
    expect(await statuses()).to.deep.equal(['closed', 'open']);
  });
});
