import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { makeAll, makeChanges } from './made-of-sources.mjs';

const root = path.join(import.meta.dirname, '..');

/** @type {import('./made-of-sources.mjs').Making} */
const pages = {
  folder: path.join(root, 'dist/web'),
  files: sourceFiles,
  isPossible: () => existsSync(path.join(root, 'node_modules/vite')),
  advice:
    'The pages have to be built, and what builds them is not installed. Run "npm ci" without "--omit=dev".',
  make: buildPages,
};

/** Makes dist/web/ what the sources of the pages say now, when one has changed. @throws {Error} when they have faults */
export async function buildChangedPages() {
  await makeChanges(pages);
}

/** Makes dist/web/ from the beginning. @throws {Error} as {@link buildChangedPages} does */
export async function buildAllPages() {
  await makeAll(pages);
}

/** In a process of its own: the bundler makes the one that it runs in a production process. */
function buildPages() {
  console.error('Building the pages');
  const { status } = spawnSync(process.execPath, [path.join(root, 'web/build/bundle-pages.mjs')], {
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
  });
  if (status !== 0) {
    throw new Error('The pages can not be built. What is wrong stands above.');
  }
}

/** Paths from the root, in order, of all that the pages are made of; their types are no part of what is built. */
function sourceFiles() {
  const sources = readdirSync(path.join(root, 'web'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(root, path.join(parentPath, name)))
    .filter(
      (file) => /^web\/(?:src|public|build)\/|^web\/[^/]+$/.test(file) && !/\.(?:md|d\.ts)$/.test(file),
    );
  return ['package-lock.json', ...sources].sort();
}
