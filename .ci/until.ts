import { setTimeout as wait } from 'node:timers/promises';

/**
 * Asks again and again until the answer is true; an error is no answer yet. Throws after `withinMs`, or as soon as `isOver`: nothing can
 * come any more.
 */
export async function until(
  what: string,
  isSo: () => Promise<boolean>,
  { withinMs, everyMs, isOver = () => false }: { withinMs: number; everyMs: number; isOver?: () => boolean },
): Promise<void> {
  const began = performance.now();
  while (!(await isSo().catch(() => false))) {
    const waitedMs = performance.now() - began;
    if (isOver() || waitedMs > withinMs) {
      throw new Error(`Waited ${(waitedMs / 1_000).toFixed(0)} s in vain for ${what}.`);
    }
    await wait(everyMs);
  }
}
