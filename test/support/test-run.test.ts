import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect } from 'chai';
import { until } from '../worker/test-servers.ts';
import { mochaArguments } from './mocha-arguments.ts';

describe('A test run', function () {
  this.timeout(120_000);

  it('that is killed, all its processes at once, leaves no server and no folder behind', async () => {
    const run = spawn(
      process.execPath,
      [...mochaArguments('waits-for-ever.ts'), '--parallel', '--jobs', '2'],
      {
        detached: true,
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    let output = '';
    run.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    await until('the servers to run', 100_000, () => output.includes('folder '));
    const folder = /folder (.*)\n/.exec(output)?.[1] ?? '';
    expect(serversIn(folder)).to.have.length(2);

    process.kill(-(run.pid ?? 0), 'SIGKILL');

    await until('everything to be gone', 10_000, () => !existsSync(folder) && serversIn(folder).length === 0);
  });
});

/** The command lines of PostgreSQL servers with data in a folder. */
function serversIn(folder: string): string[] {
  const { stdout } = spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line.includes('postgres -D') && line.includes(folder));
}
