import { compileAll } from './compile.mjs';

try {
  await compileAll();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
