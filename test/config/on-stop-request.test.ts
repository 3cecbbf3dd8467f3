import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { expect } from 'chai';

describe('onStopRequest', () => {
  it('stops a process whose parent went while it was starting', async () => {
    const child = fork(resolve(import.meta.dirname, '../support/fixtures/asks-late.ts'), {
      execArgv: ['--import', 'tsx'],
    });
    await once(child, 'spawn');
    child.disconnect();
    const [code] = await once(child, 'exit');
    expect(code).to.equal(0);
  });
});
