import { setImmediate } from 'node:timers/promises';
import { countOpenHandles, describeLeftHandles, type OpenHandles } from './open-handles.ts';
import { TestRun } from './test-run.ts';

const closingWithinMs = 2_000;
const exitAfterMs = 1_000;

let run: TestRun | undefined;
let before: OpenHandles = new Map();

/** Mocha's hook before the whole run, in the process that started it. */
export async function mochaGlobalSetup(): Promise<void> {
  run = await TestRun.begin();
}

/** Mocha's hook after the whole run. */
export async function mochaGlobalTeardown(): Promise<void> {
  await run?.end();
  // Fires only when something that came and went unseen, such as tries to connect again, keeps the process alive.
  setTimeout(() => {
    console.error('The run is over, but something of it keeps the process alive.');
    process.exit(1);
  }, exitAfterMs).unref();
}

/** Mocha's hooks around the files of one process, in parallel around each: they fail it when a test left something open. */
export const mochaHooks = {
  async beforeAll(): Promise<void> {
    // Mocha's own timer for a hook that waits is then open at both counts.
    await setImmediate();
    before = countOpenHandles();
  },
  async afterAll(this: Mocha.Context): Promise<void> {
    // What is below is bounded, and its own message says more than mocha's.
    this.timeout(0);
    const left = await describeLeftHandles(before, closingWithinMs);
    if (left !== undefined) {
      throw new Error(left);
    }
  },
};
