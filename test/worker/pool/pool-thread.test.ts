import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Worker } from 'node:worker_threads';
import { expect } from 'chai';
import pg from 'pg';
import { z } from 'zod';
import { createLogger } from '../../../config/logger.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { createPoolThread, type PoolThread, PoolThreadEndedError } from '../../../worker/pool/pool-thread.ts';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.ts';
import { TestRegion } from '../test-region.ts';

const anna = '00000000-0000-7000-8000-000000000001';
const cook = '00000000-0000-7000-8000-00000000000a';

describe('The pool thread', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let region: TestRegion;
  let thread: PoolThread;
  const logged: string[] = [];
  const createThread = (databaseUrl: string): PoolThread => {
    const logger = createLogger({ logLevel: 'warn' }, 'test', { write: (line) => logged.push(line) });
    return createPoolThread({ databaseUrl, applicationName: 'passa-test-pool', logger });
  };
  before(async () => {
    database = await createTestDatabase();
    pool = new pg.Pool({ connectionString: database.databaseUrl, max: 2 });
    region = new TestRegion(pool);
    await region.activate({ ...defaultPolicy, version: 50 });
    await region.addNode('goteborg');
    await region.addRole(cook, 'goteborg', null, { title: 'Kock', times: ['weekday-evening'] });
    await region.addCandidate(anna, 'goteborg', { availability: { times: ['weekday-morning'] } });
    thread = createThread(database.databaseUrl);
  });
  beforeEach(() => logged.splice(0));
  after(async () => {
    await Promise.all([thread.end(), pool.end()]);
    await database.drop();
  });

  const asked = { nodeId: 'goteborg', today: '2026-11-20' };
  const thrownBy = (asking: Promise<unknown>): Promise<unknown> =>
    asking.then(
      () => null,
      (error: unknown) => error,
    );

  it('answers about one profile from all open ones of the other side, which the asker does not wait for', async () => {
    const ofRole = await thread.ask('role-adjustments', { id: cook, ...asked });
    expect(ofRole).to.deep.include({ policyVersion: 50, good: defaultPolicy.good });
    expect(ofRole.adjustments).to.deep.include({ others: 1, onList: 0 });
    expect(ofRole.adjustments?.effects[0]?.adjustment).to.deep.equal({
      kind: 'add-time',
      time: 'weekday-morning',
    });
    const ofCandidate = await thread.ask('candidate-adjustments', { id: anna, ...asked });
    expect(ofCandidate.adjustments?.effects[0]?.adjustment).to.deep.equal({
      kind: 'add-time',
      time: 'weekday-evening',
    });
    expect(JSON.stringify([ofRole, ofCandidate]))
      .to.not.include(anna)
      .and.not.include(cook);
  });

  it('says of what is not open that it has no answer', async () => {
    expect((await thread.ask('role-adjustments', { id: anna, ...asked })).adjustments).to.equal(null);
  });

  it('tells how far it is', async () => {
    const told: unknown[] = [];
    await thread.ask('node-adjustments', asked, (progress) => told.push(progress));
    expect(told[0]).to.deep.equal({ done: 0, of: 1 });
  });

  it('fails with what went wrong, and answers the next', async () => {
    const error = await thrownBy(thread.ask('policy-effects', { ...asked, comparedVersion: 99 }));
    expect(error)
      .to.be.an.instanceOf(Error)
      // where it was thrown, and nothing that may quote a profile
      .and.include({ message: 'an error in the thread, whose own message may quote a profile' })
      .and.property('stack')
      .matches(/^Error\n {4}at /)
      .and.does.not.include('version 99');
    expect((await thread.ask('role-adjustments', { id: cook, ...asked })).adjustments?.others).to.equal(1);
  });

  it('logs of what can not be read which one it is and why', async () => {
    await region.editProfile('candidates', anna, { wishes: ['Anna vill sy'] });
    expect((await thread.ask('role-adjustments', { id: cook, ...asked })).adjustments?.others).to.equal(0);
    expect(logged).to.have.lengthOf(1);
    expect(JSON.parse(logged[0] ?? '')).to.deep.include({
      msg: 'A profile can not be read',
      candidateId: anna,
    });
    expect(logged[0]).to.include('ZodError').and.include('read-profiles').and.not.include('Anna');
    await region.editProfile('candidates', anna, { availability: { times: ['weekday-morning'] } });
  });

  it('fails what it is at when it is ended, without a word in the log, and begins anew with the next', async () => {
    const asking = thrownBy(thread.ask('node-adjustments', asked));
    await thread.end();
    expect(await asking).to.be.an.instanceOf(PoolThreadEndedError);
    expect((await thread.ask('role-adjustments', { id: cook, ...asked })).adjustments?.others).to.equal(1);
    expect(logged).to.deep.equal([]);
  });

  it('says in the log why it died, fails whoever asked, and begins anew with the next', async () => {
    let worker: Worker | undefined;
    const onWorker = (message: unknown): void => {
      worker = z.object({ worker: z.instanceof(Worker) }).parse(message).worker;
    };
    await thread.end();
    subscribe('worker_threads', onWorker);
    const asking = thrownBy(thread.ask('node-adjustments', asked));
    unsubscribe('worker_threads', onWorker);
    worker?.postMessage('no question');
    expect(await asking).to.be.an.instanceOf(PoolThreadEndedError);
    expect((await thread.ask('role-adjustments', { id: cook, ...asked })).adjustments?.others).to.equal(1);
    expect(logged).to.have.lengthOf(1);
    expect(logged[0]).to.include('The pool thread died').and.include('TypeError');
  });

  it('says that the database is away by the code that tells so', async () => {
    const lonely = createThread('postgres://passa@127.0.0.1:1/passa');
    expect(await thrownBy(lonely.ask('node-adjustments', asked))).to.include({ code: 'ECONNREFUSED' });
    await lonely.end();
  });
});
