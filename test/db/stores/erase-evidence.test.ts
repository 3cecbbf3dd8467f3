import { expect } from 'chai';
import pg from 'pg';
import { addToList, beginList, findListToBuild } from '../../../db/matching/build-list.ts';
import { candidates } from '../../../db/stores/candidates.ts';
import { deleteProfile } from '../../../db/stores/delete-profile.ts';
import { insertSuggestion } from '../../support/insert-suggestion.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { untilLockIsAwaited } from '../../support/until-lock-is-awaited.ts';

const listId = '0192f000-0000-7000-8000-0000000000bb';

describe('Erasing a candidate', () => {
  let api: TestApi;
  let pool: pg.Pool;
  let candidateId: string;
  let roleId: string;
  let suggestionId: string;
  beforeEach(async () => {
    api = await startTestApi();
    pool = new pg.Pool({ connectionString: api.databaseUrl });
    candidateId = String((await api.send('POST', '/candidates', { body: { reference: 'C' } })).body.id);
    roleId = String((await api.send('POST', '/roles', { body: { title: 'Roll' } })).body.id);
    suggestionId = await insertSuggestion(api.dataSource, candidateId, roleId);
  });
  afterEach(async () => {
    await pool.end();
    await api.stop();
  });

  const requestList = (nodeId: string) =>
    pool.query(
      `INSERT INTO match_lists (id, node_id, subject, requested_ids, item_limit, requested_by)
       VALUES ($1, $2, 'roles', $3, 5, 'x')`,
      [listId, nodeId, [roleId]],
    );
  const review = (comment: string) =>
    api.send('POST', `/suggestions/${suggestionId}/reviews`, {
      as: principalOf('coach'),
      body: { decision: 'hold', comment },
      headers: { 'idempotency-key': 'review-1' },
    });
  /** Erases, and commits only when `work` waits for it; answers what came of the work. */
  const eraseBefore = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const runner = api.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      const scope = { nodes: '*', managerId: null } as const;
      await deleteProfile(runner.manager, candidates, {
        id: candidateId,
        scope,
        condition: 'any',
        now: new Date(),
      });
      const working = work();
      try {
        await untilLockIsAwaited(pool, 'the work to wait for the erasure');
      } finally {
        await runner.commitTransaction();
      }
      return await working;
    } finally {
      await runner.release();
    }
  };

  it('refuses a review that was on its way', async () => {
    const answer = await eraseBefore(() => review('Kalle mår dåligt'));
    expect(answer.status, answer.text).to.equal(404);
    expect((await pool.query('SELECT FROM reviews')).rowCount).to.equal(0);
  });

  it('leaves nothing in a match list that was being built', async () => {
    await requestList('goteborg');
    const client = await pool.connect();
    try {
      const list = await findListToBuild(client, listId);
      if (list === null) throw new Error('there is no list');
      const subjectIds = await beginList(client, list);
      await eraseBefore(() => addToList(client, list, 0, subjectIds));
      const { rows } = await client.query('SELECT items::text FROM match_list_entries');
      expect(rows).to.have.lengthOf(1);
      expect(rows[0].items).to.not.include('laga mat');
    } finally {
      client.release();
    }
  });

  it('reaches the match lists of other nodes, whose roles are open to the candidate', async () => {
    await requestList('fyrbodal');
    await pool.query('INSERT INTO match_list_entries VALUES ($1, 0, $2, $3)', [
      listId,
      roleId,
      JSON.stringify([{ candidateId, rules: ['laga mat'] }]),
    ]);
    await api.send('DELETE', `/candidates/${candidateId}`);
    const { rows } = await pool.query('SELECT items FROM match_list_entries');
    expect(rows).to.deep.equal([{ items: [] }]);
  });

  it('takes back the answers that are kept for repeated requests', async () => {
    expect((await review('Kalle mår dåligt')).status).to.equal(201);
    await api.send('DELETE', `/candidates/${candidateId}`);
    const { rows } = await pool.query('SELECT body::text FROM idempotency_keys');
    expect(JSON.stringify(rows)).to.not.include('Kalle').and.not.include('laga mat');
    expect((await review('Kalle mår dåligt')).status).to.equal(404);
  });
});
