import { expect } from 'chai';
import pg from 'pg';
import { createLogger } from '../../../config/logger.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import type { Policy } from '../../../matching/policy/policy.ts';
import { createListBuilder, type ListBuilder } from '../../../worker/build-match-list/create-list-builder.ts';
import { createMatcher, type Matcher } from '../../../worker/match-node/create-matcher.ts';
import { type MatchEngine, matchEngine } from '../../../worker/match-node/match-engine.ts';
import { createSweeper, type Sweeper } from '../../../worker/sweep/create-sweeper.ts';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.ts';
import { computeExpectedLists, readComparedPairs } from '../expected-lists.ts';
import { TestRegion } from '../test-region.ts';
import { until } from '../test-servers.ts';

const policy: Policy = { ...defaultPolicy, version: 50, lists: { length: 3, nearMisses: 2 } };
const ids = {
  anna: '00000000-0000-7000-8000-000000000001',
  bo: '00000000-0000-7000-8000-000000000002',
  cia: '00000000-0000-7000-8000-000000000003',
  cook: '00000000-0000-7000-8000-00000000000a',
  cleaner: '00000000-0000-7000-8000-00000000000b',
};

interface Worker {
  readonly matcher: Matcher;
  readonly sweeper: Sweeper;
  readonly listBuilder: ListBuilder;
}

