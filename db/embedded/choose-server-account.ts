import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from '../error-code.ts';
import { DataFolderError } from './data-folder-error.ts';
import { runProgram } from './run-program.ts';

/** As whom PostgreSQL runs; it refuses to run as root. */
export interface ServerAccount {
  /** Who must own the server's files; undefined for the user of this process. */
  owner: UserIds | undefined;
  /** A program and arguments that switch to the owner before they run the server; empty where `spawn` can switch. */
  prefix: readonly string[];
}

interface UserIds {
  uid: number;
  gid: number;
}

const self: ServerAccount = { owner: undefined, prefix: [] };

/**
 * Chooses the account that PostgreSQL runs under. For an ordinary user that is the user. For root it is, in this order: the owner of
 * an existing cluster, the owner of the data folder (or of the folder it will be made in), the system user `postgres`, and `nobody`.
 * Where that account may not enter the folder (a clone under /root, mode 0700) it is given the one capability to do so.
 * @param clusterDir where the cluster is or will be; it need not exist
 * @param programs absolute paths that the account must be able to run
 * @throws DataFolderError when no account can be used
 */
export async function chooseServerAccount(
  clusterDir: string,
  programs: readonly string[],
): Promise<ServerAccount> {
  if (process.getuid?.() !== 0) {
    refuseForeignCluster(clusterDir);
    return self;
  }
  const folder = nearestExisting(clusterDir);
  const user = await findSystemUser([String(statSync(folder).uid), 'postgres', 'nobody']);
  if (user === undefined) {
    throw new DataFolderError(
      'not-reachable',
      'PostgreSQL does not run as root, and this system has no user "postgres" or "nobody" to run it as. ' +
        'Start Passa as an ordinary user.',
    );
  }
  const { name, owner } = user;
  for (const prefix of [[], ...capabilityPrefixes(owner)]) {
    const account = { owner, prefix };
    if (await canReach(account, folder, programs)) {
      return account;
    }
  }
  throw new DataFolderError(
    'not-reachable',
    `PostgreSQL does not run as root, and the user it would run as instead (${name}) may not enter ${folder} or ` +
      `${path.dirname(programs[0] ?? '')}. Start Passa as an ordinary user, or move it to a folder that every user may enter ` +
      '(such as /srv/passa) and choose a data folder there with PASSA_DATA_DIR.',
  );
}

function refuseForeignCluster(clusterDir: string): void {
  const uid = process.getuid?.();
  if (uid === undefined || !existsSync(clusterDir)) {
    return;
  }
  const owner = statSync(clusterDir).uid;
  if (owner === uid) {
    return;
  }
  throw new DataFolderError(
    'other-owner',
    `The database in ${clusterDir} belongs to another user (${owner}; this is ${uid}), perhaps because Passa was first started as root. ` +
      'Start Passa as that user, change the owner of the data folder, or choose another one with PASSA_DATA_DIR.',
  );
}

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(path.dirname(folder));
}

async function findSystemUser(
  namesOrIds: readonly string[],
): Promise<{ name: string; owner: UserIds } | undefined> {
  for (const nameOrId of namesOrIds) {
    const answers = await Promise.all(
      ['-nu', '-u', '-g'].map((flag) => runProgram(self, '/usr/bin/id', [flag, '--', nameOrId])),
    );
    // initdb needs a user with a name, which `id` refuses when there is none.
    if (answers.some((answer) => answer.code !== 0)) {
      continue;
    }
    const [name = '', uid, gid] = answers.map((answer) => answer.output.trim());
    if (Number(uid) !== 0) {
      return { name, owner: { uid: Number(uid), gid: Number(gid) } };
    }
  }
  return undefined;
}

/** Linux can let an ordinary user pass through any folder; containers often withhold the narrower capability and keep the wider one. */
function capabilityPrefixes(owner: UserIds): string[][] {
  if (process.platform !== 'linux') {
    return [];
  }
  return ['dac_read_search', 'dac_override'].map((capability) => [
    'setpriv',
    `--reuid=${owner.uid}`,
    `--regid=${owner.gid}`,
    '--clear-groups',
    // Without it access(), with which PostgreSQL's programs look for each other, ignores the capability.
    '--securebits=+no_setuid_fixup',
    `--inh-caps=+${capability}`,
    `--ambient-caps=+${capability}`,
  ]);
}

async function canReach(
  account: ServerAccount,
  folder: string,
  programs: readonly string[],
): Promise<boolean> {
  const script = 'cd -- "$1" || exit; shift; for program; do test -x "$program" || exit; done';
  try {
    const result = await runProgram(account, '/bin/sh', ['-c', script, 'sh', folder, ...programs]);
    return result.code === 0;
  } catch (error) {
    // no such program, or not one that this account may run
    if (['ENOENT', 'EACCES', 'EPERM'].includes(errorCode(error))) {
      return false;
    }
    throw error;
  }
}
