/** Assembles the ability kernel: node --import tsx tools/kernel/build-kernel.ts */
import { writeFileSync } from 'node:fs';
import { assembleKernel, kernelModule } from './assemble-kernel.ts';

writeFileSync(kernelModule, await assembleKernel());