describe('a worker', function () {
  this.timeout(20_000);
  let database: TestDatabase;
  let pool: pg.Pool;
  let region: TestRegion;
  let now: Date;
  let worker: Worker;

  const createWorker = (engine: MatchEngine = matchEngine): Worker => {
    const logger = createLogger({ logLevel: 'silent' }, 'test');
    const clock = () => now;
    const dateOf = (instant: Date) => instant.toISOString().slice(0, 10);
    const matcher = createMatcher({ pool, engine, logger, clock, dateOf });
    const listBuilder = createListBuilder({ pool, matcher, logger, clock });
    const sweeper = createSweeper({
      pool,
      matcher,
      listBuilder,
      engineVersion: engine.version,
      logger,
      clock,
      dateOf,
      intervalMs: 50,
    });
    return { matcher, sweeper, listBuilder };
  };

  before(async () => {
    database = await createTestDatabase();
    pool = new pg.Pool({ connectionString: database.databaseUrl, max: 8, options: '-c lock_timeout=5s' });
    region = new TestRegion(pool);
    await region.activate(policy);
  });

  beforeEach(async () => {
    await region.clear();
    now = new Date('2026-11-20T10:00:00Z');
    worker = createWorker();
    await region.addNode('skaraborg');
    await region.addCandidate(ids.anna, 'skaraborg', { wishes: 'Laga mat' });
    await region.addCandidate(ids.bo, 'skaraborg', { wishes: 'Städa' });
    await region.addRole(ids.cook, 'skaraborg', null, { title: 'Laga mat i kök' });
    await region.addRole(ids.cleaner, 'skaraborg', null, { title: 'Städa', period: { to: '2026-11-30' } });
  });

  after(async () => {
    await pool.end();
    await database.drop();
  });

  const state = async (id: string) => {
    const { rows } = await pool.query(
      `SELECT revision, input_revision, matched_input_revision, matched_revision, match_failure FROM candidates WHERE id = $1
       UNION ALL SELECT revision, input_revision, matched_input_revision, matched_revision, match_failure FROM roles WHERE id = $1`,
      [id],
    );
    return rows[0];
  };
  const expectExact = async () => {
    const date = now.toISOString().slice(0, 10);
    expect(await readComparedPairs(pool)).to.deep.equal(
      await computeExpectedLists(pool, policy, date, new Set()),
    );
  };

  /** Holds Anna's row in a transaction of someone else until the worker waits for it and `meanwhile` has ended. */
  const whileHolding = async (
    statement: string,
    match: () => Promise<unknown>,
    meanwhile: () => Promise<void>,
  ) => {
    const held = await pool.connect();
    try {
      await held.query('BEGIN');
      await held.query(statement, [ids.anna]);
      const matching = match();
      try {
        await until('the worker to wait for the row', 4_000, async () => (await countWaiting(pool)) > 0);
        await meanwhile();
      } finally {
        await held.query('COMMIT');
        await matching;
      }
    } finally {
      held.release();
    }
  };

  describe('that meets a profile which can not be matched', () => {
    const poisoned = (id: string): MatchEngine => ({
      ...matchEngine,
      createPairScorer: (active, today) => {
        const scorer = matchEngine.createPairScorer(active, today);
        return {
          ...scorer,
          total: (candidate, role, texts) => {
            if (candidate.id === id || role.id === id) throw new Error('poison');
            return scorer.total(candidate, role, texts);
          },
        };
      },
    });

    it('marks it with a reason and matches all others, also those that came with it', async () => {
      await createWorker(poisoned(ids.anna)).matcher.matchNode('skaraborg');

      expect((await state(ids.anna)).match_failure).to.deep.equal({
        reason: 'scoring-failed',
        attempts: 1,
        retryAt: '2026-11-20T10:00:01.000Z',
      });
      for (const id of [ids.bo, ids.cook, ids.cleaner]) {
        expect(await state(id)).to.include({ matched_input_revision: 1, match_failure: null });
      }
      const pairs = await readComparedPairs(pool);
      expect(new Set(pairs.map((pair) => pair.candidateId))).to.deep.equal(new Set([ids.bo]));
    });

    it('blames a poisonous role rather than the candidates it meets', async () => {
      await createWorker(poisoned(ids.cook)).matcher.matchNode('skaraborg');

      expect((await state(ids.cook)).match_failure).to.include({ reason: 'scoring-failed' });
      expect((await state(ids.anna)).match_failure).to.equal(null);
    });

    const unexplainable = (id: string, version = matchEngine.version): MatchEngine => ({
      ...matchEngine,
      version,
      createPairScorer: (active, today) => {
        const scorer = matchEngine.createPairScorer(active, today);
        return {
          ...scorer,
          explain: (candidate, role, texts) => {
            if (candidate.id === id || role.id === id) throw new Error('poison');
            return scorer.explain(candidate, role, texts);
          },
        };
      },
    });

    it('marks one whose analysis fails', async () => {
      await createWorker(unexplainable(ids.bo)).matcher.matchNode('skaraborg');

      expect((await state(ids.bo)).match_failure).to.include({ reason: 'scoring-failed' });
      expect((await state(ids.anna)).match_failure).to.equal(null);
    });

    it('blames a role whose analysis fails rather than the candidates it meets', async () => {
      await createWorker(unexplainable(ids.cook)).matcher.matchNode('skaraborg');

      expect((await state(ids.cook)).match_failure).to.include({ reason: 'scoring-failed' });
      for (const id of [ids.anna, ids.bo, ids.cleaner]) {
        expect((await state(id)).match_failure, id).to.equal(null);
      }
    });

    it('blames the same role when it fails in a newer engine, where nothing else has changed', async () => {
      await worker.matcher.matchNode('skaraborg');

      await createWorker(unexplainable(ids.cook, 'newer')).matcher.matchNode('skaraborg');

      expect((await state(ids.cook)).match_failure).to.include({ reason: 'scoring-failed' });
      for (const id of [ids.anna, ids.bo, ids.cleaner]) {
        expect((await state(id)).match_failure, id).to.equal(null);
      }
    });

    it('marks one whose row can not be read, and takes it off the lists it was on', async () => {
      await worker.matcher.matchNode('skaraborg');
      await region.editProfile('candidates', ids.anna, { abilities: { standing: 7 } });

      await worker.matcher.matchNode('skaraborg');

      expect((await state(ids.anna)).match_failure).to.include({ reason: 'unreadable-profile', attempts: 1 });
      const pairs = await readComparedPairs(pool);
      expect(pairs.some((pair) => pair.candidateId === ids.anna)).to.equal(false);
      expect(pairs.some((pair) => pair.candidateId === ids.bo)).to.equal(true);
    });

    it('tries it again after 1, 2, 4 and 8 seconds, then waits for a change', async () => {
      const { sweeper } = createWorker(poisoned(ids.anna));
      const waits: number[] = [];
      await sweeper.sweep();
      for (;;) {
        const { match_failure: failure } = await state(ids.anna);
        if (failure.retryAt === null) break;
        waits.push((Date.parse(failure.retryAt) - now.getTime()) / 1_000);
        now = new Date(Date.parse(failure.retryAt) - 1);
        await sweeper.sweep();
        expect((await state(ids.anna)).match_failure, 'before its time').to.deep.equal(failure);
        now = new Date(failure.retryAt);
        await sweeper.sweep();
      }

      expect(waits).to.deep.equal([1, 2, 4, 8]);
      expect((await state(ids.anna)).match_failure).to.include({ attempts: 5 });
      await region.editProfile('candidates', ids.anna, { wishes: 'Städa' });
      await worker.sweeper.sweep();
      expect(await state(ids.anna)).to.include({ matched_revision: 2, match_failure: null });
      await expectExact();
    });
  });

  for (const { whichOthers, others } of [
    { whichOthers: 'with others', others: 3 },
    { whichOthers: 'alone', others: 0 },
  ]) {
    it(`leaves a profile owed that was changed while it was being matched ${whichOthers}`, async () => {
      if (others === 0) await worker.matcher.matchNode('skaraborg');
      await region.editProfile('candidates', ids.anna, { wishes: 'Städa' });

      await whileHolding(
        'UPDATE candidates SET revision = 3, input_revision = 3 WHERE id = $1',
        () => worker.matcher.matchNode('skaraborg'),
        async () => undefined,
      );

      expect(await state(ids.anna)).to.include({
        input_revision: 3,
        matched_input_revision: 2,
        matched_revision: 2,
      });
      expect(await state(ids.bo)).to.include({ input_revision: 1, matched_input_revision: 1 });
      await worker.matcher.matchNode('skaraborg');
      expect(await state(ids.anna)).to.include({ matched_input_revision: 3, matched_revision: 3 });
    });
  }

  it('keeps other workers out of an area until it is done', async () => {
    const other = createWorker();
    let second: Promise<unknown> = Promise.resolve();

    await whileHolding(
      'SELECT FROM candidates WHERE id = $1 FOR UPDATE',
      () => worker.matcher.matchNode('skaraborg'),
      async () => {
        expect(await other.matcher.matchNodeIfFree('skaraborg')).to.equal('busy');
        second = other.matcher.matchNode('skaraborg');
        await until('both to wait', 4_000, async () => (await countWaiting(pool)) === 2);
      },
    );

    expect(await second).to.equal('done');
    await expectExact();
  });

  it('goes on by itself when the rows that it locks are gone, as after a restored backup', async () => {
    await worker.sweeper.sweep();
    await pool.query('DELETE FROM match_areas');
    await region.editProfile('candidates', ids.anna, { wishes: 'Städa' });

    await worker.sweeper.sweep();
    await worker.sweeper.sweep();

    expect(await state(ids.anna)).to.include({ matched_revision: 2 });
    await expectExact();
  });

  it('matches everything by its sweep when every job was lost', async () => {
    await region.addNode('fyrbodal');
    await region.addCandidate(ids.cia, 'fyrbodal', { wishes: 'Laga mat' });

    await worker.sweeper.sweep();

    for (const id of [ids.anna, ids.bo, ids.cia, ids.cook, ids.cleaner]) {
      expect(await state(id), id).to.include({ matched_input_revision: 1 });
    }
    await expectExact();
  });

  it('ranks anew when the date has changed', async () => {
    await worker.sweeper.sweep();
    await expectExact();

    now = new Date('2026-12-01T00:30:00Z');
    await worker.sweeper.sweep();

    await expectExact();
    const pairs = await readComparedPairs(pool);
    expect(pairs.some((pair) => pair.roleId === ids.cleaner)).to.equal(false);
  });

  it('writes nothing when nothing is owed, and keeps the ids of pairs that stay', async () => {
    await worker.matcher.matchNode('skaraborg');
    const before = await pool.query('SELECT id, xmin FROM suggestions ORDER BY id');
    await worker.matcher.matchNode('skaraborg');
    expect((await pool.query('SELECT id, xmin FROM suggestions ORDER BY id')).rows).to.deep.equal(
      before.rows,
    );

    await region.editProfile('candidates', ids.anna, { wishes: 'Laga mat och baka' });
    await worker.matcher.matchNode('skaraborg');

    const idsOf = (rows: { id: string }[]) => rows.map((row) => row.id);
    expect(idsOf((await pool.query('SELECT id FROM suggestions ORDER BY id')).rows)).to.deep.equal(
      idsOf(before.rows),
    );
  });

  describe('that builds a match list', () => {
    const listId = '0190f6a1-7b4e-7c52-9d0e-3f1a2b4c5d6e';
    const request = (subject: string, requestedIds: string[] | null, itemLimit: number) =>
      pool.query(
        `INSERT INTO match_lists (id, node_id, subject, requested_ids, item_limit, requested_by, created_at)
         VALUES ($1, 'skaraborg', $2, $3, $4, 'test', $5)`,
        [listId, subject, requestedIds, itemLimit, now],
      );
    const built = async () => {
      const { rows: lists } = await pool.query('SELECT status, done, "of", failure FROM match_lists');
      const { rows: entries } = await pool.query(
        'SELECT subject_id AS id, items FROM match_list_entries ORDER BY position',
      );
      return { list: lists[0], entries };
    };

    it('first matches what is owed, then copies the best of each subject in the order asked for', async () => {
      await request('roles', [ids.cleaner, ids.cook], 1);

      await worker.listBuilder.build(listId);

      const { list, entries } = await built();
      expect(list).to.deep.equal({ status: 'completed', done: 2, of: 2, failure: null });
      expect(entries.map((entry) => entry.id)).to.deep.equal([ids.cleaner, ids.cook]);
      expect(entries.map((entry) => entry.items.length)).to.deep.equal([1, 1]);
      const [best] = (await readComparedPairs(pool))
        .filter((pair) => pair.roleId === ids.cook)
        .sort((a, b) => b.total - a.total || (a.candidateId < b.candidateId ? -1 : 1));
      const { id: _id, matchedAt: _at, gates, rules, nearMiss, ...item } = entries[1].items[0];
      expect(item).to.deep.equal({
        candidateId: best?.candidateId,
        roleId: ids.cook,
        rank: 1,
        kind: 'match',
        total: best?.total,
        forCandidate: best?.forCandidate,
        forWorkplace: best?.forWorkplace,
        coverage: best?.coverage,
        policyVersion: policy.version,
        engineVersion: matchEngine.version,
      });
      expect(JSON.stringify({ gates, rules, nearMiss })).to.equal(best?.evidence);
    });

    it('gives the same when the job comes twice, and by the sweep when the job was lost', async () => {
      await request('candidates', null, 10);
      now = new Date(now.getTime() + 10_000);
      await worker.sweeper.sweep();
      const first = await built();
      expect(first.list).to.include({ status: 'completed', done: 2, of: 2 });

      await worker.listBuilder.build(listId);

      expect(await built()).to.deep.equal(first);
    });

    it('gives it up with a code, once', async () => {
      await request('roles', null, 10);
      await worker.listBuilder.giveUp(listId, 'Error XX000');
      await worker.listBuilder.build(listId);

      expect((await built()).list).to.include({ status: 'failed', failure: 'Error XX000' });
    });
  });
});

async function countWaiting(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ waiting: number }>(
    `SELECT count(*)::int AS waiting FROM pg_stat_activity
     WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return rows[0]?.waiting ?? 0;
}
