import { expect } from 'chai';
import { claim, release } from '../../../db/matching/claim.ts';
import { toCandidate, toRole } from '../../../db/row-mapping.ts';
import { compileCandidate } from '../../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../../matching/compile/compile-role.ts';
import { matchEngine } from '../../../matching/engine.ts';
import { candidateSchema } from '../../../matching/model/candidate.ts';
import { NodePolicies } from '../../../matching/model/node-policies.ts';
import type { Policy } from '../../../matching/model/policy.ts';
import { roleSchema } from '../../../matching/model/role.ts';
import type { CompiledCandidate } from '../../../matching/pair/compiled-profile.ts';
import { CandidatePool } from '../../../matching/ranking/candidate-pool.ts';
import { createAdjustmentFinder } from '../../../matching/what-if/adjustment-finder.ts';
import { findNodeAdjustments } from '../../../matching/what-if/find-node-adjustments.ts';
import { findPolicyEffects } from '../../../matching/what-if/policy-effects/find-policy-effects.ts';
import { tellNodeAdjustments } from '../../../matching/what-if/tell-adjustments.ts';
import { untilLockIsAwaited } from '../../support/until-lock-is-awaited.ts';
import { until } from '../test-servers.ts';
import { profileIds as ids, type TestWorker, WorkedNode } from '../worked-node.ts';

const reportId = '0190f6a1-7b4e-7c52-9d0e-3f1a2b4c5d6e';
const otherId = '0190f6a1-7b4e-7c52-9d0e-3f1a2b4c5d6f';

function poolOf(candidates: readonly CompiledCandidate[]): CandidatePool {
  const pool = new CandidatePool();
  for (const candidate of candidates) {
    pool.set(candidate);
  }
  return pool;
}

