import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { superviseProcess } from '../../cli/supervise-process.ts';
import { until } from '../worker/test-servers.ts';

describe('superviseProcess', () => {
  let folder: string;
  let told: string[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'passa-test-'));
    told = [];
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const supervise = (logFile: string) =>
    superviseProcess({
      name: 'process',
      entry: 'test/support/fixtures/never-ready',
      environment: { PATH: process.env.PATH },
      logFile,
      onRestart: (reason) => told.push(`restarted: ${reason}`),
      onGiveUp: (reason) => told.push(`gave up: ${reason}`),
    });

  it('ends a process that is stopped before it was ready, and does not start it again', async () => {
    const logFile = join(folder, 'log.txt');
    const supervised = supervise(logFile);
    const log = () => (existsSync(logFile) ? readFileSync(logFile, 'utf8') : '');
    await until('the process to run', 20_000, async () => /^\d+\n/.test(log()));
    await supervised.stop(5_000);
    expect(() => process.kill(Number(log()), 0)).to.throw('ESRCH');
    expect(await supervised.ready.catch((error: Error) => error.message)).to.match(/was ended by SIGTERM/);
    expect(told).to.deep.equal([]);
  });

  it('lets a process run whose log can not be written', async () => {
    const supervised = supervise(join(folder, 'missing', 'log.txt'));
    await supervised.stop(5_000);
    expect(await supervised.ready.catch((error: Error) => error.message)).to.match(/was ended by SIGTERM/);
  });
});
