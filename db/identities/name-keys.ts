import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config/config.ts';
import { errorCode } from '../error-code.ts';
import { NameKeyError, type NameKeys } from './name-cipher.ts';

/** File in the data folder that keeps the keys of a site that sets none. */
const fileName = 'name-keys';

/** What finding the keys takes of the config. */
type KeyConfig = Pick<Config, 'nameKeys' | 'dataDir' | 'isProduction'>;

/**
 * The keys that names and contacts are encrypted with, the current one first: those of `PASSA_NAME_KEYS`, else those kept in the data folder
 * (mode 0600), made there the first time unless only those `kept` already will do. Throws a {@link NameKeyError} where there are none.
 */
export function findNameKeys(
  { nameKeys, dataDir, isProduction }: KeyConfig,
  which: 'kept' | 'kept-or-new' = 'kept-or-new',
): NameKeys {
  if (nameKeys !== null) {
    return parse(nameKeys, 'PASSA_NAME_KEYS');
  }
  const kept = isProduction ? null : readKeyFile(dataDir);
  if (kept !== null) {
    return kept;
  }
  if (isProduction || which === 'kept') {
    throw new NameKeyError(
      'PASSA_NAME_KEYS is not set. Give the keys that names and contacts are encrypted with, as id:base64 of 32 bytes, the current one ' +
        'first; "openssl rand -base64 32" makes one. Keep a copy apart from the backups: without it no name can be read.',
    );
  }
  return makeKeyFile(dataDir);
}

/**
 * The same for a process that goes on: what it returns tells the keys of the data folder anew where they have changed, so that nothing is encrypted
 * with a key that is being given up.
 */
export function followNameKeys(
  config: KeyConfig,
  which: 'kept' | 'kept-or-new' = 'kept-or-new',
): () => NameKeys {
  // before the keys: what changes between the two is read again
  let version = versionOf(config.dataDir);
  let keys = findNameKeys(config, which);
  if (config.nameKeys !== null) {
    return () => keys;
  }
  return () => {
    const now = versionOf(config.dataDir);
    if (now !== null && now !== version) {
      keys = readKeyFile(config.dataDir) ?? keys;
      version = now;
    }
    return keys;
  };
}

/** Tells one file of keys from the next: each is a new one. Null while there is none. */
function versionOf(dataDir: string): string | null {
  const found = statSync(join(dataDir, fileName), { throwIfNoEntry: false });
  return found === undefined ? null : `${found.ino} ${found.mtimeMs}`;
}

/** Puts a new key before those kept in the data folder, so that it is the current one. Returns all of them. */
export function addNameKey({ nameKeys, dataDir, isProduction }: KeyConfig): NameKeys {
  if (nameKeys !== null || isProduction) {
    throw new NameKeyError(
      'The keys are those of PASSA_NAME_KEYS. Put a new one first there: id:base64 of 32 bytes; "openssl rand -base64 32" makes one.',
    );
  }
  const keys = [newKey(), ...findNameKeys({ nameKeys, dataDir, isProduction })];
  const unfinished = writeUnfinished(dataDir, keys);
  renameSync(unfinished, join(dataDir, fileName));
  return keys;
}

/** Forgets the keys of the data folder but those with these ids. */
export function keepNameKeys(dataDir: string, ids: readonly string[]): void {
  const kept = readKeyFile(dataDir)?.filter(({ id }) => ids.includes(id));
  if (kept !== undefined && kept.length > 0) {
    renameSync(writeUnfinished(dataDir, kept), join(dataDir, fileName));
  }
}

function readKeyFile(dataDir: string): NameKeys | null {
  const file = join(dataDir, fileName);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') {
      return null;
    }
    throw error;
  }
  return parse(text.trim(), file);
}

/** Makes the file unless another process just has. */
function makeKeyFile(dataDir: string): NameKeys {
  mkdirSync(dataDir, { recursive: true });
  const made = [newKey()];
  const unfinished = writeUnfinished(dataDir, made);
  try {
    linkSync(unfinished, join(dataDir, fileName));
    return made;
  } catch (error) {
    const other = readKeyFile(dataDir);
    if (other === null) {
      throw error;
    }
    return other;
  } finally {
    rmSync(unfinished);
  }
}

function writeUnfinished(dataDir: string, keys: NameKeys): string {
  const file = join(dataDir, `${fileName}.${randomBytes(6).toString('hex')}`);
  const opened = openSync(file, 'wx', 0o600);
  try {
    writeSync(opened, `${keys.map(({ id, key }) => `${id}:${key.toString('base64')}`).join(',')}\n`);
    // a name that is encrypted with a key that a power cut takes is gone
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
  return file;
}

function newKey(): NameKeys[number] {
  return { id: `k-${randomBytes(5).toString('hex')}`, key: randomBytes(32) };
}

/** Throws a {@link NameKeyError} without a word of the text when it holds no keys. */
function parse(text: string, where: string): NameKeys {
  const keys = text.split(',').map((one) => {
    const [, id = '', base64 = ''] = /^([\w.-]{1,40}):([A-Za-z0-9+/]{43}=)$/.exec(one) ?? [];
    return { id, key: Buffer.from(base64, 'base64') };
  });
  if (new Set(keys.map(({ id }) => id)).size < keys.length || keys.some(({ key }) => key.length !== 32)) {
    throw new NameKeyError(
      `${where} does not hold keys as id:base64 of 32 bytes, with commas between, each of another id. Bring them back from where their ` +
        'copy is kept; "openssl rand -base64 32" makes a new one.',
    );
  }
  return keys;
}
