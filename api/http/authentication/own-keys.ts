import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from 'jose';
import { z } from 'zod';
import { errorCode } from '../../../db/error-code.ts';
import { parseJson } from '../../../db/parse-json.ts';

/** The algorithm of the site's own keys: small signatures, and known to every library. */
export const ownAlgorithm = 'ES256';

const keySchema = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
  alg: z.literal(ownAlgorithm),
  kid: z.string().regex(/^[\w-]{43}$/),
  /** When it was made, in milliseconds since 1970. */
  madeAt: z.number(),
});
type KeyFile = z.output<typeof keySchema>;

/** One of the site's own pairs of keys. */
export interface OwnKey {
  /** Its name in tokens: its RFC 7638 thumbprint. */
  readonly kid: string;
  readonly madeAt: Date;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

/** The keys that sign and check the site's own tokens. */
export interface OwnKeys {
  /** All that are in use, the newest first: it signs. */
  current(): Promise<readonly OwnKey[]>;
}

/** A key can't be read; the message names the file and what to do. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError';
}

/** How long the folder is not looked at again, in milliseconds: so soon a retired key is no key any more. */
const usualLookMs = 1_000;

/** The folder of the site's own keys in its data folder. */
export function keyFolderOf(dataDir: string): string {
  return join(dataDir, 'keys');
}

/** The keys in a folder, the newest first; none when there is no folder. Throws a {@link KeyFileError} when one can't be used. */
export async function readOwnKeys(folder: string): Promise<OwnKey[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') {
      return [];
    }
    throw error;
  });
  const keys = await Promise.all(
    names.filter((name) => name.endsWith('.json')).map((name) => readKey(join(folder, name))),
  );
  return keys.flat().sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime() || (a.kid < b.kid ? -1 : 1));
}

/** Makes a pair of keys and keeps it in the folder, for its owner alone to read; it signs from now on. */
export async function addOwnKey(folder: string, now: Date): Promise<OwnKey> {
  const file = await makeKey(now);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const temporary = join(folder, `${randomUUID()}.tmp`);
  await writeFile(temporary, `${JSON.stringify(file)}\n`, { mode: 0o600, flag: 'wx' });
  await rename(temporary, pathOf(folder, file.kid));
  return toKey(file);
}

/** Removes a key: what it has signed is worth nothing from now on. False when there is no such key. */
export async function retireOwnKey(folder: string, kid: string): Promise<boolean> {
  const keys = await readOwnKeys(folder);
  if (!keys.some((key) => key.kid === kid)) {
    return false;
  }
  await rm(pathOf(folder, kid));
  return true;
}

/** The keys of a folder, read again when they change: a key that is added or retired is so within a second, without a restart. */
export function followOwnKeys(folder: string, lookAgainMs = usualLookMs): OwnKeys {
  let keys: Promise<readonly OwnKey[]> | null = null;
  let lookedAt = Number.NEGATIVE_INFINITY;
  return {
    current() {
      if (keys === null || performance.now() - lookedAt >= lookAgainMs) {
        lookedAt = performance.now();
        const reading = readOwnKeys(folder);
        // what went wrong is not kept
        reading.catch(() => {
          keys = keys === reading ? null : keys;
        });
        keys = reading;
      }
      return keys;
    },
  };
}

/** A key that ends with the process. */
export function makePassingKeys(now: Date): OwnKeys {
  const made = makeKey(now).then(async (file) => [await toKey(file)]);
  return { current: () => made };
}

async function makeKey(now: Date): Promise<KeyFile> {
  const { privateKey } = await generateKeyPair(ownAlgorithm, { extractable: true });
  const jwk = await exportJWK(privateKey);
  return keySchema.parse({
    ...jwk,
    alg: ownAlgorithm,
    kid: await calculateJwkThumbprint(jwk),
    madeAt: now.getTime(),
  });
}

/** None where it was retired meanwhile. */
async function readKey(path: string): Promise<OwnKey[]> {
  try {
    const { mode } = await stat(path);
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new KeyFileError(`${path} can be read by others than its owner. Do: chmod 600 ${path}`);
    }
    const file = keySchema.safeParse(parseJson(await readFile(path, 'utf8')));
    if (!file.success) {
      throw new KeyFileError(
        `${path} is not a key of Passa. Remove it, or make it anew: npm run keys -- add`,
      );
    }
    return [await toKey(file.data)];
  } catch (error) {
    if (errorCode(error) === 'ENOENT') {
      return [];
    }
    throw error;
  }
}

async function toKey({ kid, madeAt, d, ...jwk }: KeyFile): Promise<OwnKey> {
  return {
    kid,
    madeAt: new Date(madeAt),
    privateKey: await keyOf({ ...jwk, d }),
    publicKey: await keyOf(jwk),
  };
}

async function keyOf(jwk: Partial<KeyFile>): Promise<CryptoKey> {
  const key = await importJWK(jwk, ownAlgorithm);
  if (key instanceof Uint8Array) {
    throw new TypeError('A pair of keys was read as a secret.');
  }
  return key;
}

function pathOf(folder: string, kid: string): string {
  return join(folder, `${kid}.json`);
}
