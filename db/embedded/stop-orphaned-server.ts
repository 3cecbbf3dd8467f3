import { readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { errorCode } from '../error-code.ts';
import type { ServerAccount } from './choose-server-account.ts';
import type { PostgresBinaries } from './find-postgres-binaries.ts';
import { ifReadable, readLines } from './process-files.ts';
import { runProgram } from './run-program.ts';

const fastStopMs = 10_000;
const immediateStopMs = 10_000;

/**
 * Stops a server that still runs in a cluster after the process that started it was killed, and removes a `postmaster.pid` that names
 * a process of another kind. The caller holds the data folder's lock, so no living Passa owns that server.
 * @param onFound called when there is one, before it is stopped
 * @throws Error when it does not stop
 */
export async function stopOrphanedServer(
  clusterDir: string,
  binaries: PostgresBinaries,
  account: ServerAccount,
  onFound: (pid: number) => void,
): Promise<void> {
  const pidFile = path.join(clusterDir, 'postmaster.pid');
  const pid = readPid(pidFile);
  if (pid === undefined) {
    return;
  }
  if (process.platform === 'win32') {
    // Windows has no signals; pg_ctl asks the server through its pipe, and fails harmlessly when there is none.
    await runProgram(account, binaries.pg_ctl, ['stop', '-D', clusterDir, '-m', 'fast']);
    return;
  }
  const running = () => serverProcesses(clusterDir, pid, account);
  const found = await running();
  if (found.length > 0) {
    onFound(pid);
  }
  if (
    !(await endWithin(running, 'SIGINT', fastStopMs)) &&
    !(await endWithin(running, 'SIGQUIT', immediateStopMs))
  ) {
    throw new Error(
      `A PostgreSQL server of an earlier start (processes ${(await running()).join(', ')}) still runs in ${clusterDir} and does not stop. ` +
        'End these processes, then start again.',
    );
  }
  // PostgreSQL refuses to start while that id is in use, even by another program.
  rmSync(pidFile, { force: true });
}

function readPid(pidFile: string): number | undefined {
  const pid = Number(readLines(pidFile)?.[0]);
  return Number.isSafeInteger(pid) && pid > 1 ? pid : undefined;
}

async function endWithin(
  running: () => Promise<number[]>,
  signal: NodeJS.Signals,
  withinMs: number,
): Promise<boolean> {
  for (const pid of await running()) {
    signalIfAlive(pid, signal);
  }
  const deadline = performance.now() + withinMs;
  while (performance.now() < deadline) {
    if ((await running()).length === 0) {
      return true;
    }
    await delay(20);
  }
  return false;
}

function signalIfAlive(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') {
      throw error;
    }
  }
}

/** The server's processes in a cluster: on Linux all of them, elsewhere the one that `postmaster.pid` names. */
async function serverProcesses(clusterDir: string, pid: number, account: ServerAccount): Promise<number[]> {
  if (process.platform === 'linux') {
    return linuxServerProcesses(realpathSync(clusterDir));
  }
  const { output } = await runProgram(account, '/bin/ps', ['-p', String(pid), '-o', 'args=']);
  return output.includes('postgres') && output.includes(clusterDir) ? [pid] : [];
}

/** Each server process works in its cluster's folder, so this finds those that outlived a killed postmaster too. */
function linuxServerProcesses(clusterDir: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter(
      (pid) =>
        ifReadable(() => readlinkSync(`/proc/${pid}/cwd`)) === clusterDir &&
        readLines(`/proc/${pid}/comm`)?.[0] === 'postgres',
    );
}
