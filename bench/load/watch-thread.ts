import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Site } from './start-site.ts';

/** What is computed in less, in milliseconds, is not looked at more closely. */
const littleMs = 50;

/** Watches the API's thread. */
export interface WatchedThread {
  /**
   * How long the API's thread was held in one piece at most while `work` went on, or since this was asked last, in milliseconds. Both how late it was at most
   * (`perf_hooks.monitorEventLoopDelay`) and how long it computed in all bound that; where the machine tells both, it is the less: a thread
   * that waits for a processor is late without having done anything.
   */
  heldBy(work: () => Promise<unknown>): Promise<number>;
}

/** Finds out how late the thread is when nothing happens, which counts for nothing from then on. */
export async function watchThread(site: Site): Promise<WatchedThread> {
  const idle: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    await readLag(site);
    await wait(100);
    idle.push(await readLag(site));
  }
  const usual = Math.min(...idle);
  return {
    async heldBy(work) {
      const before = await readComputed(site);
      await work();
      const after = await readComputed(site);
      const computed = before === null || after === null ? null : after - before;
      // asking how late it was takes longer than most of what is measured
      if (computed !== null && computed < littleMs) {
        return computed;
      }
      const late = Math.max(0, (await readLag(site)) - usual);
      return computed === null ? late : Math.min(late, computed);
    },
  };
}

/** How late the API's thread was at most since this was read last, in milliseconds. */
async function readLag({ metricsUrl }: Site): Promise<number> {
  const text = await (await fetch(metricsUrl, { headers: { connection: 'close' } })).text();
  return Number(/^nodejs_eventloop_lag_max_seconds (\S+)/m.exec(text)?.[1]) * 1_000;
}

/** How long the API's main thread has computed since it began, in milliseconds; null where the machine doesn't tell. */
async function readComputed({ apiPid }: Site): Promise<number | null> {
  const [nanoseconds] = await readFile(`/proc/${apiPid}/task/${apiPid}/schedstat`, 'utf8').then(
    (text) => text.split(' '),
    () => [],
  );
  return nanoseconds === undefined ? null : Number(nanoseconds) / 1_000_000;
}
