import { spawn } from 'node:child_process';
import { expect } from 'chai';
import { mochaArguments } from './mocha-arguments.ts';

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
  const child = spawn(process.execPath, mochaArguments(fixture), { stdio: ['ignore', 'pipe', 'pipe'] });
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
