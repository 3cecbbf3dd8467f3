import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { startEmbeddedPostgres } from '../../../db/embedded/start-embedded-postgres.ts';
import { createTestFolder } from '../../support/postgres.ts';
import { type Holder, isAlive, projectFolder, spawnHolder, untilGone } from './spawn-holder.ts';

// Linux's overflow ids, the user "nobody".
const nobodyId = 65534;

describe('the embedded server, when the process that started it', () => {
  let folder: string;
  let dataDir: string;
  let holders: Holder[];

  before(() => {
    folder = createTestFolder('passa-supervised-');
    dataDir = path.join(folder, 'data');
  });

  beforeEach(() => {
    holders = [];
  });

  afterEach(async () => {
    for (const holder of holders) {
      holder.process.kill('SIGKILL');
      await holder.ended;
      if (isAlive(holder.held.pid)) {
        process.kill(holder.held.pid, 'SIGINT');
      }
      await untilGone(holder.held.pid);
    }
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  async function hold(where: string, prefix: readonly string[] = []): Promise<Holder> {
    const holder = await spawnHolder(where, prefix);
    holders.push(holder);
    return holder;
  }

  it('lives, is named to another process that tries to start there', async () => {
    const holder = await hold(dataDir);

    const error = await spawnHolder(dataDir).catch(String);

    expect(error).to.contain(
      `AlreadyRunningError: Passa is already running in ${dataDir} (process ${holder.process.pid})`,
    );
  });

  it('is killed with -9, is stopped and replaced by the next start', async () => {
    const { process: child, held, ended } = await hold(dataDir);
    child.kill('SIGKILL');
    await ended;
    expect(isAlive(held.pid)).to.equal(true);
    const messages: string[] = [];

    const postgres = await startEmbeddedPostgres({
      dataDir,
      onProgress: (message) => messages.push(message),
    });

    expect(isAlive(held.pid)).to.equal(false);
    expect(messages[0]).to.contain(`process ${held.pid}`);
    expect(postgres.firstStart).to.equal(false);
    await postgres.stop();
  });

  it('gets Ctrl-C from a terminal, still answers until that process stops it', async () => {
    const { process: child, held, ended } = await hold(dataDir);
    if (child.pid === undefined) {
      throw new Error('the holder has no process id');
    }

    process.kill(-child.pid, 'SIGINT');

    expect(await ended).to.equal(0);
    expect(isAlive(held.pid)).to.equal(false);
  });

  it('ends without stopping it, ends too', async () => {
    const { process: child, held, ended } = await hold(dataDir);

    child.stdin?.write('end\n');

    expect(await ended).to.equal(3);
    await untilGone(held.pid);
  });

  it('is root in a folder that only root may enter, runs as another user nevertheless', async () => {
    if (process.getuid?.() !== 0) {
      console.log('      not tried: this test run is not by root');
      return;
    }
    const closed = path.join(folder, 'closed');
    mkdirSync(closed, { mode: 0o700 });

    const { held } = await hold(path.join(closed, '.passa'));

    expect(statSync(path.join(closed, '.passa', 'postgres')).uid).to.not.equal(0);
    expect(statSync(closed).mode & 0o777).to.equal(0o700);
    expect(held.firstStart).to.equal(true);
  });

  it('is root in the folder of an ordinary user, leaves data that belongs to that user', async () => {
    if (process.getuid?.() !== 0) {
      console.log('      not tried: this test run is not by root');
      return;
    }
    const owned = path.join(folder, 'owned');
    mkdirSync(owned);
    chownSync(owned, nobodyId, nobodyId);

    await hold(path.join(owned, '.passa'));

    expect(statSync(path.join(owned, '.passa')).uid).to.equal(nobodyId);
    expect(statSync(path.join(owned, '.passa', 'postgres')).uid).to.equal(nobodyId);
  });

  it('is an ordinary user, runs as that user', async () => {
    if (process.getuid?.() !== 0 || process.platform !== 'linux') {
      console.log('      not tried apart: this test run is by an ordinary user already, or not on Linux');
      return;
    }
    const asNobody = ['setpriv', `--reuid=${nobodyId}`, `--regid=${nobodyId}`, '--clear-groups'];
    if (
      spawnSync('setpriv', [...asNobody.slice(1), process.execPath, '--version'], { cwd: '/' }).status !== 0
    ) {
      console.log('      not tried: this machine has no setpriv, or nobody may not run its Node');
      return;
    }
    if (spawnSync('setpriv', [...asNobody.slice(1), 'ls', projectFolder], { cwd: '/' }).status !== 0) {
      console.log('      not tried: only root may enter the folder that this clone is in');
      return;
    }
    const own = path.join(folder, 'own');
    mkdirSync(own);
    chownSync(own, nobodyId, nobodyId);
    chmodSync(own, 0o700);

    const { held } = await hold(path.join(own, '.passa'), asNobody);

    expect(held.uid).to.equal(nobodyId);
    expect(statSync(path.join(own, '.passa', 'postgres')).uid).to.equal(nobodyId);
  });
});
