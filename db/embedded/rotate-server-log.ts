import { chmodSync, copyFileSync, renameSync, rmSync, statSync, truncateSync } from 'node:fs';
import { errorCode } from '../error-code.ts';
import { ifReadable } from './process-files.ts';

/** Past how many bytes the server's log is put aside, as the logs of API and worker are. */
const mostBytes = 10_000_000;
/** How many old logs are kept. */
const oldLogs = 5;

/**
 * Puts a log that has grown past `most` bytes (10 MB) aside as `<file>.1`, older ones as `.2` to `.5`, for the owner alone. It is copied
 * and then emptied, since the server goes on writing at the end of the file that it was started with. On a full disk it is only emptied.
 */
export function rotateServerLog(file: string, most = mostBytes): void {
  const size = ifReadable(() => statSync(file).size);
  if (size === null || size <= most) {
    return;
  }
  for (let age = oldLogs - 1; age >= 1; age -= 1) {
    ifReadable(() => renameSync(`${file}.${age}`, `${file}.${age + 1}`));
  }
  try {
    copyFileSync(file, `${file}.1`);
    chmodSync(`${file}.1`, 0o600);
  } catch (error) {
    if (!['ENOSPC', 'EDQUOT'].includes(errorCode(error))) {
      throw error;
    }
    rmSync(`${file}.1`, { force: true });
  }
  truncateSync(file);
}
