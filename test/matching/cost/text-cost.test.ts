import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { z } from 'zod';
import { exactCounts } from './count-blocks.ts';

const costsSchema = z.array(
  z.object({ text: z.string(), stage: z.string(), short: z.int().positive(), long: z.int().positive() }),
);
/** Sorting costs a little more than in proportion; what costs by the square costs sixteen times. */
const most = 5;

describe('What long texts cost', function () {
  this.timeout(120_000);

  it('grows in proportion to their length, whatever is in them', async () => {
    const entry = resolve(import.meta.dirname, 'text-cost-entry.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...exactCounts,
      '--import',
      'tsx',
      entry,
    ]);
    const costs = costsSchema.parse(JSON.parse(stdout));
    expect(costs.length).to.be.above(60);
    const steep = costs.filter(({ short, long }) => long > most * short);
    expect(steep).to.deep.equal([]);
  });
});
