import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

describe('the root hooks', () => {
  it('fail a run that leaves a timer and a server open, and name both', async () => {
    const run = await runMocha('leaves-open.ts');

    expect(run.code, run.output).to.be.greaterThan(0);
    expect(run.output).to.contain('1 × Timeout').and.contain('1 × TCPServerWrap');
    expect(run.output).to.match(/server on port \d+/);
  });

  it('let a run pass that closes what it opens', async () => {
    const run = await runMocha('closes-all.ts');

    expect(run.code, run.output).to.equal(0);
  });
});

async function runMocha(fixture: string): Promise<{ code: number | null; output: string }> {
  const folder = path.dirname(fileURLToPath(import.meta.url));
  const mocha = createRequire(import.meta.url).resolve('mocha/bin/mocha.js');
  const fixtureFile = path.join(folder, 'fixtures', fixture);
  const hooks = path.join(folder, 'root-hooks.ts');
  const child = spawn(
    process.execPath,
    [mocha, '--no-config', '--node-option', 'import=tsx', '--require', hooks, fixtureFile],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  }
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, output }));
  });
}
