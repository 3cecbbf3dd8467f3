import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');

/**
 * What is made of files, by whom, and where.
 * @typedef {object} Making
 * @property {string} folder where it is made; two lines in `.origin` there tell what it was made of
 * @property {() => string[]} files paths from the root, in order, of all that it is made of
 * @property {() => boolean} isPossible whether what makes it is installed
 * @property {string} advice what to tell where it has to be made and that is not possible
 * @property {() => void} [prepare] what makes a source of it, before its files are looked at to make it
 * @property {(files: string[]) => void | Promise<void>} make makes it of the files
 */

/**
 * Makes it when a file was changed, added, renamed, removed or put back since the last time; else it only looks at
 * their names, sizes and times: some milliseconds.
 * @param {Making} making
 * @throws {Error} when the files have faults, or when it is not possible
 */
export async function makeChanges(making) {
  if (!isUpToDate(making)) {
    // several commands may see the same change at the same time
    await alone(making, async () => isUpToDate(making) || (await make(making)));
  }
}

/**
 * Makes it from the beginning, after `clear`; an installation that leaves out what makes it keeps what was made before.
 * @param {Making} making
 * @param {() => void} [clear]
 * @throws {Error} as {@link makeChanges} does
 */
export async function makeAll(making, clear) {
  await alone(making, async () => {
    if (!making.isPossible() && isUpToDate(making)) {
      return;
    }
    await make(making, clear);
  });
}

/** @param {Making} making */
function originOf({ folder }) {
  return path.join(folder, '.origin');
}

/** @param {Making} making @param {() => unknown} act what no other process may do meanwhile */
async function alone({ folder }, act) {
  mkdirSync(folder, { recursive: true });
  const lock = openSync(path.join(folder, '.lock'), 'a');
  try {
    const { waitForLock } = await import('fs-native-extensions');
    await waitForLock(lock);
    await act();
  } finally {
    closeSync(lock);
  }
}

/** @param {Making} making */
function isUpToDate(making) {
  const origin = originOf(making);
  if (!existsSync(origin)) {
    return false;
  }
  const [times, contents] = readFileSync(origin, 'utf8').split('\n');
  const files = making.files();
  const timesNow = hashTimes(files);
  if (times === timesNow) {
    return true;
  }
  // copied or checked out again, files have other times and the same contents
  if (contents !== hashContents(files)) {
    return false;
  }
  writeOrigin(origin, timesNow, contents);
  return true;
}

/** @param {Making} making @param {() => void} [clear] */
async function make(making, clear) {
  if (!making.isPossible()) {
    throw new Error(making.advice);
  }
  making.prepare?.();
  // before, so that what is changed in the meantime is seen the next time
  const files = making.files();
  const times = hashTimes(files);
  const contents = hashContents(files);
  // what is interrupted from here on has to be done again
  rmSync(originOf(making), { force: true });
  clear?.();
  await making.make(files);
  writeOrigin(originOf(making), times, contents);
}

/** Others may be reading it. @param {string} origin @param {string} times @param {string} contents */
function writeOrigin(origin, times, contents) {
  const written = `${origin}.${process.pid}`;
  writeFileSync(written, `${times}\n${contents}`);
  renameSync(written, origin);
}

/** @param {string[]} files */
function hashTimes(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = statSync(path.join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** @param {string[]} files */
function hashContents(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${file}\n`).update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}
