// Runs a TypeScript entry point as one bundle, for commands that would be done before a loader has taken in some hundred
// files one by one. Plain JavaScript, since nothing reads TypeScript yet when it starts.
//   node run-bundled.mjs match.ts [arguments]
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('./', import.meta.url);
const folder = new URL('node_modules/.cache/passa/', root);

// 1. The entry point reads its arguments as if it had been started itself.
const [entry] = process.argv.splice(2, 1);
if (entry === undefined) {
  throw new Error('Which entry point? node run-bundled.mjs ENTRY.ts [arguments]');
}
process.argv[1] = entry;

// 2. Take the bundle that is kept, or make one when a file has changed. Where nothing can be kept, load file by file.
// of two working copies that share their packages, each has its own
const copy = createHash('sha256').update(root.href).digest('hex').slice(0, 8);
const bundle = new URL(`${basename(entry, '.ts')}-${copy}.mjs`, folder);
if (isFresh() || (await build())) {
  await import(bundle.href);
} else {
  const { register } = await import('tsx/esm/api');
  register();
  await import(new URL(entry, root).href);
}

/** Whether each file that the bundle was made of is as it was then: its first line tells. */
function isFresh() {
  try {
    const code = readFileSync(bundle, 'utf8');
    const stamps = JSON.parse(code.slice(2, code.indexOf('\n')));
    return stamps.every(([file, stamp]) => stampOf(file) === stamp);
  } catch {
    return false;
  }
}

/** Bundles our own files and the packages that they use. False when the bundle can't be kept. */
async function build() {
  const { buildSync } = await import('esbuild'); // there already, and the fastest: the TypeScript loader is made of it
  const startedAt = Date.now();
  const { metafile, outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(entry, root))],
    absWorkingDir: fileURLToPath(root),
    bundle: true,
    platform: 'node',
    format: 'esm',
    // packages that are CommonJS ask for Node's own modules
    banner: {
      js: `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);`,
    },
    metafile: true,
    write: false,
  });
  // packages change with the lock file
  const own = Object.keys(metafile.inputs).filter((file) => !file.includes('node_modules/'));
  const files = [...own, basename(import.meta.url), 'package-lock.json'];
  const draft = new URL(`${bundle.href}.${process.pid}`);
  try {
    // of a file that changes meanwhile, nobody knows how it was read
    const isSure = files.every((file) => statSync(new URL(file, root)).mtimeMs < startedAt);
    const stamps = isSure ? files.map((file) => [file, stampOf(file)]) : null;
    mkdirSync(folder, { recursive: true });
    // whole at once, whoever reads or writes it now
    writeFileSync(draft, `//${JSON.stringify(stamps)}\n${outputFiles[0].text}`);
    renameSync(draft, bundle);
    return true;
  } catch {
    return false;
  }
}

function stampOf(file) {
  const { mtimeMs, size } = statSync(new URL(file, root));
  return `${mtimeMs} ${size}`;
}
