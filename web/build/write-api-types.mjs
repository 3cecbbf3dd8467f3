import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { compileChanges } from '../../tools/compile.mjs';

/** Where the types are written; they are made of the API's own declarations and so are not kept in git. */
const typesFile = path.join(import.meta.dirname, '../src/api/schema.d.ts');

// 1. The document, from the program as its sources are now; no server is needed.
await compileChanges();
const [{ describeApi }, { basePath }, { routes }] = await Promise.all(
  ['api/http/openapi/describe-api.js', 'api/http/base-path.js', 'api/routes.js'].map(
    (file) => import(new URL(`../../dist/${file}`, import.meta.url).href),
  ),
);
// 2. Its types.
const types = astToString(await openapiTS(describeApi(routes, basePath), { defaultNonNullable: false }));
// 3. An unchanged file keeps its time, by which editors and compilers go.
if (readTypes() !== types) {
  writeFileSync(typesFile, types);
}

function readTypes() {
  try {
    return readFileSync(typesFile, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return null;
    }
    throw error;
  }
}
