import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { circlesOf, type Import, importsOf, isInside, pathOf, root, sourceFiles } from './imports.ts';
import { layersByFolder, layerViolation } from './layers.ts';

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
      'lru-cache',
      'pure-rand',
      'read-excel-file',
    ],
    node: true,
  },
  worker: {
    ours: ['worker', 'matching', 'db', 'config'],
    packages: [
      'bullmq',
      'ioredis',
      'lru-cache',
      'nodemailer',
      'pg',
      'pg-copy-streams',
      'typeorm',
      'uuid',
      'zod',
    ],
    node: true,
  },
  api: {
    ours: ['api', 'worker/queue', 'worker/pool', 'db', 'matching', 'config'],
    packages: [
      'compression',
      'cookie',
      'express',
      'express-rate-limit',
      'express-static-gzip',
      'helmet',
      'jose',
      'lru-cache',
      'openid-client',
      'prom-client',
      'rate-limiter-flexible',
      'csv-stringify',
      'swagger-ui-dist',
      'typeorm',
      'write-excel-file',
      'pg',
      'uuid',
      'zod',
    ],
    node: true,
  },
  // nothing above imports what follows
  demo: {
    ours: ['demo', 'api', 'db', 'matching'],
    typesOnly: ['api'],
    packages: ['pg', 'pure-rand'],
    node: false,
  },
  cli: {
    // of the API what signs the site's own tokens
    ours: ['cli', 'demo', 'db', 'matching', 'config', 'api/http/authentication'],
    packages: ['cli-table3', 'ora', 'pg', 'rotating-file-stream', 'zod'],
    node: true,
  },
  // in the browser: it knows the API by its document alone
  'web/src': {
    ours: ['web/src'],
    packages: [
      '@tanstack/react-query',
      '@tanstack/react-router',
      '@visx/axis',
      '@visx/scale',
      '@visx/shape',
      'csv-stringify',
      'openapi-fetch',
      'react',
      'react-aria-components',
      'react-dom',
      'use-intl',
      'write-excel-file',
      'zod',
    ],
    node: false,
  },
  tools: { ours: ['tools', 'matching'], packages: ['wabt'], node: true },
};

/** The folders of what runs in production, and of what makes it. */
const folders = Object.keys(table);

/** Folders that are one thing to all others: the file that those import. */
const entries: Readonly<Record<string, string>> = {
  'matching/ranking/columnar': 'matching/ranking/columnar/column-pool.ts',
};

/** Only these create things, so they alone may read the config where a folder may see its types only. */
const entryPoints = ['api/main.ts', 'worker/main.ts', 'db/migrate.ts'];

function violationOf(one: Import, rule: Rule): string | null {
  const { file, target, isTypeOnly } = one;
  if (target.startsWith('node:')) {
    return rule.node || isTypeOnly ? null : `${file} imports ${target}`;
  }
  const path = pathOf(one);
  if (path === null) {
    const name = target
      .split('/')
      .slice(0, target.startsWith('@') ? 2 : 1)
      .join('/');
    return rule.packages.includes(name) ? null : `${file} imports the package ${name}`;
  }
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

  for (const [folder, layers] of Object.entries(layersByFolder)) {
    it(`nothing in ${folder}/ runs back up its layers`, () => {
      const imports = sourceFiles(folder).flatMap(importsOf);
      const found = imports.flatMap((one) => {
        const path = pathOf(one);
        return path !== null && isInside(path, folder) ? (layerViolation(layers, one.file, path) ?? []) : [];
      });
      expect(found).to.deep.equal([]);
    });
  }

  for (const [folder, entry] of Object.entries(entries)) {
    it(`${folder}/ is imported through ${entry} alone`, () => {
      const outside = folders.flatMap(sourceFiles).filter((file) => !isInside(file, folder));
      const targets = new Set(outside.flatMap(importsOf).map(pathOf));
      expect([...targets].filter((path) => path !== null && isInside(path, folder))).to.deep.equal([entry]);
    });
  }

  it('no files import each other in a circle, but for types inside one folder', () => {
    const imports = folders.flatMap(sourceFiles).flatMap(importsOf);
    expect(circlesOf(imports.filter(({ isTypeOnly }) => !isTypeOnly))).to.deep.equal([]);
    const acrossFolders = circlesOf(imports).filter(
      (files) => new Set(files.map((file) => file.split('/', 2).join('/'))).size > 1,
    );
    expect(acrossFolders).to.deep.equal([]);
  });

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

  it('finds an import that runs up, one to the side, a file without a layer, and a circle', () => {
    const layers = [['x/a', 'x/b'], ['x/c'], ['x/c/inner']];
    const found = [
      ['x/a/1.ts', 'x/c/2.ts'],
      ['x/a/1.ts', 'x/b/2.ts'],
      ['x/c/1.ts', 'x/c/inner/2.ts'],
      ['x/c/1.ts', 'x/2.ts'],
      ['x/c/inner/1.ts', 'x/c/2.ts'],
      ['x/a/1.ts', 'x/a/deep/2.ts'],
    ].map(([file = '', target = '']) => layerViolation(layers, file, target));
    expect(found).to.deep.equal([
      'x/a/1.ts imports x/c/2.ts',
      'x/a/1.ts imports x/b/2.ts',
      'x/c/1.ts imports x/c/inner/2.ts',
      'x/2.ts belongs to no layer of test/architecture/layers.ts',
      null,
      null,
    ]);
    const imports = [
      ['x/a.ts', './b.ts'],
      ['x/b.ts', './c/d.ts'],
      ['x/c/d.ts', '../a.ts'],
      ['x/c/e.ts', './d.ts'],
    ].map(([file = '', target = '']) => ({ file, target, isTypeOnly: false }));
    expect(circlesOf(imports)).to.deep.equal([['x/a.ts', 'x/b.ts', 'x/c/d.ts']]);
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
