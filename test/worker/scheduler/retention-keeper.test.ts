import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { expect } from 'chai';
import { createLogger } from '../../../config/logger.ts';
import { createDataSource } from '../../../db/data-source.ts';
import { readErasures } from '../../../db/erasures/erasure-ledger.ts';
import { eraseDue } from '../../../db/stores/erase-after-periods.ts';
import { profileIds, WorkedNode } from '../worked-node.ts';

const { anna, bo } = profileIds;

describe('The periods for which people are kept', function () {
  this.timeout(60_000);
  let node: WorkedNode;
  before(async () => {
    node = await WorkedNode.create();
  });
  beforeEach(() => {
    node.now = new Date('2026-11-26T10:00:00Z');
    rmSync(node.erasuresFile, { force: true });
    return node.reset();
  });
  after(() => node.stop());

  const keepOn = async (date: string): Promise<void> => {
    node.now = new Date(`${date}T10:00:00Z`);
    await node.createRetentionKeeper(createLogger({ logLevel: 'silent' }, 'test')).keep();
  };
  const set = (id: string, assignment: string) =>
    node.pool.query(`UPDATE candidates SET ${assignment} WHERE id = $1`, [id]);
  const stateOf = async (id: string) =>
    (await node.pool.query('SELECT status, erase_on::text AS "eraseOn" FROM candidates WHERE id = $1', [id]))
      .rows[0];

  it('tell of it a month before, and erase on the day, on record and outside the database', async () => {
    await set(anna, `status = 'closed', confirmed_at = '2024-12-20T10:00:00Z'`);
    await keepOn('2026-11-19');
    expect(await stateOf(anna)).to.deep.equal({ status: 'closed', eraseOn: null });
    await keepOn('2026-11-26');
    expect(await stateOf(anna)).to.deep.equal({ status: 'closed', eraseOn: '2026-12-26' });
    await keepOn('2026-12-25');
    expect(await stateOf(anna)).to.include({ status: 'closed' });
    await keepOn('2026-12-26');
    expect(await stateOf(anna)).to.include({ status: 'deleted' });
    expect(await stateOf(bo)).to.deep.equal({ status: 'open', eraseOn: null });
    expect((await readErasures(node.erasuresFile)).candidateIds).to.include(anna);
    const { rows } = await node.pool.query(
      `SELECT action, operation, object_ids AS ids FROM audit_entries WHERE operation = 'keep-periods'`,
    );
    expect(rows).to.deep.equal([{ action: 'erase', operation: 'keep-periods', ids: [anna] }]);
  });

  it('name nobody outside the database whose erasure was undone', async () => {
    await set(anna, `status = 'closed', confirmed_at = '2024-12-20T10:00:00Z'`);
    await keepOn('2026-11-26');
    await node.pool.query('ALTER TABLE audit_entries ADD CONSTRAINT none CHECK (false) NOT VALID');
    try {
      const refused = await keepOn('2026-12-26').catch((error: Error) => error.message);
      expect(refused).to.include('none');
    } finally {
      await node.pool.query('ALTER TABLE audit_entries DROP CONSTRAINT none');
    }
    expect(await stateOf(anna)).to.include({ status: 'closed' });
    expect((await readErasures(node.erasuresFile)).candidateIds).to.deep.equal([]);
  });

  it('name at the next look whomever a process erased that died before it could, and erase nobody before', async () => {
    for (const id of [anna, bo]) {
      await set(id, `status = 'closed', confirmed_at = '2024-12-20T10:00:00Z'`);
    }
    await keepOn('2026-11-26');
    const now = new Date('2026-12-26T09:00:00Z');
    const dataSource = createDataSource({ databaseUrl: node.database.databaseUrl, poolSize: 1 });
    await dataSource.initialize();
    const dying = { record: () => Promise.reject(new Error('died')), read: () => readErasures('') };
    const died = await eraseDue(dataSource, dying, anna, { now, today: '2026-12-26' }).catch(
      (error: Error) => error.message,
    );
    await dataSource.destroy();
    expect(died).to.equal('died');
    expect(await stateOf(anna)).to.include({ status: 'deleted' });

    // a folder, which no line can be added to
    mkdirSync(node.erasuresFile);
    await keepOn('2026-12-26').then(
      () => expect.fail('It was kept.'),
      () => undefined,
    );
    expect(await stateOf(bo)).to.include({ status: 'closed' });
    rmSync(node.erasuresFile, { recursive: true });

    await keepOn('2026-12-26');
    expect(await stateOf(bo)).to.include({ status: 'deleted' });
    const { candidateIds } = await readErasures(node.erasuresFile);
    expect(candidateIds).to.deep.equal([anna, bo]);
    await keepOn('2026-12-27');
    expect(readFileSync(node.erasuresFile, 'utf8').split('\n').filter(Boolean)).to.have.lengthOf(2);
  });

  it('give notice of as many days also of one who should have been erased long ago', async () => {
    await set(anna, `status = 'closed', confirmed_at = '2020-01-01'`);
    await keepOn('2026-11-26');
    expect(await stateOf(anna)).to.deep.equal({ status: 'closed', eraseOn: '2026-12-26' });
  });

  it('are shorter of one who is off the lists and was never proposed, and none of one who is on them', async () => {
    await set(anna, `confirmed_at = '2025-11-26'`);
    await set(bo, `confirmed_at = '2025-11-26'`);
    await keepOn('2026-11-26');
    expect(await stateOf(anna)).to.include({ eraseOn: null });
    await node.pool.query('UPDATE candidates SET is_lapsed = true');
    await set(bo, 'times_proposed = 1');
    await keepOn('2026-11-26');
    expect(await stateOf(anna)).to.include({ eraseOn: '2026-12-26' });
    expect(await stateOf(bo)).to.include({ eraseOn: null });
  });

  it('begin anew with whoever confirms, opens or places the person', async () => {
    for (const needed of [`confirmed_at = '2026-11-26'`, `status = 'open'`, 'placements = 1']) {
      await node.reset();
      await set(anna, `status = 'closed', confirmed_at = '2020-01-01'`);
      await keepOn('2026-11-26');
      expect(await stateOf(anna), needed).to.include({ eraseOn: '2026-12-26' });
      await set(anna, needed);
      expect(await stateOf(anna), needed).to.include({ eraseOn: null });
      await keepOn('2026-12-30');
      expect((await stateOf(anna)).status, needed).to.not.equal('deleted');
    }
  });

  it('are looked at on connections that the worker has, and others are opened for an erasure alone', async () => {
    const keeper = node.createRetentionKeeper(
      createLogger({ logLevel: 'silent' }, 'test'),
      'postgres://nobody@127.0.0.1:1/nowhere',
    );
    await set(anna, `status = 'closed', confirmed_at = '2024-12-20T10:00:00Z'`);
    node.now = new Date('2026-11-26T10:00:00Z');
    await keeper.keep();
    expect(await stateOf(anna)).to.include({ eraseOn: '2026-12-26' });
    node.now = new Date('2026-12-26T10:00:00Z');
    const error = await keeper.keep().catch((cause: unknown) => cause);
    expect(error).to.have.property('code', 'ECONNREFUSED');
  });

  it('take back the notice of one who is kept for longer after all', async () => {
    await set(anna, `status = 'closed', confirmed_at = '2024-12-01'`);
    await keepOn('2026-11-26');
    expect(await stateOf(anna)).to.include({ eraseOn: '2026-12-26' });
    // seen from a year before it is far away
    await keepOn('2025-11-26');
    expect(await stateOf(anna)).to.include({ eraseOn: null });
  });
});
