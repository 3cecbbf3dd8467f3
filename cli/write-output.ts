import { createWriteStream, rmSync, statSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { errorCode } from '../db/error-code.ts';
import { UsageError } from './usage-error.ts';

/** So much may wait to be written while the next lines are made: each line alone would be waited for. */
const waitingBytes = 4 * 1024 * 1024;

/**
 * Writes lines to standard output, or to a file that appears only when all is written: until then it is a temporary
 * file beside it, which is removed when writing fails or the process is told to stop. A reader that goes away
 * (`| head`) ends it without complaint. Resolves to whether everything was written; rejects with {@link UsageError},
 * before the first line is asked for, when the file can't be there.
 */
export async function writeOutput(
  lines: AsyncIterable<string> | Iterable<string>,
  file: string | undefined,
): Promise<boolean> {
  if (file !== undefined) {
    refuseImpossible(file);
  }
  const withBreaks = Readable.from(
    (async function* () {
      for await (const line of lines) {
        yield `${line}\n`;
      }
    })(),
  );
  if (file === undefined || isDevice(file)) {
    return writeTo(withBreaks, file);
  }
  const temporary = `${file}.${process.pid}.tmp`;
  const remove = () => rmSync(temporary, { force: true });
  const removeAndStop = () => {
    remove();
    process.exit(130);
  };
  process.once('SIGINT', removeAndStop);
  process.once('SIGTERM', removeAndStop);
  try {
    await pipeline(withBreaks, createWriteStream(temporary, { flags: 'wx', highWaterMark: waitingBytes }));
    await rename(temporary, file);
    return true;
  } catch (error) {
    remove();
    throw error;
  } finally {
    process.off('SIGINT', removeAndStop);
    process.off('SIGTERM', removeAndStop);
  }
}

async function writeTo(lines: Readable, file: string | undefined): Promise<boolean> {
  try {
    if (file === undefined) {
      await pipeline(lines, process.stdout, { end: false });
    } else {
      await pipeline(lines, createWriteStream(file, { flags: 'a' }));
    }
    return true;
  } catch (error) {
    if (errorCode(error) === 'EPIPE') {
      return false;
    }
    throw error;
  }
}

function refuseImpossible(file: string): void {
  const folder = path.dirname(file);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError({
      en: `--output: there is no folder ${folder}; make it first.`,
      sv: `--output: det finns ingen mapp ${folder}; skapa den först.`,
    });
  }
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError({ en: `--output: ${file} is a folder.`, sv: `--output: ${file} är en mapp.` });
  }
}

/** A pipe or a device such as /dev/null must be written to, not replaced. */
function isDevice(file: string): boolean {
  const status = statSync(file, { throwIfNoEntry: false });
  return status !== undefined && !status.isFile();
}
