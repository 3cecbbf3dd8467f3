import { buildAllPages } from './build-pages.mjs';
import { compileAll } from './compile.mjs';

try {
  await compileAll();
  await buildAllPages();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
