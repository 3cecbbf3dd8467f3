import { createRequire } from 'node:module';
import path from 'node:path';

/** What Node is given to run one of the test files in `fixtures/` as a run of its own, with the root hooks. */
export function mochaArguments(fixture: string): string[] {
  const mocha = createRequire(import.meta.url).resolve('mocha/bin/mocha.js');
  return [
    ...[mocha, '--no-config', '--node-option', 'import=tsx'],
    ...['--require', path.join(import.meta.dirname, 'root-hooks.ts')],
    path.join(import.meta.dirname, 'fixtures', fixture),
  ];
}
