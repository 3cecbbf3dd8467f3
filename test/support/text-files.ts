import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createTestFolder } from './postgres.ts';

/** A folder of files that belongs to one test file. */
export interface TestFiles {
  /** Writes a file and returns its path. */
  write(name: string, content: string | Uint8Array): string;
  /** The path that a file of this name would have. */
  pathOf(name: string): string;
  remove(): void;
}

/** Makes a new folder for a test's files. */
export function createTestFiles(): TestFiles {
  const folder = createTestFolder('passa-files-');
  const pathOf = (name: string) => path.join(folder, name);
  return {
    pathOf,
    write(name, content) {
      mkdirSync(path.dirname(pathOf(name)), { recursive: true });
      writeFileSync(pathOf(name), content);
      return pathOf(name);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
