import { readFileSync } from 'node:fs';
import { errorCode } from '../error-code.ts';

/** What reading a file gives; null when the file, or the process that it tells of, is gone or not this account's to see. */
export function ifReadable<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ESRCH', 'EACCES', 'EPERM'].includes(errorCode(error))) {
      return null;
    }
    throw error;
  }
}

/** The lines of a file; null when it is not there or may not be read. */
export function readLines(file: string): string[] | null {
  return ifReadable(() => readFileSync(file, 'utf8').split('\n'));
}

/** Whether there is a process with this id, of whatever account. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) {
    return false;
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // another account's process is alive too
    return errorCode(error) === 'EPERM';
  }
}
