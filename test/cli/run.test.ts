import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect } from 'chai';
import { execute } from '../support/run-command.ts';
import { createTestFiles, type TestFiles } from '../support/text-files.ts';

const root = path.resolve(import.meta.dirname, '../..');

describe('Running a program', function () {
  this.timeout(60_000);
  let files: TestFiles;

  before(() => {
    files = createTestFiles();
    for (const file of [
      'cli/run.mjs',
      'tools/build.mjs',
      'tools/build-pages.mjs',
      'tools/compile.mjs',
      'tools/made-of-sources.mjs',
      'web/build',
      'web/vite.config.ts',
      'web/src/texts/sections.ts',
      'web/src/texts/texts.ts',
      'tsconfig.json',
      'tsconfig.build.json',
    ]) {
      cpSync(path.join(root, file), files.pathOf(file), { recursive: true });
    }
    symlinkSync(path.join(root, 'node_modules'), files.pathOf('node_modules'));
    files.write('package.json', '{"type":"module"}');
    files.write('package-lock.json', '{}');
    makesWord('made');
    const { include } = JSON.parse(readFileSync(files.pathOf('tsconfig.build.json'), 'utf8'));
    for (const folder of include) {
      mkdirSync(files.pathOf(folder), { recursive: true });
    }
    files.write('web/index.html', '<script type="module" src="/src/main.ts"></script>');
    files.write('api/main.ts', 'console.log("serves");');
    shows('first');
    says('first');
    files.write('cli/other.ts', 'console.log("other");');
  });
  after(() => files.remove());

  const says = (word: string) =>
    files.write('cli/hello.ts', `const word: string = '${word}';\nconsole.log(word);`);
  const makesWord = (word: string) =>
    files.write(
      'tools/lexicon/build-lexicon.ts',
      `import { writeFileSync } from 'node:fs';\nwriteFileSync('cli/made.ts', 'console.log("${word}");');`,
    );
  const shows = (word: string) => files.write('web/src/main.ts', `document.title = '${word}';`);
  const run = (program: string) => execute([files.pathOf('cli/run.mjs'), program]);
  const build = () => execute([files.pathOf('tools/build.mjs')]);
  const compiling = 'Compiling Passa\n';
  const building = 'Building the pages\n';
  /** What the browser is given to run, as it came and as it is sent. */
  const scripts = () => {
    const folder = files.pathOf('dist/web/assets');
    const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.js'));
    const script = readFileSync(path.join(folder, name));
    const [br, gz] = ['br', 'gz'].map((ending) => readFileSync(path.join(folder, `${name}.${ending}`)));
    return {
      script: script.toString(),
      areCompressed: brotliDecompressSync(br ?? '').equals(script) && gunzipSync(gz ?? '').equals(script),
    };
  };

  it('compiles it first, and says so apart from what it writes', async () => {
    expect(await run('cli/hello')).to.deep.equal({ exitCode: 0, output: 'first\n', errors: compiling });
  });

  it('does not compile again what is as it was, even when its files have other times', async () => {
    utimesSync(files.pathOf('cli/hello.ts'), 2_000_000_000, 2_000_000_000);
    expect(await run('cli/hello')).to.deep.equal({ exitCode: 0, output: 'first\n', errors: '' });
  });

  it('sees a change, also one to a file that is older than what was compiled', async () => {
    says('later');
    utimesSync(files.pathOf('cli/hello.ts'), 1_000_000_000, 1_000_000_000);
    expect(await run('cli/hello')).to.deep.equal({ exitCode: 0, output: 'later\n', errors: compiling });
  });

  it('makes the words before it compiles, and again when what makes them is another or they are gone', async () => {
    expect((await run('cli/made')).output).to.equal('made\n');
    makesWord('anew');
    expect(await run('cli/made')).to.deep.equal({ exitCode: 0, output: 'anew\n', errors: compiling });
    rmSync(files.pathOf('cli/made.ts'));
    expect((await run('cli/made')).output).to.equal('anew\n');
  });

  it('runs nothing that has lost its source', async () => {
    rmSync(files.pathOf('cli/other.ts'));
    const { exitCode, errors } = await run('cli/other');
    expect(exitCode).to.equal(1);
    expect(errors).to.match(/^Compiling Passa\n[\s\S]*Cannot find module/);
  });

  it('runs nothing while a source has a fault, and names that each time', async () => {
    const good = readFileSync(files.pathOf('cli/hello.ts'));
    files.write('cli/hello.ts', 'const word: string = 7;\nconsole.log(word);');
    for (const _ of ['first', 'second']) {
      const { exitCode, output, errors } = await run('cli/hello');
      expect({ exitCode, output }).to.deep.equal({ exitCode: 1, output: '' });
      expect(errors).to.match(/cli\/hello\.ts\D+1\D+7.* error TS2322[\s\S]*can not be compiled/);
    }
    files.write('cli/hello.ts', good);
    expect((await run('cli/hello')).output).to.equal('later\n');
  });

  it('compiles it once when several ask at the same time', async () => {
    says('together');
    const results = await Promise.all([run('cli/hello'), run('cli/hello'), run('cli/hello')]);
    expect(results.map(({ output }) => output)).to.deep.equal(['together\n', 'together\n', 'together\n']);
    expect(results.filter(({ errors }) => errors === compiling)).to.have.length(1);
  });

  it('builds the pages before what serves them, and only when they have changed', async () => {
    expect(await run('api/main')).to.deep.equal({ exitCode: 0, output: 'serves\n', errors: building });
    expect(scripts().script).to.contain('first');
    shows('second');
    expect((await run('cli/hello')).errors, 'serves no pages').to.equal('');
    expect((await run('api/main')).errors).to.equal(building);
    expect(scripts().script).to.contain('second').and.not.contain('first');
    expect(scripts().areCompressed).to.equal(true);
    expect((await run('api/main')).errors).to.equal('');
  });

  it('serves nothing while the pages have a fault, and names that', async () => {
    files.write('web/src/main.ts', 'document.title = ;');
    const { exitCode, output, errors } = await run('api/main');
    expect({ exitCode, output }).to.deep.equal({ exitCode: 1, output: '' });
    expect(errors).to.match(/main\.ts[\s\S]*The pages can not be built/);
    shows('second');
  });

  it('is compiled from the beginning by the build, which leaves no other file in dist/', async () => {
    files.write('dist/cli/left.js', '');
    rmSync(files.pathOf('dist/cli/hello.js'));
    expect(await build()).to.deep.equal({ exitCode: 0, output: '', errors: compiling + building });
    expect(scripts().script, 'not cleared away with what lost its source').to.contain('second');
    expect(readdirSync(files.pathOf('dist/cli'))).to.deep.equal(['hello.js', 'made.js']);
  });

  it('needs neither compiler nor bundler while nothing has changed, and says so when it needs them', async () => {
    rmSync(files.pathOf('node_modules'));
    mkdirSync(files.pathOf('node_modules'));
    for (const name of readdirSync(path.join(root, 'node_modules'))) {
      if (name !== 'typescript' && name !== 'vite') {
        symlinkSync(path.join(root, 'node_modules', name), files.pathOf(`node_modules/${name}`));
      }
    }
    expect(await build()).to.deep.equal({ exitCode: 0, output: '', errors: '' });
    expect((await run('cli/hello')).output).to.equal('together\n');
    says('never');
    for (const refused of [await build(), await run('cli/hello')]) {
      expect(refused).to.deep.include({ exitCode: 1, output: '' });
      expect(refused.errors).to.match(/^Passa has to be compiled, and the compiler is not installed\./);
    }
    says('together');
    shows('never');
    const refused = await run('api/main');
    expect(refused).to.deep.include({ exitCode: 1, output: '' });
    expect(refused.errors).to.match(/^The pages have to be built, and what builds them is not installed\./);
    shows('second');
  });

  it('runs what is there where there are no sources', async () => {
    for (const name of ['tools', 'tsconfig.build.json', 'cli/hello.ts']) {
      rmSync(files.pathOf(name), { recursive: true });
    }
    expect(await run('cli/hello')).to.deep.equal({ exitCode: 0, output: 'together\n', errors: '' });
  });
});
