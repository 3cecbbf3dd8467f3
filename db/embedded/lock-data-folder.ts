import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
// Chosen because the kernel holds the lock: it ends with its process even on kill -9, and two starters cannot both get it.
import { tryLock } from 'fs-native-extensions';
import { z } from 'zod';
import { parseJson } from '../parse-json.ts';
import { AlreadyRunningError } from './already-running-error.ts';
import { explainFileError } from './data-folder-error.ts';
import { isAlive } from './process-files.ts';

/** A held data folder. */
export interface DataFolderLock {
  /** Writes where this process serves, so that a refused second start can name it. */
  recordAddress(address: string): void;
  /** Lets go of the folder. Safe to call more than once. */
  release(): void;
}

const holderSchema = z.object({ pid: z.number().int().positive(), address: z.string().optional() });

// Beyond any content, because Windows keeps others from reading a locked range.
const lockedOffset = 2 ** 30;

// How long a refused start waits for a holder that has locked but not yet written its id.
const holderWaitMs = 500;

/**
 * Takes the data folder for this process, in the file `passa.lock` in it.
 * The file stays when the lock is released: deleting it would let two starters lock two different files.
 * @throws AlreadyRunningError when another process, or another start in this process, holds the folder
 * @throws DataFolderError when the file cannot be written
 */
export async function lockDataFolder(dataDir: string): Promise<DataFolderLock> {
  const file = path.join(dataDir, 'passa.lock');
  let descriptor: number;
  try {
    descriptor = openSync(file, 'a+', 0o644);
  } catch (error) {
    throw explainFileError(error, dataDir);
  }
  if (!tryLock(descriptor, lockedOffset, 1)) {
    closeSync(descriptor);
    throw new AlreadyRunningError({ dataDir, ...(await readHolder(file)) });
  }
  let isHeld = true;
  const write = (holder: z.infer<typeof holderSchema>) => {
    ftruncateSync(descriptor);
    writeSync(descriptor, JSON.stringify(holder));
  };
  write({ pid: process.pid });
  return {
    recordAddress(address) {
      if (isHeld) {
        write({ pid: process.pid, address });
      }
    },
    release() {
      if (!isHeld) {
        return;
      }
      isHeld = false;
      ftruncateSync(descriptor);
      closeSync(descriptor);
    },
  };
}

async function readHolder(file: string): Promise<{ pid: number | undefined; address: string | undefined }> {
  const deadline = performance.now() + holderWaitMs;
  while (performance.now() < deadline) {
    const { data: holder } = holderSchema.safeParse(parseJson(readFileSync(file, 'utf8')));
    if (holder !== undefined && isAlive(holder.pid)) {
      return { pid: holder.pid, address: holder.address };
    }
    await delay(20);
  }
  return { pid: undefined, address: undefined };
}
