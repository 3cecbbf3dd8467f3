import { compileAll } from './compile.mjs';

await compileAll();
