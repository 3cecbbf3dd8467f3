import { expect } from 'chai';
import { matchEngine } from '../../../matching/engine.ts';
import { untilLockIsAwaited } from '../../support/until-lock-is-awaited.ts';
import { readComparedPairs } from '../expected-lists.ts';
import { profileIds as ids, type TestWorker, WorkedNode } from '../worked-node.ts';

describe('A worker that matches a node', function () {
  this.timeout(20_000);
  let node: WorkedNode;
  let worker: TestWorker;

  before(async () => {
    node = await WorkedNode.create();
  });
  beforeEach(async () => {
    await node.reset();
    worker = node.createWorker();
  });
  after(() => node.stop());

  /** Holds Anna's row in a transaction of someone else until the worker waits for it and `meanwhile` has ended. */
  const whileHolding = async (
    statement: string,
    match: () => Promise<unknown>,
    meanwhile: () => Promise<void>,
  ) => {
    const held = await node.pool.connect();
    try {
      await held.query('BEGIN');
      await held.query(statement, [ids.anna]);
      const matching = match();
      try {
        await untilLockIsAwaited(node.pool, 'the worker to wait for the row');
        await meanwhile();
      } finally {
        await held.query('COMMIT');
        await matching;
      }
    } finally {
      held.release();
    }
  };

  it('matches profiles that were stored when more text was accepted', async () => {
    const texts = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ text: `laga ${at} `.padEnd(1_000, 'mat ') }));
    const store = (table: string, id: string, fields: object) =>
      node.pool.query(`UPDATE ${table} SET profile = profile || $2 WHERE id = $1`, [id, fields]);
    await store('candidates', ids.anna, { experience: texts(50) });
    await store('roles', ids.cook, { tasks: texts(100) });

    await worker.matcher.matchNode('skaraborg');

    for (const id of [ids.anna, ids.cook]) {
      expect(await node.stateOf(id)).to.include({ matched_input_revision: 1, match_failure: null });
    }
    const pairs = await readComparedPairs(node.pool);
    expect(pairs.some(({ candidateId, roleId }) => candidateId === ids.anna && roleId === ids.cook)).to.equal(
      true,
    );
  });

  for (const { whichOthers, others } of [
    { whichOthers: 'with others', others: 3 },
    { whichOthers: 'alone', others: 0 },
  ]) {
    it(`leaves a profile owed that was changed while it was being matched ${whichOthers}`, async () => {
      if (others === 0) {
        await worker.matcher.matchNode('skaraborg');
      }
      await node.region.editProfile('candidates', ids.anna, { wishes: 'Städa' });

      await whileHolding(
        'UPDATE candidates SET revision = 3, input_revision = 3 WHERE id = $1',
        () => worker.matcher.matchNode('skaraborg'),
        async () => undefined,
      );

      expect(await node.stateOf(ids.anna)).to.include({
        input_revision: 3,
        matched_input_revision: 2,
        matched_revision: 2,
      });
      expect(await node.stateOf(ids.bo)).to.include({ input_revision: 1, matched_input_revision: 1 });
      await worker.matcher.matchNode('skaraborg');
      expect(await node.stateOf(ids.anna)).to.include({ matched_input_revision: 3, matched_revision: 3 });
    });
  }

  it('keeps other workers out of an area until it is done', async () => {
    const other = node.createWorker();
    let second: Promise<unknown> = Promise.resolve();

    await whileHolding(
      'SELECT FROM candidates WHERE id = $1 FOR UPDATE',
      () => worker.matcher.matchNode('skaraborg'),
      async () => {
        expect(await other.matcher.matchNodeIfFree('skaraborg')).to.equal('busy');
        second = other.matcher.matchNode('skaraborg');
        await untilLockIsAwaited(node.pool, 'both to wait', 2);
      },
    );

    expect(await second).to.equal('done');
    await node.expectExact();
  });

  it('goes on by itself when the rows that it locks are gone, as after a restored backup', async () => {
    await worker.sweep();
    await node.pool.query('DELETE FROM match_areas');
    await node.region.editProfile('candidates', ids.anna, { wishes: 'Städa' });

    await worker.sweep();
    await worker.sweep();

    expect(await node.stateOf(ids.anna)).to.include({ matched_revision: 2 });
    await node.expectExact();
  });

  it('matches everything by its sweep when every job was lost', async () => {
    await node.region.addNode('fyrbodal');
    await node.region.addCandidate(ids.cia, 'fyrbodal', { wishes: 'Laga mat' });

    await worker.sweep();

    for (const id of [ids.anna, ids.bo, ids.cia, ids.cook, ids.cleaner]) {
      expect(await node.stateOf(id), id).to.include({ matched_input_revision: 1 });
    }
    await node.expectExact();
  });

  it('ranks anew when the date has changed', async () => {
    await worker.sweep();
    await node.expectExact();

    node.now = new Date('2026-12-01T00:30:00Z');
    await worker.sweep();

    await node.expectExact();
    const pairs = await readComparedPairs(node.pool);
    expect(pairs.some((pair) => pair.roleId === ids.cleaner)).to.equal(false);
  });

  it('says when the lists were stored, each time that it stores any', async () => {
    const storedAt = async (): Promise<Date> => {
      const { rows } = await node.pool.query('SELECT stored_at FROM match_areas');
      return rows[0].stored_at;
    };
    await worker.sweep();
    const first = await storedAt();
    expect(first).to.be.a('date');
    await worker.sweep();
    expect(await storedAt()).to.deep.equal(first);
    await node.region.editProfile('candidates', ids.anna, { wishes: 'Städa' });
    await worker.sweep();
    expect(await storedAt()).to.be.greaterThan(first);
  });

  const isRankedBy = async () => {
    const { rows } = await node.pool.query(
      'SELECT epoch::int, matched_on::text AS date, engine_version AS engine FROM match_areas',
    );
    return rows[0];
  };

  it('never ranks for the day before, when the clock of another worker is past midnight already', async () => {
    const ahead = new Date('2026-12-01T00:00:01Z');
    node.now = new Date('2026-11-30T23:59:59Z');
    const other = node.createWorker({ clock: () => ahead });
    await worker.sweep();
    await other.sweep();
    const ranked = await isRankedBy();
    for (let sweeps = 0; sweeps < 3; sweeps += 1) {
      await worker.sweep();
      await other.sweep();
    }
    expect(await isRankedBy()).to.deep.equal(ranked);
    expect(ranked).to.include({ date: '2026-12-01' });

    await node.region.editProfile('candidates', ids.anna, { wishes: 'Städa' });
    await worker.sweep();

    expect(await isRankedBy()).to.include({ epoch: ranked.epoch + 1, date: '2026-12-01' });
    node.now = ahead;
    await node.expectExact();
  });

  it('ranks anew for today when a clock that was days ahead has made the lists', async () => {
    const ahead = new Date('2027-01-15T10:00:00Z');
    await node.createWorker({ clock: () => ahead }).sweep();

    await worker.sweep();

    expect(await isRankedBy()).to.include({ date: '2026-11-20' });
    await node.expectExact();
  });

  it('replaces the lists of another engine version at most once a minute, and leaves to it what is owed', async () => {
    const other = node.createWorker({ engine: { ...matchEngine, version: 'another' } });
    await worker.sweep();
    await other.sweep();
    const ranked = await isRankedBy();
    expect(ranked).to.include({ engine: 'another' });

    await node.region.editProfile('candidates', ids.anna, { wishes: 'Städa' });
    expect(await worker.matcher.matchNode('skaraborg')).to.equal('busy');
    await worker.sweep();
    expect(await isRankedBy()).to.deep.equal(ranked);
    await other.sweep();
    expect(await node.stateOf(ids.anna)).to.include({ matched_revision: 2 });

    node.now = new Date(node.now.getTime() + 60_000);
    await worker.sweep();
    expect(await isRankedBy()).to.include({ engine: matchEngine.version });
  });

  it('writes nothing when nothing is owed, and keeps the ids of pairs that stay', async () => {
    await worker.matcher.matchNode('skaraborg');
    const before = await node.pool.query('SELECT id, xmin FROM suggestions ORDER BY id');
    await worker.matcher.matchNode('skaraborg');
    expect((await node.pool.query('SELECT id, xmin FROM suggestions ORDER BY id')).rows).to.deep.equal(
      before.rows,
    );

    await node.region.editProfile('candidates', ids.anna, { wishes: 'Laga mat och baka' });
    await worker.matcher.matchNode('skaraborg');

    const idsOf = (rows: { id: string }[]) => rows.map((row) => row.id);
    expect(idsOf((await node.pool.query('SELECT id FROM suggestions ORDER BY id')).rows)).to.deep.equal(
      idsOf(before.rows),
    );
  });
});
