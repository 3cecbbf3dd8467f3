/**
 * The keeper of a test run: runs the PostgreSQL server that the run's processes share, from the first time that one of
 * them asks for it. When the run is over, and when it was killed, it ends what still works in the run's folder and
 * removes that.
 */
import {
  chmodSync,
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { tryLock } from 'fs-native-extensions';
import type { EmbeddedPostgres } from '../../db/embedded/start-embedded-postgres.ts';

const prefix = 'passa-test-run-';
/** A file in the folder of a run that its keeper, whose process id it holds, keeps locked. */
const lockName = 'keeper.lock';
/** How long a process may take to end when it is asked, in milliseconds. */
const endWithinMs = 5_000;

interface WorkingProcess {
  readonly pid: number;
  readonly name: string;
}

const folder = mkdtempSync(path.join(tmpdir(), prefix));
// the server of a run by root runs as another user
chmodSync(folder, 0o755);
const lock = openSync(path.join(folder, lockName), 'a');
tryLock(lock, 0, 1);
writeSync(lock, String(process.pid));

let server: Promise<EmbeddedPostgres> | undefined;
const door = createServer((socket) => {
  // whoever asked may be gone
  socket.on('error', () => undefined);
  server ??= startServer(path.join(folder, 'server'));
  server.then(
    ({ databaseUrl }) => socket.end(JSON.stringify({ databaseUrl })),
    (error: unknown) => socket.end(JSON.stringify({ failure: String(error) })),
  );
});
process.once('disconnect', () => void end());
door.listen(0, '127.0.0.1', () => {
  process.send?.({ folder, port: (door.address() as AddressInfo).port });
});
const cleared = clearAbandoned();

async function startServer(dataDir: string): Promise<EmbeddedPostgres> {
  // loaded here, since many runs need no database
  const [{ startEmbeddedPostgres }, { migrateDatabase }, { defaultPolicy }] = await Promise.all([
    import('../../db/embedded/start-embedded-postgres.ts'),
    import('../../db/migrate-database.ts'),
    import('../../matching/policy/default-policy.ts'),
  ]);
  const postgres = await startEmbeddedPostgres({
    dataDir,
    // nothing here has to survive a power cut; a killed process loses nothing by it
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  });
  await migrateDatabase(postgres.databaseUrl, defaultPolicy);
  return postgres;
}

async function end(): Promise<void> {
  door.close();
  // one that did not start has failed its test already
  const started = await server?.catch(() => undefined);
  await started?.stop();
  await cleared;
  const left = await clear(folder);
  for (const name of left) {
    console.error(`left behind by a test: ${name}`);
  }
  process.exit(left.length === 0 ? 0 : 1);
}

/** Clears away what this user's runs left whose keepers were killed too. */
async function clearAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(prefix))) {
    const abandoned = path.join(tmpdir(), name);
    const owner = statSync(abandoned, { throwIfNoEntry: false })?.uid;
    if (owner === process.getuid?.() && isAbandoned(abandoned)) {
      await clear(abandoned);
    }
  }
}

function isAbandoned(runFolder: string): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(path.join(runFolder, lockName), 'r+');
  } catch (error) {
    // a keeper that has only begun, or one that is about to be through
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return false;
    }
    throw error;
  }
  const isFree = tryLock(descriptor, 0, 1);
  closeSync(descriptor);
  return isFree;
}

/** Ends what works in a folder, removes it, and names what there was to end. */
async function clear(runFolder: string): Promise<string[]> {
  const left = processesIn(runFolder);
  for (const signal of ['SIGQUIT', 'SIGKILL'] as const) {
    const deadline = performance.now() + endWithinMs;
    signalAll(processesIn(runFolder), signal);
    while (processesIn(runFolder).length > 0 && performance.now() < deadline) {
      await wait(20);
    }
  }
  rmSync(runFolder, { recursive: true, force: true, maxRetries: 5 });
  return left.map(({ name, pid }) => `${name} (process ${pid})`);
}

function signalAll(processes: readonly WorkingProcess[], signal: NodeJS.Signals): void {
  for (const { pid } of processes) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      // it has ended in the meantime
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) {
        throw error;
      }
    }
  }
}

/**
 * The processes whose working folder is in a folder: servers of PostgreSQL, each of whose processes works among its
 * data, and of Redis. Only Linux tells.
 */
function processesIn(runFolder: string): WorkingProcess[] {
  if (process.platform !== 'linux') {
    return [];
  }
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => {
      try {
        const workingFolder = readlinkSync(`/proc/${entry}/cwd`);
        return workingFolder.startsWith(runFolder)
          ? [{ pid: Number(entry), name: readFileSync(`/proc/${entry}/comm`, 'utf8').trim() }]
          : [];
      } catch {
        // ended in the meantime, or of another user
        return [];
      }
    });
}
