import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect } from 'chai';

const root = resolve(import.meta.dirname, '../..');

interface Rule {
  /** Folders (or single files) of ours that may be imported. */
  readonly ours: readonly string[];
  /** The subset of `ours` of which only types may be imported. */
  readonly typesOnly?: readonly string[];
  /** Packages that may be imported. */
  readonly packages: readonly string[];
  /** Whether Node's own modules may be imported. */
  readonly node: boolean;
}

/** The import table of the architecture: one way through the house, and no way back up. */
const table: Readonly<Record<string, Rule>> = {
  matching: { ours: ['matching'], packages: ['zod', 'fuse.js'], node: false },
  config: { ours: ['config'], packages: ['zod', 'pino'], node: false },
  db: {
    ours: ['db', 'matching', 'config'],
    typesOnly: ['config'],
    packages: [
      'typeorm',
      'pg',
      'pg-copy-streams',
      'bullmq',
      'zod',
      'uuid',
      'csv-parse',
      'csv-stringify',
      'fs-native-extensions',
      'fuse.js',
      'iconv-lite',
      'pure-rand',
    ],
    node: true,
  },
  worker: {
    ours: ['worker', 'matching', 'db', 'config'],
    packages: ['bullmq', 'ioredis', 'pg', 'pg-copy-streams', 'typeorm', 'uuid', 'zod'],
    node: true,
  },
  api: {
    ours: ['api', 'worker/queue', 'db', 'matching', 'config'],
    packages: [
      'express',
      'express-rate-limit',
      'helmet',
      'jose',
      'prom-client',
      'csv-stringify',
      'swagger-ui-dist',
      'typeorm',
      'pg',
      'uuid',
      'zod',
    ],
    node: true,
  },
};

/** Only these create things, so they alone may read the config where a folder may see its types only. */
const entryPoints = ['api/main.ts', 'worker/main.ts', 'db/migrate.ts'];

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isTypeOnly: boolean;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));
}

// Dependency checkers parse with TypeScript's JavaScript API, which TypeScript 7 does not have.
const importPattern =
  /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(importPattern)].map((match) => ({
    file,
    isTypeOnly: match[1] !== undefined,
    target: match[2] ?? match[3] ?? '',
  }));
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function violationOf({ file, target, isTypeOnly }: Import, rule: Rule): string | null {
  if (target.startsWith('node:')) {
    return rule.node || isTypeOnly ? null : `${file} imports ${target}`;
  }
  if (!target.startsWith('.')) {
    const name = target
      .split('/')
      .slice(0, target.startsWith('@') ? 2 : 1)
      .join('/');
    return rule.packages.includes(name) ? null : `${file} imports the package ${name}`;
  }
  const path = relative(root, resolve(root, dirname(file), target));
  if (!rule.ours.some((folder) => isInside(path, folder))) {
    return `${file} imports ${path}`;
  }
  if (entryPoints.includes(file)) {
    return null;
  }
  const mustBeType = rule.typesOnly?.some((folder) => isInside(path, folder)) ?? false;
  return mustBeType && !isTypeOnly ? `${file} imports more than types of ${path}` : null;
}

describe('the import table', () => {
  for (const [folder, rule] of Object.entries(table)) {
    it(`${folder}/ imports only what the architecture lets it`, () => {
      const imports = sourceFiles(folder).flatMap(importsOf);
      expect(imports.length, 'imports found').to.be.greaterThan(0);
      expect(imports.map((one) => violationOf(one, rule)).filter((one) => one !== null)).to.deep.equal([]);
    });
  }

  it('finds an import that goes up, a hidden package and a value where only a type may come', () => {
    const rule: Rule = { ours: ['db', 'config'], typesOnly: ['config'], packages: ['pg'], node: false };
    const found = [
      { file: 'db/a.ts', target: '../api/main.ts', isTypeOnly: true },
      { file: 'db/a.ts', target: 'lodash/fp', isTypeOnly: false },
      { file: 'db/a.ts', target: '../config/config.ts', isTypeOnly: false },
      { file: 'db/a.ts', target: 'node:fs', isTypeOnly: false },
      { file: 'db/a.ts', target: './b.ts', isTypeOnly: false },
    ].map((one) => violationOf(one, rule));
    expect(found).to.deep.equal([
      'db/a.ts imports api/main.ts',
      'db/a.ts imports the package lodash',
      'db/a.ts imports more than types of config/config.ts',
      'db/a.ts imports node:fs',
      null,
    ]);
  });
});

describe('purity', () => {
  const impure =
    /\b(?:Date\.now|new Date\(\)|Math\.random|process\.|console\.|setTimeout|setInterval|fetch\(|async |await |Promise\b)/;

  /** The text without comments and string literals, where those words are only words. */
  function codeOf(file: string): string {
    return readFileSync(join(root, file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\/\/.*$/gm, '')
      .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
  }

  it('matching/ has no clock, random, environment, log, promise or timer', () => {
    expect(sourceFiles('matching').filter((file) => impure.test(codeOf(file)))).to.deep.equal([]);
  });

  it('only config/ reads the environment', () => {
    const readers = ['matching', 'db', 'worker', 'api']
      .flatMap(sourceFiles)
      .filter((file) => /process\.env\b/.test(codeOf(file)));
    expect(readers).to.deep.equal([]);
  });
});
