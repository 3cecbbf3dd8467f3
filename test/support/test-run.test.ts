import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { until } from '../worker/test-servers.ts';
import { mochaArguments } from './mocha-arguments.ts';
import { execute } from './run-command.ts';

describe('A test run', function () {
  this.timeout(120_000);

  it('that is killed, all its processes at once, leaves no server and no folder behind', async () => {
    const { run, folder } = await startRun('--parallel', '--jobs', '2');
    expect(serversIn(folder)).to.have.length(2);

    process.kill(-run, 'SIGKILL');

    await untilGone(folder);
  });

  it('that is killed with its keeper is cleared away by the next', async () => {
    const { run, folder } = await startRun();
    const keeper = Number(readFileSync(path.join(folder, 'keeper.lock'), 'utf8'));

    process.kill(keeper, 'SIGKILL');
    process.kill(-run, 'SIGKILL');
    await execute(mochaArguments('closes-all.ts'));

    await untilGone(folder);
  });
});

/** Starts a run in a process group of its own; resolves when its servers run. */
async function startRun(...options: string[]): Promise<{ run: number; folder: string }> {
  const { pid = 0, stdout } = spawn(process.execPath, [...mochaArguments('waits-for-ever.ts'), ...options], {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  await until('the servers to run', 100_000, () => output.includes('folder '));
  return { run: pid, folder: /folder (.*)\n/.exec(output)?.[1] ?? '' };
}

function untilGone(folder: string): Promise<void> {
  return until('everything to be gone', 10_000, () => !existsSync(folder) && serversIn(folder).length === 0);
}

/** The command lines of PostgreSQL servers with data in a folder. */
function serversIn(folder: string): string[] {
  const { stdout } = spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line.includes('postgres -D') && line.includes(folder));
}
