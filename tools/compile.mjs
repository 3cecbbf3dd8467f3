import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
/** Two lines that tell what dist/ was compiled from. */
const originFile = path.join(dist, '.origin');
const settings = ['tsconfig.json', 'tsconfig.build.json'];
/** Makes the Swedish words of the installed dictionary into a source; leaves it when it is made of these already. */
const wordsMaker = 'tools/lexicon/build-lexicon.ts';

/**
 * Makes dist/ what the sources say now. When no source was changed, added, renamed, removed or put back since the last
 * time, it only looks at their names, sizes and times: some milliseconds. The compiler speaks on standard error.
 * @throws Error when the sources have faults, or when there is no compiler
 */
export async function compileChanges() {
  if (!isUpToDate()) {
    // several commands may see the same change at the same time
    await alone(() => isUpToDate() || compile());
  }
}

/** Makes dist/ from the beginning. @throws Error as {@link compileChanges} does */
export async function compileAll() {
  await alone(() => {
    // an installation that leaves the compiler out keeps what was compiled before
    if (findCompiler() === null && isUpToDate()) {
      return;
    }
    rmSync(originFile, { force: true });
    rmSync(path.join(dist, '.tsbuildinfo'), { force: true });
    compile();
  });
}

/** @param {() => void} act what no other process may do meanwhile */
async function alone(act) {
  mkdirSync(dist, { recursive: true });
  const lock = openSync(path.join(dist, '.lock'), 'a');
  try {
    const { waitForLock } = await import('fs-native-extensions');
    await waitForLock(lock);
    act();
  } finally {
    closeSync(lock);
  }
}

function isUpToDate() {
  if (!existsSync(originFile)) {
    return false;
  }
  const [times, contents] = readFileSync(originFile, 'utf8').split('\n');
  const files = sourceFiles();
  const timesNow = hashTimes(files);
  if (times === timesNow) {
    return true;
  }
  // copied or checked out again, files have other times and the same contents
  if (contents !== hashContents(files)) {
    return false;
  }
  writeOrigin(timesNow, contents);
  return true;
}

function compile() {
  const compiler = findCompiler();
  if (compiler === null) {
    throw new Error(
      'Passa has to be compiled, and the compiler is not installed. Run "npm ci" without "--omit=dev".',
    );
  }
  runNode(['--import', 'tsx', wordsMaker], 'The Swedish words can not be made, so Passa was not started.');
  // before, so that what is changed in the meantime is seen the next time
  const files = sourceFiles();
  const times = hashTimes(files);
  const contents = hashContents(files);
  // what is interrupted from here on has to be done again
  rmSync(originFile, { force: true });
  console.error('Compiling Passa');
  runNode(
    [compiler, '--project', 'tsconfig.build.json'],
    'Passa can not be compiled, so it was not started. What is wrong stands above.',
  );
  removeLeftovers(files);
  writeOrigin(times, contents);
}

/** @param {string[]} args @param {string} failure what is said when it fails, under what it says itself */
function runNode(args, failure) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
  });
  if (status !== 0) {
    throw new Error(failure);
  }
}

/** Others may be reading it. @param {string} times @param {string} contents */
function writeOrigin(times, contents) {
  const written = `${originFile}.${process.pid}`;
  writeFileSync(written, `${times}\n${contents}`);
  renameSync(written, originFile);
}

/** @returns {string | null} */
function findCompiler() {
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
  return existsSync(compiler) ? compiler : null;
}

/** Paths from the root, in order, of all that the compiler reads of ours, and of what makes a source of it. */
function sourceFiles() {
  /** @type {{ include: string[] }} */
  const { include } = JSON.parse(readFileSync(path.join(root, 'tsconfig.build.json'), 'utf8'));
  const sources = include.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|json)$/.test(name))
      .map((name) => path.join(folder, name)),
  );
  const makers = readdirSync(path.join(root, path.dirname(wordsMaker))).map((name) =>
    path.join(path.dirname(wordsMaker), name),
  );
  return [...settings, 'package-lock.json', ...makers, ...sources].sort();
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

/** The compiler leaves what it made of a source that is gone. @param {string[]} files */
function removeLeftovers(files) {
  const made = new Set(files.map((file) => file.replace(/\.ts$/, '.js')));
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (/\.(?:js|json)$/.test(name) && !made.has(name)) {
      rmSync(path.join(dist, name));
    }
  }
}
