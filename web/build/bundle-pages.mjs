import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { outputFolder } from './output-folder.mjs';

// Builds the pages into dist/web/, each file also compressed, so that serving one takes no time.
rmSync(path.join(outputFolder, 'assets'), { recursive: true, force: true });
await build({ root: path.join(import.meta.dirname, '..'), logLevel: 'warn' });
for (const name of readdirSync(outputFolder, { recursive: true, encoding: 'utf8' })) {
  if (/\.(?:html|js|css|svg)$/.test(name)) {
    const file = path.join(outputFolder, name);
    const content = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    writeFileSync(
      `${file}.br`,
      brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    );
  }
}