describe('A worker that makes a report', function () {
  this.timeout(20_000);
  let node: WorkedNode;
  let worker: TestWorker;
  let compared: Policy;
  let revision = 0;

  before(async () => {
    node = await WorkedNode.create();
    compared = { ...node.policy, version: 51, opensTo: { skaraborg: ['fyrbodal'] } };
    compared = { ...compared, weights: { ...compared.weights, wishes: 0, abilities: 50 } };
    await node.pool.query(
      `INSERT INTO match_policies (version, document, created_by) VALUES (51, $1, 'test')`,
      [compared],
    );
  });
  beforeEach(async () => {
    await node.reset();
    // as in life, the same id and revision are never twice two things
    revision += 100;
    for (const table of ['candidates', 'roles']) {
      await node.pool.query(`UPDATE ${table} SET input_revision = $1`, [revision]);
    }
    worker = node.createWorker();
    await node.region.addNode('fyrbodal');
    await node.region.addCandidate(ids.cia, 'fyrbodal', { wishes: 'Laga mat', abilities: { standing: 3 } });
    await node.region.editProfile('roles', ids.cook, {
      title: 'Laga mat i kök',
      demands: { standing: { level: 2, essential: true } },
      supports: [],
    });
    await node.region.editProfile('candidates', ids.anna, { wishes: 'Laga mat', abilities: { standing: 0 } });
  });
  after(() => node.stop());

  const request = (comparedVersion: number | null = null, id = reportId) =>
    node.pool.query(
      `INSERT INTO reports (id, node_id, kind, compared_version, requested_by, created_at)
       VALUES ($1, 'skaraborg', $2, $3, 'test', $4)`,
      [id, comparedVersion === null ? 'doors' : 'policy-effects', comparedVersion, node.now],
    );
  const stored = async (id = reportId) => {
    const { rows } = await node.pool.query(
      `SELECT status, done, "of", failure, policy_version, engine_version, made_for::text, result
       FROM reports WHERE id = $1`,
      [id],
    );
    return rows[0];
  };
  /** Ten seconds on: the sweep has no patience with a job any more. */
  const passTime = (): void => {
    node.now = new Date(node.now.getTime() + 10_000);
  };
  const compileAll = async () => {
    const { rows: candidates } = await node.pool.query('SELECT * FROM candidates ORDER BY id');
    const { rows: roles } = await node.pool.query('SELECT * FROM roles ORDER BY id');
    const columns = (row: Record<string, unknown>) =>
      ({ ...row, nodeId: row.node_id, coachId: null }) as never;
    return {
      candidates: candidates.map((row) =>
        compileCandidate(row.id, candidateSchema.parse(toCandidate(columns(row)))),
      ),
      roles: roles.map((row) => compileRole(row.id, roleSchema.parse(toRole(columns(row))), null)),
    };
  };

  it('tells of doors what the open profiles give, matched or not, and holds no id of a candidate', async () => {
    await request();

    expect(await worker.run('make-report', { reportId: reportId })).to.equal('done');

    const report = await stored();
    const { candidates, roles } = await compileAll();
    const own = candidates.filter(({ nodeId }) => nodeId === 'skaraborg');
    const doors = findNodeAdjustments(
      createAdjustmentFinder(new NodePolicies(node.policy), '2026-11-20'),
      { roles, pool: poolOf(own), withoutOf: () => null },
      50,
    );
    expect(doors.perRole, 'adjustments that gain someone').to.not.be.empty;
    expect(report).to.deep.equal({
      status: 'completed',
      done: 2,
      of: 2,
      failure: null,
      policy_version: 50,
      engine_version: matchEngine.version,
      made_for: '2026-11-20',
      result: { good: node.policy.good, ...tellNodeAdjustments(doors) },
    });
    for (const id of [ids.anna, ids.bo, ids.cia]) {
      expect(JSON.stringify(report.result)).to.not.include(id);
    }
  });

  it('tells of a policy what ranking by both gives, with the nodes that either opens', async () => {
    await request(51);

    expect(await worker.run('make-report', { reportId: reportId })).to.equal('done');

    const all = await compileAll();
    const effects = findPolicyEffects({
      before: new NodePolicies(node.policy),
      after: new NodePolicies(compared),
      today: '2026-11-20',
      nodeId: 'skaraborg',
      roles: all.roles,
      candidates: poolOf(all.candidates),
      withoutOf: () => null,
      limit: 50,
    });
    expect(effects.roles.entered, 'Cia comes onto lists').to.be.above(0);
    const { result, status, policy_version } = await stored();
    expect({ result, status, policy_version }).to.deep.equal({
      result: effects,
      status: 'completed',
      policy_version: 50,
    });
  });

  it('makes nothing of a finished one when the job comes twice', async () => {
    await request();
    await worker.run('make-report', { reportId: reportId });
    const first = await stored();
    await node.region.setStatus('candidates', ids.anna, 'closed');
    await worker.run('make-report', { reportId: reportId });
    expect(await stored()).to.deep.equal(first);
  });

  it('makes it by the sweep when the job was lost, also one that a worker died over', async () => {
    await request();
    await node.pool.query(`UPDATE reports SET status = 'running', done = 1, "of" = 2`);
    passTime();
    await worker.sweep();
    await until('the report', 5_000, async () => (await stored()).status === 'completed');
    await worker.stop();
  });

  it('leaves it to who is making it, until that one is gone', async () => {
    await request();
    const other = await node.pool.connect();
    try {
      expect(await claim(other, 'report', reportId)).to.equal(true);
      expect(await worker.run('make-report', { reportId: reportId })).to.equal('busy');
      expect(await stored()).to.include({ status: 'queued' });
      await release(other, 'report', reportId);
      expect(await worker.run('make-report', { reportId: reportId })).to.equal('done');
    } finally {
      other.release();
    }
  });

  it('makes one at a time, which no sweep waits for, and matches nodes meanwhile', async () => {
    await request();
    await request(51, otherId);
    passTime();
    const held = await node.pool.connect();
    try {
      await held.query('BEGIN');
      await held.query('SELECT FROM reports WHERE id = $1 FOR UPDATE', [reportId]);
      await worker.sweep();
      await untilLockIsAwaited(node.pool, 'the report to be begun');

      await node.region.editProfile('candidates', ids.anna, { wishes: 'Städa' });
      await worker.sweep();

      expect(await worker.run('make-report', { reportId: otherId })).to.equal('busy');
      const { input_revision, matched_input_revision } = await node.stateOf(ids.anna);
      expect(matched_input_revision).to.equal(input_revision);
      expect([(await stored()).status, (await stored(otherId)).status]).to.deep.equal(['queued', 'queued']);
      await held.query('COMMIT');
      await until('both reports', 5_000, async () => {
        await worker.sweep();
        return [await stored(), await stored(otherId)].every(({ status }) => status === 'completed');
      });
      await worker.stop();
    } finally {
      held.release();
    }
  });

  it('stops at once when asked, begins nothing more, and leaves the report to another', async () => {
    await request();
    const making = worker.run('make-report', { reportId: reportId });
    const began = performance.now();
    await worker.stop();
    expect(performance.now() - began).to.be.below(1_000);
    expect(await making).to.equal('busy');
    expect((await stored()).result).to.equal(null);
    expect(await worker.run('make-report', { reportId: reportId })).to.equal('busy');
    expect(await node.createWorker().run('make-report', { reportId: reportId })).to.equal('done');
  });

  it('is told what went wrong by a code, once, when the sweep has tried in vain', async () => {
    await request(52);
    passTime();
    await until('giving up', 15_000, async () => {
      await worker.sweep();
      return (await stored()).status === 'failed';
    });
    expect(await stored()).to.include({ failure: 'Error', result: null });
    expect(await worker.run('make-report', { reportId: reportId })).to.equal('done');
    expect(await stored()).to.include({ status: 'failed', failure: 'Error' });
  });

  it('needs one connection, and gives its right back with it', async () => {
    await request();
    const single = node.openPool({ max: 1, connectionTimeoutMillis: 1_000 });
    try {
      await node.createWorker({ pool: single }).run('make-report', { reportId: reportId });
    } finally {
      await single.end();
    }
    expect(await stored()).to.include({ status: 'completed' });
    // others have their databases on the same server, and a session that is closed ends there a moment later
    await until('no right held', 10_000, async () => {
      const { rowCount } = await node.pool.query(
        `SELECT FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database
         WHERE locktype = 'advisory' AND datname = current_database()`,
      );
      return rowCount === 0;
    });
  });

  it('leaves out a profile that can not be read', async () => {
    await request();
    await node.region.editProfile('candidates', ids.anna, { wishes: 7 });
    expect(await worker.run('make-report', { reportId: reportId })).to.equal('done');
    const { candidates, roles } = await compileAll().catch(() => ({ candidates: null, roles: null }));
    expect([candidates, roles], 'unreadable').to.deep.equal([null, null]);
    expect((await stored()).result.perRole).to.deep.equal([]);
  });
});
