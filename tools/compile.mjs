import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { makeAll, makeChanges } from './made-of-sources.mjs';

const root = path.join(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
const settings = ['tsconfig.json', 'tsconfig.build.json'];
/** Makes the Swedish words of the installed dictionary into a source; leaves it when it is made of these already. */
const wordsMaker = 'tools/lexicon/build-lexicon.ts';

/** @type {import('./made-of-sources.mjs').Making} */
const program = {
  folder: dist,
  files: sourceFiles,
  isPossible: () => existsSync(compiler),
  advice: 'Passa has to be compiled, and the compiler is not installed. Run "npm ci" without "--omit=dev".',
  prepare: () =>
    runNode(['--import', 'tsx', wordsMaker], 'The Swedish words can not be made, so Passa was not started.'),
  make: compile,
};

/**
 * Makes dist/ what the sources say now, when one has changed. The compiler speaks on standard error.
 * @throws {Error} when the sources have faults, or when there is no compiler
 */
export async function compileChanges() {
  await makeChanges(program);
}

/** Makes dist/ from the beginning. @throws {Error} as {@link compileChanges} does */
export async function compileAll() {
  await makeAll(program, () => rmSync(path.join(dist, '.tsbuildinfo'), { force: true }));
}

/** @param {string[]} files */
function compile(files) {
  console.error('Compiling Passa');
  runNode(
    [compiler, '--project', 'tsconfig.build.json'],
    'Passa can not be compiled, so it was not started. What is wrong stands above.',
  );
  removeLeftovers(files);
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

/** The compiler leaves what it made of a source that is gone. @param {string[]} files */
function removeLeftovers(files) {
  const made = new Set(files.map((file) => file.replace(/\.ts$/, '.js')));
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    // the pages are made elsewhere, see build-pages.mjs
    if (/\.(?:js|json)$/.test(name) && !name.startsWith(`web${path.sep}`) && !made.has(name)) {
      rmSync(path.join(dist, name));
    }
  }
}
