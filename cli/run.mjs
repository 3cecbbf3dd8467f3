/**
 * Runs one of Passa's programs from dist/: `node cli/run.mjs cli/match …`. What has changed is compiled first, unless
 * this is an installation without sources.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.join(import.meta.dirname, '..');
/** The programs that serve the pages, which are made of sources of their own. */
const servesPages = ['api/main', 'cli/start'];
const [program = ''] = process.argv.splice(2, 1);
if (existsSync(path.join(root, 'tsconfig.build.json'))) {
  const { compileChanges } = await import('../tools/compile.mjs');
  try {
    await compileChanges();
    if (servesPages.includes(program)) {
      const { buildChangedPages } = await import('../tools/build-pages.mjs');
      await buildChangedPages();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
await import(pathToFileURL(path.join(root, 'dist', `${program}.js`)).href);
