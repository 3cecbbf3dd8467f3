import { chownSync, existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { errorCode } from '../error-code.ts';
import { chooseServerAccount } from './choose-server-account.ts';
import { explainFileError } from './data-folder-error.ts';
import { embeddedDatabaseName, ensureCluster } from './ensure-cluster.ts';
import { findPostgresBinaries } from './find-postgres-binaries.ts';
import { launchPostmaster, type Postmaster, serverLogOf } from './launch-postmaster.ts';
import { type DataFolderLock, lockDataFolder } from './lock-data-folder.ts';
import { rotateServerLog } from './rotate-server-log.ts';
import { stopOrphanedServer } from './stop-orphaned-server.ts';

/** What to start, and where. */
export interface EmbeddedPostgresOptions {
  /** The folder that keeps the data, made if missing; the cluster is in `postgres` in it. */
  dataDir: string;
  /** Told in one sentence what is about to happen, where it takes time. Default: nobody. */
  onProgress?: (message: string) => void;
  /** The port to try first, so that a restart keeps its address. Default: any free one. */
  port?: number;
  /** PostgreSQL settings that go before Passa's own, such as `{ fsync: 'off' }` for tests. Default: none. */
  settings?: Readonly<Record<string, string>>;
}

/** A running PostgreSQL server that belongs to this process. */
export interface EmbeddedPostgres {
  /** `postgresql://` address of the database `passa` on 127.0.0.1, with the superuser's name and password. */
  databaseUrl: string;
  port: number;
  /** The server's process id. */
  pid: number;
  /** Whether this start made the database, so that it is empty. */
  firstStart: boolean;
  /** Resolves when the server has ended, stopped or not; never rejects. */
  exited: Promise<void>;
  /** Tells a refused second start where Passa serves, such as `http://localhost:3000`. */
  recordAddress(address: string): void;
  /** Stops the server and lets go of the folder, within about three seconds. Safe to call more than once; close all pools before. */
  stop(): Promise<void>;
}

// PostgreSQL's fast stop writes all changed pages, which can be much; past this its log brings them back at the next start.
const fastStopMs = 2_000;
/** How often it is looked whether the log has grown too long, in milliseconds. */
const lookAtLogMs = 60_000;

/**
 * Starts the PostgreSQL server that Passa brings along, on its own free port, and makes sure that the database `passa` exists.
 * What an earlier start left behind when it was killed (its lock, its server, a cluster to recover) is put right first.
 * @throws AlreadyRunningError when a living process holds the folder
 * @throws DataFolderError when the folder cannot be used: not writable, disk full, other owner, other version of PostgreSQL
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = path.resolve(options.dataDir);
  const onProgress = options.onProgress ?? (() => undefined);
  createDataFolder(dataDir);
  const lock = await lockDataFolder(dataDir);
  let postmaster: Postmaster | undefined;
  try {
    const clusterDir = path.join(dataDir, 'postgres');
    const binaries = await findPostgresBinaries();
    const account = await chooseServerAccount(clusterDir, Object.values(binaries));
    await stopOrphanedServer(clusterDir, binaries, account, (pid) => {
      onProgress(`Stopping the PostgreSQL server of an earlier start that was killed (process ${pid})`);
    });
    const { port, settings } = options;
    const password = await ensureCluster(dataDir, binaries, account, settings?.fsync !== 'off', () => {
      onProgress(`Creating a PostgreSQL database in ${clusterDir}`);
    });
    onProgress('Starting PostgreSQL');
    postmaster = await launchPostmaster({ dataDir, binaries, account, port, settings });
    const serverUrl = `postgresql://${embeddedDatabaseName}:${password}@127.0.0.1:${postmaster.port}`;
    const firstStart = await ensureDatabase(`${serverUrl}/postgres`);
    const log = serverLogOf(dataDir);
    const keepLogShort = () => {
      try {
        rotateServerLog(log);
      } catch (error) {
        // a server that runs is worth more than a short log
        onProgress(`${log} can not be put aside: ${errorCode(error)}`);
      }
    };
    const databaseUrl = `${serverUrl}/${embeddedDatabaseName}`;
    return superviseServer(postmaster, lock, keepLogShort, databaseUrl, firstStart);
  } catch (error) {
    if (postmaster !== undefined) {
      await stopPostmaster(postmaster);
    }
    lock.release();
    throw explainFileError(error, dataDir);
  }
}

/** Makes the folder if it is missing; made by root, it belongs to the owner of the folder it is made in. */
function createDataFolder(dataDir: string): void {
  if (existsSync(dataDir)) {
    return;
  }
  try {
    const parent = path.dirname(dataDir);
    createDataFolder(parent);
    mkdirSync(dataDir);
    if (process.getuid?.() === 0) {
      const { uid, gid } = statSync(parent);
      chownSync(dataDir, uid, gid);
    }
  } catch (error) {
    if (existsSync(dataDir) && statSync(dataDir).isDirectory()) {
      return;
    }
    throw explainFileError(error, dataDir);
  }
}

/** @returns whether the database was made now */
async function ensureDatabase(maintenanceUrl: string): Promise<boolean> {
  const client = new pg.Client(maintenanceUrl);
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [
      embeddedDatabaseName,
    ]);
    if (rowCount === 1) {
      return false;
    }
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(embeddedDatabaseName)}`);
    return true;
  } finally {
    await client.end();
  }
}

function superviseServer(
  postmaster: Postmaster,
  lock: DataFolderLock,
  keepLogShort: () => void,
  databaseUrl: string,
  firstStart: boolean,
): EmbeddedPostgres {
  const { process: server, pid, port } = postmaster;
  const exited = new Promise<void>((resolve) => {
    if (hasEnded(postmaster)) {
      resolve();
    } else {
      server.once('exit', () => resolve());
    }
  });
  // For an end without stop(), such as an uncaught error: nothing can be awaited here, but the server can be told.
  const stopAtExit = () => {
    server.kill('SIGINT');
  };
  process.on('exit', stopAtExit);
  server.unref();
  const looking = setInterval(keepLogShort, lookAtLogMs).unref();
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    clearInterval(looking);
    await stopPostmaster(postmaster);
    process.off('exit', stopAtExit);
    lock.release();
  };
  return {
    databaseUrl,
    port,
    pid,
    firstStart,
    exited,
    recordAddress: lock.recordAddress,
    stop() {
      stopped ??= stop();
      return stopped;
    },
  };
}

async function stopPostmaster(postmaster: Postmaster): Promise<void> {
  const { process: server } = postmaster;
  if (hasEnded(postmaster)) {
    return;
  }
  server.ref();
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  const impatience = setTimeout(() => server.kill('SIGQUIT'), fastStopMs);
  await ended;
  clearTimeout(impatience);
}

function hasEnded({ process: server }: Postmaster): boolean {
  return server.exitCode !== null || server.signalCode !== null;
}
