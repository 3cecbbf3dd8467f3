import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { argumentsOf, runCommand } from '../support/run-command.ts';
import { createTestFiles, type TestFiles } from '../support/text-files.ts';

describe('the match command', () => {
  let files: TestFiles;
  let candidates: string;
  let roles: string;
  before(() => {
    files = createTestFiles();
    const line = (id: number, field: string) =>
      `${JSON.stringify({ id: `p${id}`, [field]: `Laga mat ${id}` })}\n`;
    const many = (field: string) => Array.from({ length: 60 }, (_, index) => line(index, field)).join('');
    candidates = files.write('candidates.jsonl', many('wishes'));
    roles = files.write('roles.jsonl', many('title'));
  });
  after(() => files.remove());

  const both = () => ['--candidates', candidates, '--roles', roles, '--for', 'candidates'];

  it('writes one line for each subject to standard output and its progress to standard error', async () => {
    const { exitCode, output, errors } = await runCommand('cli/match.ts', [...both(), '--limit', '2']);
    expect(exitCode, errors).to.equal(0);
    const lines = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => line.id)).to.deep.equal(Array.from({ length: 60 }, (_, index) => `p${index}`));
    expect(lines[0].suggestions).to.have.length(2);
    expect(errors).to.match(/^Matched 60 candidates in \d+ ms\.\n$/);
  });

  it('writes the same to a file, with nothing left beside it', async () => {
    const target = files.pathOf('out/list.jsonl');
    files.write('out/other', '');
    const { exitCode } = await runCommand('cli/match.ts', [...both(), '--output', target]);
    expect(exitCode).to.equal(0);
    expect(readFileSync(target, 'utf8').split('\n')).to.have.length(61);
    expect(readdirSync(path.dirname(target)).sort()).to.deep.equal(['list.jsonl', 'other']);
  });

  it('writes nothing at all when lines are bad, and names file, line and field of each', async () => {
    const bad = files.write('bad.jsonl', '{"wishes":7}\n{"wishes":"b","abilities":{"attention":7}}\n');
    const target = files.pathOf('never.jsonl');
    const args = ['--candidates', bad, '--roles', roles, '--for', 'roles'];
    const toFile = await runCommand('cli/match.ts', [...args, '--output', target]);
    expect(toFile).to.deep.equal({
      exitCode: 1,
      output: '',
      errors: `${bad}:1: wishes: Must be text in quotes.\n${bad}:2: abilities.attention: Must be at most 4.\n`,
    });
    expect(existsSync(target)).to.equal(false);
    expect(readdirSync(files.pathOf('')).filter((name) => name.endsWith('.tmp'))).to.deep.equal([]);
    expect(await runCommand('cli/match.ts', args)).to.deep.equal(toFile);
  });

  it('refuses to write into a folder that does not exist, or over one', async () => {
    const into = await runCommand('cli/match.ts', [...both(), '--output', files.pathOf('gone/list.jsonl')]);
    expect(into).to.deep.equal({
      exitCode: 2,
      output: '',
      errors: `--output: there is no folder ${files.pathOf('gone')}; make it first.\n`,
    });
    const over = await runCommand('cli/match.ts', [...both(), '--output', files.pathOf('')]);
    expect(over).to.deep.include({ exitCode: 2, errors: `--output: ${files.pathOf('')} is a folder.\n` });
  });

  it('matches the templates of import as they come', async () => {
    const [candidate, role, workplace] = await Promise.all(
      (['candidates', 'roles', 'workplaces'] as const).map(async (kind) => {
        const { output } = await runCommand('cli/import.ts', ['--template', kind]);
        return files.write(`template-${kind}.csv`, output);
      }),
    );
    const args = ['--candidates', candidate, '--roles', role, '--workplaces', workplace, '--for', 'roles'];
    const { output, errors } = await runCommand('cli/match.ts', args.map(String));
    expect(JSON.parse(output || '{}'), errors).to.have.nested.property('suggestions[0].id', 'EXEMPEL-K1');
  });

  it('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [...argumentsOf('cli/match.ts'), ...both()], {
      cwd: path.resolve(import.meta.dirname, '../..'),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [exitCode] = await once(child, 'close');
    expect({ exitCode, errors }).to.deep.equal({ exitCode: 0, errors: '' });
  });

  for (const [title, args, message] of [
    ['no files', [], /--candidates and --roles are needed/],
    ['an unknown option', ['--candidate', 'x'], /Unknown option '--candidate'/],
    [
      'a limit that is no number',
      ['--candidates', 'x', '--roles', 'y', '--for', 'roles', '--limit', 'ten'],
      /--limit must be/,
    ],
    [
      'a date that does not exist',
      ['--candidates', 'x', '--roles', 'y', '--for', 'roles', '--date', '2026-02-30'],
      /--date must be/,
    ],
    [
      'a subject that does not exist',
      ['--candidates', 'x', '--roles', 'y', '--for', 'jobs'],
      /--for must be/,
    ],
  ] as const) {
    it(`refuses ${title} with exit code 2`, async () => {
      const { exitCode, output, errors } = await runCommand('cli/match.ts', args);
      expect({ exitCode, output }).to.deep.equal({ exitCode: 2, output: '' });
      expect(errors).to.match(message);
    });
  }

  it('takes a policy from a file, and refuses one that is wrong', async () => {
    const policy = files.write('policy.json', '{"version":1,"weigths":{}}');
    const { exitCode, errors } = await runCommand('cli/match.ts', [...both(), '--policy', policy]);
    expect(exitCode).to.equal(1);
    expect(errors).to.match(/policy\.json: weights: Is missing\./);
  });
});
