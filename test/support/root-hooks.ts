import { setImmediate } from 'node:timers/promises';
import { countOpenHandles, describeLeftHandles, type OpenHandles } from './open-handles.ts';
import { stopTestServer } from './postgres.ts';

const closingWithinMs = 2_000;
const exitAfterMs = 1_000;

let before: OpenHandles = new Map();

/** Mocha's hooks around the whole run: stops the test server, and fails the run when a test left something open. */
export const mochaHooks = {
  async beforeAll(): Promise<void> {
    // Mocha's own timer for a hook that waits is then open at both counts.
    await setImmediate();
    before = countOpenHandles();
  },
  async afterAll(this: Mocha.Context): Promise<void> {
    // Both steps below are bounded, and their own messages say more than mocha's.
    this.timeout(0);
    await stopTestServer();
    const left = await describeLeftHandles(before, closingWithinMs);
    if (left === undefined) {
      return;
    }
    // The run has failed already; this only keeps it from hanging on what was left open.
    setTimeout(() => process.exit(1), exitAfterMs).unref();
    throw new Error(left);
  },
};
