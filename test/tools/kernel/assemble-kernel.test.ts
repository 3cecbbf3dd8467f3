import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { assembleKernel, kernelModule } from '../../../tools/kernel/assemble-kernel.ts';

describe('The ability kernel', () => {
  it('is what its source assembles to, byte by byte', async () => {
    expect(await assembleKernel()).to.equal(readFileSync(kernelModule, 'utf8'));
  });
});
