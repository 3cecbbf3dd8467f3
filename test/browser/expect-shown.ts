import { isDeepStrictEqual } from 'node:util';
import { until } from '../worker/test-servers.ts';

/** Milliseconds that a page has to show what it is about to. */
const shownWithinMs = 20_000;

/**
 * Reads the page again and again until it shows what is wanted, by deep equality: an address changes before the page that it leads to is
 * there. Fails with what was read last.
 */
export async function expectShown<T>(read: () => Promise<T>, wanted: T): Promise<void> {
  let shown: T | undefined;
  const told = () => `the page to show ${JSON.stringify(wanted)}, not ${JSON.stringify(shown)}`;
  await until(told, shownWithinMs, async () => {
    shown = await read();
    return isDeepStrictEqual(shown, wanted);
  });
}
