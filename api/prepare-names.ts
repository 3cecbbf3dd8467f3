import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { Logger } from '../config/logger.ts';
import { actAs } from '../db/acting.ts';
import { assertNamesReadable, sealStoredNames } from '../db/identities/move-names.ts';
import { type NameCipher, NameKeyError } from '../db/identities/name-cipher.ts';

/** How long to wait before the next try, in milliseconds. */
const retryMs = 5_000;

/** What names are prepared with. */
interface NameParts {
  readonly dataSource: DataSource;
  readonly names: NameCipher;
  readonly logger: Logger;
  readonly stop: AbortSignal;
}

/**
 * Sees to it that every stored name can be read with the keys of this process, and encrypts what an older version stored in the clear. Where the
 * database can't do it yet – away, not migrated – it goes on trying while the API serves. Throws a {@link NameKeyError} for a wrong or missing key.
 */
export async function prepareNames(parts: NameParts): Promise<void> {
  if (!(await tryOnce(parts))) {
    void goOnTrying(parts);
  }
}

async function goOnTrying(parts: NameParts): Promise<void> {
  while (!parts.stop.aborted) {
    await wait(retryMs, undefined, { signal: parts.stop, ref: false }).catch(() => undefined);
    try {
      if (parts.stop.aborted || (await tryOnce(parts))) {
        return;
      }
    } catch (error) {
      // it serves already, and refuses what it can't read name by name
      parts.logger.error({ err: error }, 'names can not be read with the keys of this process');
      return;
    }
  }
}

async function tryOnce({ dataSource, names, logger }: NameParts): Promise<boolean> {
  try {
    const moved = await actAs({ kind: 'system' }, async () => {
      await assertNamesReadable(dataSource, names);
      return sealStoredNames(dataSource, names);
    });
    if (moved > 0) {
      logger.info({ people: moved }, 'encrypted what was stored in the clear');
    }
    return true;
  } catch (error) {
    if (error instanceof NameKeyError) {
      throw error;
    }
    logger.warn({ err: error }, 'names could not be prepared; trying again');
    return false;
  }
}
