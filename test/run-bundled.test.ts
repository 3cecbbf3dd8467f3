import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'chai';

describe('Running an entry point as one bundle', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'passa-bundle-'));
    mkdirSync(join(folder, 'node_modules'));
    for (const name of ['esbuild', 'tsx']) {
      symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
    }
    for (const file of ['run-bundled.mjs', 'package-lock.json']) {
      copyFileSync(file, join(folder, file));
    }
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'greeting.ts'), "export const greeting: string = 'Hej';");
    writeFileSync(
      join(folder, 'greet.ts'),
      "import { greeting } from './greeting.ts';\nconsole.log(greeting, ...process.argv.slice(2));",
    );
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const greet = (...values: string[]): string =>
    execFileSync(process.execPath, ['run-bundled.mjs', 'greet.ts', ...values], {
      cwd: folder,
      encoding: 'utf8',
    }).trim();

  const bundle = (): string => {
    const kept = join(folder, 'node_modules/.cache/passa');
    return join(kept, readdirSync(kept).find((name) => name.startsWith('greet-')) ?? 'none');
  };

  it('gives it its arguments, the first time and from the kept bundle', () => {
    expect(greet('Åsa', '--x')).to.equal('Hej Åsa --x');
    writeFileSync(bundle(), readFileSync(bundle(), 'utf8').replace('Hej', 'Hejsan'));
    expect(greet('Öst')).to.equal('Hejsan Öst');
  });

  it('sees that a file has changed', () => {
    expect(greet()).to.equal('Hej');
    writeFileSync(join(folder, 'greeting.ts'), "export const greeting: string = 'Hallå';");
    expect(greet()).to.equal('Hallå');
    expect(greet()).to.equal('Hallå');
  });

  it('makes a bundle anew that holds something else', () => {
    greet();
    writeFileSync(bundle(), 'broken');
    expect(greet('du')).to.equal('Hej du');
  });

  it('loads file by file where no bundle can be kept', () => {
    writeFileSync(join(folder, 'node_modules/.cache'), '');
    expect(greet('du')).to.equal('Hej du');
  });

  it('loads file by file where no lock file tells of the packages', () => {
    rmSync(join(folder, 'package-lock.json'));
    expect(greet('du')).to.equal('Hej du');
  });

  it('asks for the entry point', () => {
    const { status, stderr } = spawnSync(process.execPath, ['run-bundled.mjs'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status).to.equal(1);
    expect(stderr).to.contain('Which entry point?');
  });
});
