import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { ServerAccount } from './choose-server-account.ts';
import { DataFolderError, diskFullError } from './data-folder-error.ts';
import type { PostgresBinaries } from './find-postgres-binaries.ts';
import { runProgram } from './run-program.ts';

/** The name of the superuser, of the application's database, and of the cluster in process lists. */
export const embeddedDatabaseName = 'passa';

/**
 * Makes the database cluster in `<dataDir>/postgres` unless it is there, and checks that this PostgreSQL can read it.
 * It is made beside and renamed, so that a start cut short leaves none rather than half of one.
 * @param isDurable whether a new cluster must survive a power cut at once
 * @param onCreate called before a new cluster is made
 * @returns the superuser's password, which is kept in `<dataDir>/postgres-password` with mode 0600
 * @throws DataFolderError when the folder holds something else, another version, or no password, or when the disk is full
 */
export async function ensureCluster(
  dataDir: string,
  binaries: PostgresBinaries,
  account: ServerAccount,
  isDurable: boolean,
  onCreate: () => void,
): Promise<string> {
  const clusterDir = path.join(dataDir, 'postgres');
  const passwordFile = path.join(dataDir, 'postgres-password');
  const unfinishedDir = path.join(dataDir, 'postgres.unfinished');
  const installed = await installedVersion(binaries, account);
  if (existsSync(path.join(clusterDir, 'PG_VERSION'))) {
    refuseOtherVersion(clusterDir, installed);
    return readPassword(passwordFile, clusterDir);
  }
  if (existsSync(clusterDir) && readdirSync(clusterDir).length > 0) {
    throw new DataFolderError(
      'not-a-cluster',
      `The folder ${clusterDir} is not empty and is not a PostgreSQL cluster. Move it away, or choose another data folder with PASSA_DATA_DIR.`,
    );
  }
  onCreate();
  writeFileSync(passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600, flush: true });
  rmSync(unfinishedDir, { recursive: true, force: true });
  mkdirSync(unfinishedDir, { mode: 0o700 });
  if (account.owner !== undefined) {
    chownSync(passwordFile, account.owner.uid, account.owner.gid);
    chownSync(unfinishedDir, account.owner.uid, account.owner.gid);
  }
  await initialise(dataDir, unfinishedDir, passwordFile, binaries, account, isDurable);
  rmSync(clusterDir, { recursive: true, force: true });
  renameSync(unfinishedDir, clusterDir);
  flushFolder(dataDir);
  return readPassword(passwordFile, clusterDir);
}

/** The major version of the installed programs, such as `18`. */
async function installedVersion(binaries: PostgresBinaries, account: ServerAccount): Promise<string> {
  const { output } = await runProgram(account, binaries.postgres, ['--version']);
  const major = /\(PostgreSQL\) (\d+)/.exec(output)?.[1];
  if (major === undefined) {
    throw new Error(`PostgreSQL does not run on this machine: ${output.trim()}`);
  }
  return major;
}

function refuseOtherVersion(clusterDir: string, installed: string): void {
  const found = readFileSync(path.join(clusterDir, 'PG_VERSION'), 'utf8').trim();
  if (found === installed) {
    return;
  }
  throw new DataFolderError(
    'other-version',
    `The database in ${clusterDir} was made by PostgreSQL ${found}, and this Passa brings PostgreSQL ${installed}, which cannot read it. ` +
      `Export it with PostgreSQL ${found} (pg_dump) and import it here, or choose another data folder with PASSA_DATA_DIR.`,
  );
}

function readPassword(passwordFile: string, clusterDir: string): string {
  const password = existsSync(passwordFile) ? readFileSync(passwordFile, 'utf8').trim() : '';
  if (password !== '') {
    return password;
  }
  throw new DataFolderError(
    'no-password',
    `The database in ${clusterDir} is there, but its password file ${passwordFile} is missing or empty. ` +
      'Restore that file from a backup, or choose another data folder with PASSA_DATA_DIR.',
  );
}

async function initialise(
  dataDir: string,
  clusterDir: string,
  passwordFile: string,
  binaries: PostgresBinaries,
  account: ServerAccount,
  isDurable: boolean,
): Promise<void> {
  let output = '';
  // pg_trgm knows å, ä and ö as letters only under a UTF-8 LC_CTYPE (tried), which not every system has under this name.
  for (const locale of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
    const result = await runProgram(account, binaries.initdb, [
      `--pgdata=${clusterDir}`,
      `--username=${embeddedDatabaseName}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=icu',
      '--icu-locale=sv-SE',
      `--locale=${locale}`,
      '--lc-messages=C',
      ...(isDurable ? [] : ['--no-sync']),
    ]);
    if (result.code === 0) {
      return;
    }
    output = result.output;
    if (!output.includes('invalid locale name')) {
      break;
    }
  }
  if (/No space left on device|Disk quota exceeded/.test(output)) {
    throw diskFullError(dataDir, output);
  }
  throw new Error(`PostgreSQL could not make its database in ${clusterDir}: ${output.trim()}`);
}

/** Makes a rename survive a power cut. Windows has no such call for folders. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') {
    return;
  }
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
