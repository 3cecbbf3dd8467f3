import { expect } from 'chai';
import type { MeasuredSteps, Progress } from '../../../matching/steps.ts';
import { runMeasured } from '../../../worker/make-report/run-measured.ts';

/** Keeps the processor busy for a while in each of its steps. */
function* busy(steps: number, ms: number): MeasuredSteps<string> {
  for (let done = 0; done < steps; done += 1) {
    const until = performance.now() + ms;
    while (performance.now() < until) {}
    yield { done, of: steps };
  }
  return 'done';
}

const nothing = (): void => undefined;

describe('Running a measured computation', () => {
  it('lets other work be done between the turns, and gives the result', async () => {
    let served = 0;
    const serve = (): void => {
      served += 1;
      waiting = setImmediate(serve);
    };
    let waiting = setImmediate(serve);
    expect(await runMeasured(busy(10, 10), nothing, async () => undefined)).to.equal('done');
    clearImmediate(waiting);
    expect(served).to.be.at.least(8);
  });

  it('tells at once how far it is, and then now and again', async () => {
    const told: Progress[] = [];
    const began = performance.now();
    await runMeasured(busy(60, 10), nothing, async (progress) => {
      told.push(progress);
    });
    expect(told[0]).to.deep.equal({ done: 0, of: 60 });
    // a busy machine takes longer than 600 ms, and is told of it more often
    const quarters = Math.ceil((performance.now() - began) / 250);
    expect(told).to.have.length.within(2, 1 + quarters);
    expect(told[1]?.done).to.be.above(0);
  });

  it('ends with what is thrown when it is wanted no more', async () => {
    const began = performance.now();
    const stop = performance.now() + 100;
    const assertWanted = (): void => {
      if (performance.now() > stop) {
        throw new RangeError('enough');
      }
    };
    const error: unknown = await runMeasured(busy(1_000, 10), assertWanted, async () => undefined).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).to.be.instanceOf(RangeError);
    expect(performance.now() - began).to.be.below(1_000);
  });
});
