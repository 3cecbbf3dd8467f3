import { expect } from 'chai';
import pg from 'pg';
import { viewerOf } from '../../../api/access/people-seen.ts';
import { createLogger } from '../../../config/logger.ts';
import { PairExplainer } from '../../../db/explained-pairs/pair-explainer.ts';
import { addToList, beginList, findListToBuild } from '../../../db/matching/build-list.ts';
import { completeReport } from '../../../db/matching/make-report.ts';
import { queryOn } from '../../../db/run-query.ts';
import { candidatesTable } from '../../../db/stores/candidates.ts';
import { deleteProfile } from '../../../db/stores/delete-profile.ts';
import { matchEngine } from '../../../matching/engine.ts';
import { NodePolicies } from '../../../matching/model/node-policies.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { insertSuggestion } from '../../support/insert-suggestion.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { testNames } from '../../support/test-names.ts';
import { untilLockIsAwaited } from '../../support/until-lock-is-awaited.ts';

const reportId = '0192f000-0000-7000-8000-0000000000cc';
const otherId = '0192f000-0000-7000-8000-0000000000dd';
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
    const person = { reference: 'C', coachId: principalOf('coach').id, wishes: 'laga mat' };
    candidateId = String((await api.send('POST', '/candidates', { body: person })).body.id);
    roleId = String((await api.send('POST', '/roles', { body: { title: 'Laga mat' } })).body.id);
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
      const scope = { nodes: '*', managerId: null, writerId: null } as const;
      await deleteProfile(
        runner.manager,
        candidatesTable(testNames, viewerOf(principalOf('coordinator'), new Date())),
        {
          id: candidateId,
          scope,
          condition: 'any',
          now: new Date(),
        },
      );
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
      if (list === null) {
        throw new Error('there is no list');
      }
      const subjectIds = await beginList(client, list);
      const setting = {
        policies: new NodePolicies(defaultPolicy),
        engine: matchEngine,
        today: '2026-11-20',
      };
      const explainer = new PairExplainer(createLogger({ logLevel: 'silent' }, 'test'), () => undefined);
      await eraseBefore(() =>
        addToList(
          client,
          list,
          0,
          subjectIds,
          (rows) => explainer.explain(queryOn(client), setting, rows),
          async () => [],
        ),
      );
      const { rows } = await client.query('SELECT items::text FROM match_list_entries');
      expect(rows).to.have.lengthOf(1);
      expect(rows[0].items).to.not.include('laga mat');
    } finally {
      client.release();
    }
  });

  it('leaves in a match list no reason of a person who was erased while it was told', async () => {
    await requestList('goteborg');
    await pool.query(`UPDATE match_lists SET subject = 'candidates', requested_ids = NULL`);
    const client = await pool.connect();
    try {
      const list = await findListToBuild(client, listId);
      if (list === null) {
        throw new Error('there is no list');
      }
      const subjectIds = await beginList(client, list);
      await pool.query('UPDATE suggestions SET in_candidate_list = false');
      const whyNone = {
        reason: 'gates',
        others: 1,
        offLists: 0,
        listed: 0,
        gates: [],
        openings: [],
      } as const;
      await addToList(
        client,
        list,
        0,
        subjectIds,
        async () => [],
        async (ids) => {
          await api.send('DELETE', `/candidates/${candidateId}`);
          return ids.map(() => whyNone);
        },
      );
      const { rows } = await client.query('SELECT why_none FROM match_list_entries WHERE subject_id = $1', [
        candidateId,
      ]);
      expect(rows).to.deep.equal([{ why_none: null }]);
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

  /** A report that names the candidate and the role, as the worker stores it. */
  const effects = () => {
    const sums = { lists: 2, changedLists: 2, newFirsts: 0, entered: 1, left: 1, moved: 0 };
    const change = { entered: 1, left: 1, moved: 0, largestMove: 0, isFirstNew: false };
    const side = (id: string) => ({
      ...sums,
      items: [
        { id: otherId, ...change },
        { id, ...change },
      ],
    });
    return { roles: side(roleId), candidates: side(candidateId) };
  };
  const storeReport = (kind: string, result: unknown) =>
    pool.query(
      `INSERT INTO reports (id, node_id, kind, status, "of", result, requested_by)
       VALUES ($1, 'goteborg', $2, $3, 1, $4, 'x')`,
      [reportId, kind, result === null ? 'running' : 'completed', result],
    );
  const storedReport = async () => (await pool.query('SELECT status, result FROM reports')).rows[0];

  it('takes it out of reports, whose sums stay', async () => {
    await storeReport('policy-effects', effects());
    await api.send('DELETE', `/candidates/${candidateId}`);
    const { result } = await storedReport();
    expect(result.candidates).to.deep.equal({
      ...effects().candidates,
      items: effects().candidates.items.slice(0, 1),
    });
    expect(result.roles).to.deep.equal(effects().roles);
  });

  it('leaves nothing in a report that was being made', async () => {
    await storeReport('policy-effects', null);
    const client = await pool.connect();
    try {
      const report = {
        result: effects(),
        policyVersion: 1,
        engineVersion: '1',
        madeFor: '2026-11-21',
      };
      await eraseBefore(() => completeReport(client, reportId, report, new Date()));
      const { status, result } = await storedReport();
      expect(status).to.equal('completed');
      expect(JSON.stringify(result)).to.include(roleId).and.include(otherId).and.not.include(candidateId);
    } finally {
      client.release();
    }
  });

  it('is for reports the same as deleting a role', async () => {
    const none = { count: 0, fewerThan: null };
    const effect = { adjustment: { kind: 'drop-demand', ability: 'memory' }, enter: none };
    await storeReport('doors', {
      good: 0.6,
      perRole: [
        { roleId, ...effect },
        { roleId: otherId, ...effect },
      ],
      shared: [],
    });
    await api.send('DELETE', `/roles/${roleId}`);
    expect((await storedReport()).result.perRole).to.deep.equal([{ roleId: otherId, ...effect }]);
  });

  it('takes back the answers that are kept for repeated requests', async () => {
    expect((await review('Kalle mår dåligt')).status).to.equal(201);
    await api.send('DELETE', `/candidates/${candidateId}`);
    const { rows } = await pool.query('SELECT body::text FROM idempotency_keys');
    expect(JSON.stringify(rows)).to.not.include('Kalle').and.not.include('laga mat');
    expect((await review('Kalle mår dåligt')).status).to.equal(404);
  });
});
