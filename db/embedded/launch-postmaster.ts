import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, fchmodSync, fstatSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { ServerAccount } from './choose-server-account.ts';
import { diskFullError } from './data-folder-error.ts';
import { embeddedDatabaseName } from './ensure-cluster.ts';
import { findFreePort } from './find-free-port.ts';
import type { PostgresBinaries } from './find-postgres-binaries.ts';
import { readLines } from './process-files.ts';
import { rotateServerLog } from './rotate-server-log.ts';
import { programToSpawn } from './run-program.ts';

/** A running PostgreSQL server process that this process started. */
export interface Postmaster {
  process: ChildProcess;
  pid: number;
  port: number;
}

/** What to start. */
export interface PostmasterOptions {
  dataDir: string;
  binaries: PostgresBinaries;
  account: ServerAccount;
  /** The port to try first. Default: any free one. */
  port?: number | undefined;
  /** PostgreSQL settings that go before Passa's own. Default: none. */
  settings?: Readonly<Record<string, string>> | undefined;
}

const serverSettings: Readonly<Record<string, string>> = {
  cluster_name: embeddedDatabaseName,
  listen_addresses: '127.0.0.1',
  // A socket file would be one more thing to leave behind, with a path that can be too long.
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '128MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  // An acknowledged write must survive a power cut, whatever a template or an old postgresql.conf says.
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  // Errors, their details and their statements quote personal data, which must not reach a log; the application gets them all.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

/** The server's log in a data folder. */
export function serverLogOf(dataDir: string): string {
  return path.join(dataDir, 'postgres.log');
}

const startsAtMost = 5;
// Replaying the largest log that the default max_wal_size (1 GB) allows takes well under a minute on a laptop's disk.
const readyWithinMs = 120_000;

/**
 * Starts PostgreSQL on the data folder's cluster and waits until it accepts connections. It runs in a process group of its own, so
 * that Ctrl-C in a terminal reaches only Passa, which then stops it in order. Its log is `<dataDir>/postgres.log`.
 * @throws DataFolderError when the disk is full
 * @throws Error with the end of the log when it does not start
 */
export async function launchPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  const logFile = serverLogOf(options.dataDir);
  let wantedPort = options.port;
  for (let attempt = 1; ; attempt++) {
    const port = await findFreePort(wantedPort);
    const log = openLog(logFile);
    try {
      const server = spawnPostmaster(options, port, log.descriptor);
      const pid = await untilReady(server, path.join(options.dataDir, 'postgres', 'postmaster.pid'));
      if (pid !== undefined) {
        return { process: server, pid, port };
      }
    } finally {
      closeSync(log.descriptor);
    }
    const said = readFileSync(logFile).subarray(log.start).toString('utf8').trim();
    if (/No space left on device|Disk quota exceeded/.test(said)) {
      throw diskFullError(options.dataDir, said);
    }
    // Another program took the port after it was found free.
    const mayRetry = said.includes('could not bind IPv4 address');
    if (!mayRetry || attempt === startsAtMost) {
      throw new Error(`PostgreSQL did not start in ${options.dataDir}; its log ends: ${said.slice(-2000)}`);
    }
    wantedPort = undefined;
  }
}

function openLog(file: string): { descriptor: number; start: number } {
  rotateServerLog(file);
  const descriptor = openSync(file, 'a', 0o600);
  // one that is there already may be another's to read
  fchmodSync(descriptor, 0o600);
  return { descriptor, start: fstatSync(descriptor).size };
}

function spawnPostmaster(options: PostmasterOptions, port: number, logDescriptor: number): ChildProcess {
  const settings = { ...serverSettings, ...options.settings, port: String(port) };
  const toSpawn = programToSpawn(options.account, options.binaries.postgres, [
    '-D',
    path.join(options.dataDir, 'postgres'),
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]);
  return spawn(toSpawn.program, toSpawn.args, {
    ...toSpawn.options,
    detached: true,
    stdio: ['ignore', logDescriptor, logDescriptor],
  });
}

/** The process id once the server accepts connections; undefined when it ended before that. */
async function untilReady(server: ChildProcess, pidFile: string): Promise<number | undefined> {
  let failure: Error | undefined;
  server.once('error', (error) => {
    failure = error;
  });
  const deadline = performance.now() + readyWithinMs;
  while (server.exitCode === null && server.signalCode === null) {
    if (failure !== undefined) {
      throw failure;
    }
    if (server.pid !== undefined && isReady(pidFile, server.pid)) {
      return server.pid;
    }
    if (performance.now() > deadline) {
      server.kill('SIGQUIT');
      throw new Error(`PostgreSQL was not ready within ${readyWithinMs / 1000} s`);
    }
    await delay(10);
  }
  return undefined;
}

/** Line 1 of postmaster.pid is the process id and line 8 the state (PostgreSQL's `miscadmin.h`, as pg_ctl reads them). */
function isReady(pidFile: string, pid: number): boolean {
  const lines = readLines(pidFile) ?? [];
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}
