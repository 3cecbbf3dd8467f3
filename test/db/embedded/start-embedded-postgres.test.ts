import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import pg from 'pg';
import { AlreadyRunningError } from '../../../db/embedded/already-running-error.ts';
import { DataFolderError } from '../../../db/embedded/data-folder-error.ts';
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from '../../../db/embedded/start-embedded-postgres.ts';
import { createTestFolder } from '../../support/postgres.ts';
import { isAlive } from './spawn-holder.ts';

/** For what has no need to survive a power cut. */
const settings = { fsync: 'off' };

describe('startEmbeddedPostgres', () => {
  let folder: string;
  let dataDir: string;
  const started: EmbeddedPostgres[] = [];

  async function start(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
    const postgres = await startEmbeddedPostgres(options);
    started.push(postgres);
    return postgres;
  }

  before(() => {
    folder = createTestFolder('passa embedded å-');
    dataDir = path.join(folder, 'min data åäö', '.passa');
  });

  afterEach(async () => {
    for (const postgres of started.splice(0)) {
      await postgres.stop();
    }
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('makes an empty database on the first start, in a folder whose path has å and spaces', async () => {
    const messages: string[] = [];
    const postgres = await start({
      dataDir,
      onProgress: (message) => messages.push(message),
    });

    expect(postgres.firstStart).to.equal(true);
    expect(messages).to.have.length(2);
    expect(new URL(postgres.databaseUrl)).to.include({ hostname: '127.0.0.1', pathname: '/passa' });
    await query(postgres, "CREATE TABLE kept AS SELECT 'räksmörgås' AS word");
    await postgres.stop();
    expect(isAlive(postgres.pid)).to.equal(false);
  });

  it('keeps the data until the next start', async () => {
    const postgres = await start({ dataDir });

    expect(postgres.firstStart).to.equal(false);
    expect(await query(postgres, 'SELECT word FROM kept')).to.deep.equal([{ word: 'räksmörgås' }]);
    await postgres.stop();
  });

  it('is durable, in UTC, and sorts and recognises Swedish letters', async () => {
    const postgres = await start({ dataDir });

    for (const [name, value] of Object.entries({
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
      max_connections: '200',
      TimeZone: 'UTC',
      server_encoding: 'UTF8',
    })) {
      expect(await query(postgres, `SELECT current_setting('${name}') v`), name).to.deep.equal([
        { v: value },
      ]);
    }
    const sorted = "SELECT string_agg(c, '' ORDER BY c) v FROM unnest(string_to_array('öäåzba', NULL)) c";
    expect(await query(postgres, sorted)).to.deep.equal([{ v: 'abzåäö' }]);
    await query(postgres, 'CREATE EXTENSION pg_trgm');
    expect(await query(postgres, "SELECT similarity('åäö', 'ÅÄÖ') v")).to.deep.equal([{ v: 1 }]);
    await postgres.stop();
  });

  it('keeps its password in a file that only its owner reads, and lets nobody in without it', async () => {
    const postgres = await start({ dataDir });
    const file = path.join(dataDir, 'postgres-password');

    expect(statSync(file).mode & 0o777).to.equal(0o600);
    expect(new URL(postgres.databaseUrl).password).to.equal(readFileSync(file, 'utf8').trim());
    const wrong = postgres.databaseUrl.replace(/:[^:@]+@/, ':wrong@');
    expect(await query({ ...postgres, databaseUrl: wrong }, 'SELECT 1').catch(String)).to.match(/password/);
    await postgres.stop();
  });

  it('keeps its log for its owner alone, also one that others could read, and puts a long one aside', async () => {
    const log = path.join(dataDir, 'postgres.log');
    writeFileSync(log, 'x'.repeat(10_000_001));
    chmodSync(log, 0o644);

    const postgres = await start({ dataDir });

    for (const file of [log, `${log}.1`]) {
      expect(statSync(file).mode & 0o777, file).to.equal(0o600);
    }
    expect(statSync(`${log}.1`).size).to.equal(10_000_001);
    expect(readFileSync(log, 'utf8'))
      .to.match(/ready to accept connections/)
      .and.not.include('xxx');
    await postgres.stop();
  });

  it('refuses a second start at the same folder at once, naming folder, process and address', async () => {
    const postgres = await start({ dataDir });
    postgres.recordAddress('http://localhost:3000');

    const error = await start({ dataDir }).catch((caught: unknown) => caught);

    expect(error).to.be.instanceOf(AlreadyRunningError);
    expect(error).to.include({ dataDir, pid: process.pid, address: 'http://localhost:3000' });
    expect(String(error)).to.contain(`in ${dataDir} (process ${process.pid}, http://localhost:3000)`);
    expect(await query(postgres, 'SELECT 1 AS one')).to.deep.equal([{ one: 1 }]);
    await postgres.stop();
  });

  it('lets exactly one of several simultaneous starts through', async () => {
    const starts = await Promise.allSettled([1, 2, 3, 4].map(() => start({ dataDir })));

    const errors = starts.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(errors).to.have.length(3);
    for (const error of errors) {
      expect(error).to.be.instanceOf(AlreadyRunningError);
    }
  });

  it('stops once however often it is asked, and registers no signal handler', async () => {
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'exit'] as const;
    const before = signals.map((signal) => process.listenerCount(signal));
    const postgres = await start({ dataDir });
    expect(signals.slice(0, 3).map((signal) => process.listenerCount(signal))).to.deep.equal(
      before.slice(0, 3),
    );

    await Promise.all([postgres.stop(), postgres.stop()]);
    await postgres.stop();
    await postgres.exited;

    expect(signals.map((signal) => process.listenerCount(signal))).to.deep.equal(before);
    expect(existsSync(path.join(dataDir, 'postgres', 'postmaster.pid'))).to.equal(false);
  });

  it('stops within three seconds while a client works, and leaves the database sound', async () => {
    const postgres = await start({ dataDir });
    const client = new pg.Client(postgres.databaseUrl);
    client.on('error', () => undefined);
    await client.connect();
    const working = client.query('SELECT pg_sleep(60)').catch(String);

    const begun = performance.now();
    await postgres.stop();

    expect(performance.now() - begun).to.be.lessThan(3_000);
    expect(await working).to.match(/terminat/);
    await client.end();
  });

  it('recovers what was committed when the server itself is killed, on the same port when asked', async () => {
    const killed = await start({ dataDir });
    await query(killed, "INSERT INTO kept VALUES ('kvar')");
    process.kill(killed.pid, 'SIGKILL');
    await killed.exited;
    await killed.stop();

    const postgres = await start({ dataDir, port: killed.port });

    expect(postgres.databaseUrl).to.equal(killed.databaseUrl);
    expect(await query(postgres, 'SELECT word FROM kept ORDER BY word')).to.deep.equal([
      { word: 'kvar' },
      { word: 'räksmörgås' },
    ]);
    await postgres.stop();
  });

  it('takes another port when the wanted one is taken', async () => {
    const first = await start({ dataDir });
    const second = await start({ dataDir: path.join(folder, 'second'), port: first.port, settings });

    expect(second.port).to.not.equal(first.port);
    await Promise.all([first.stop(), second.stop()]);
  });

  it('starts although postmaster.pid names a living process that is no server', async () => {
    const clusterDir = path.join(dataDir, 'postgres');
    const { uid, gid } = statSync(clusterDir);
    const isRoot = process.getuid?.() === 0;
    // PostgreSQL minds only a process of its own user.
    const bystander = spawn('sleep', ['600'], { stdio: 'ignore', ...(isRoot && { uid, gid }) });
    const ended = once(bystander, 'exit');
    writeFileSync(path.join(clusterDir, 'postmaster.pid'), `${bystander.pid}\n${clusterDir}\n`);

    try {
      await start({ dataDir });

      expect(bystander.exitCode).to.equal(null);
      expect(bystander.signalCode).to.equal(null);
    } finally {
      bystander.kill();
      await ended;
    }
  });

  it('refuses data of another version of PostgreSQL, naming both and the way out', async () => {
    const versionFile = path.join(dataDir, 'postgres', 'PG_VERSION');
    const version = readFileSync(versionFile, 'utf8');
    writeFileSync(versionFile, '15\n');

    const error = await start({ dataDir }).catch((caught: unknown) => caught);

    writeFileSync(versionFile, version);
    expect(error).to.be.instanceOf(DataFolderError).with.property('problem', 'other-version');
    expect(String(error)).to.match(/PostgreSQL 15.*PostgreSQL 18.*pg_dump.*PASSA_DATA_DIR/);
  });

  it('says so when the password file is gone, and lets go of the folder', async () => {
    const file = path.join(dataDir, 'postgres-password');
    const password = readFileSync(file);
    rmSync(file);

    const error = await start({ dataDir }).catch((caught: unknown) => caught);

    writeFileSync(file, password, { mode: 0o600 });
    expect(error).to.be.instanceOf(DataFolderError).with.property('problem', 'no-password');
    await (await start({ dataDir })).stop();
  });

  it('begins anew after a first start that was cut short', async () => {
    const cutShort = path.join(folder, 'cut-short');
    await (await start({ dataDir: cutShort, settings })).stop();
    rmSync(path.join(cutShort, 'postgres'), { recursive: true });

    const postgres = await start({ dataDir: cutShort, settings });

    expect(postgres.firstStart).to.equal(true);
    await postgres.stop();
  });

  it('says which folder it cannot write to', async () => {
    const file = path.join(folder, 'a-file');
    writeFileSync(file, '');

    const error = await start({ dataDir: path.join(file, '.passa') }).catch((caught: unknown) => caught);

    expect(error).to.be.instanceOf(DataFolderError).with.property('problem', 'not-writable');
    expect(String(error)).to.contain(file).and.contain('PASSA_DATA_DIR');
  });
});

async function query(postgres: EmbeddedPostgres, statement: string): Promise<unknown[]> {
  const client = new pg.Client(postgres.databaseUrl);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
