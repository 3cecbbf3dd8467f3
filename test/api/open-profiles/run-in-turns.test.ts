import { expect } from 'chai';
import { runInTurns } from '../../../api/open-profiles/run-in-turns.ts';
import type { Steps } from '../../../matching/steps.ts';

/** Keeps the processor busy for a while in each of its steps. */
function* busy(steps: number, ms: number): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + ms;
    while (performance.now() < until) {}
    yield;
  }
  return 'done';
}

describe('Running in turns', () => {
  it('serves others between the turns, and gives the result', async () => {
    let served = 0;
    const serve = (): void => {
      served += 1;
      waiting = setImmediate(serve);
    };
    let waiting = setImmediate(serve);
    expect(await runInTurns(busy(10, 10), new AbortController().signal)).to.equal('done');
    clearImmediate(waiting);
    expect(served).to.be.at.least(4);
  });

  it('ends when the service stops', async () => {
    const stop = new AbortController();
    const running = runInTurns(busy(1_000, 5), stop.signal);
    stop.abort();
    const error: unknown = await running.catch((thrown: unknown) => thrown);
    expect(error).to.include({ kind: 'unavailable' });
  });
});
