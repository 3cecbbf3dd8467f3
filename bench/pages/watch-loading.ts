import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';

/** What a page's first showing cost. */
export interface Loading {
  /** Largest contentful paint, in milliseconds from the start of the navigation. */
  readonly largestPaintMs: number;
  /** When the first useful row stood there, in milliseconds from the same. */
  readonly firstRowMs: number;
  /** Most requests that waited for each other until then, the document among them. */
  readonly requestsInARow: number;
  /** Kilobytes of JavaScript until then, as gzip. */
  readonly scriptKilobytes: number;
}

const watched = z.object({
  largestPaintMs: z.number(),
  firstRowMs: z.number(),
  requests: z.array(z.object({ path: z.string(), startTime: z.number(), responseEnd: z.number() })),
});
/** How a page is scrolled through, as with a wheel that is turned fast. */
const [turnsOfWheel, pixelsPerTurn] = [60, 800];
/** The browser asks for it by itself, and no page waits for it. */
const pageIcon = '/icon.svg';
const pagesFolder = path.join(import.meta.dirname, '../../dist/web');

/** Runs in the page from its beginning: notes the largest paint, when `row` is first there, each interaction's duration and long tasks. */
export function watchScript(row: string): string {
  return `window.watched = { largestPaintMs: 0, firstRowMs: 0, interactions: {}, tasks: [] };
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) window.watched.largestPaintMs = startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries()) {
        if (interactionId > 0) {
          window.watched.interactions[interactionId] = Math.max(window.watched.interactions[interactionId] ?? 0, duration);
        }
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) window.watched.tasks.push({ startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
    const look = () => {
      if (document.querySelector(${JSON.stringify(row)}) === null) requestAnimationFrame(look);
      else window.watched.firstRowMs = performance.now();
    };
    requestAnimationFrame(look);`;
}

/** What a page that {@link watchScript} runs in has cost until its first row. Waits for that `row`. */
export async function readLoading(page: Page, row: string): Promise<Loading> {
  await page.locator(row).first().waitFor();
  // a later paint may still be the largest
  await page.waitForTimeout(500);
  const { largestPaintMs, firstRowMs, requests } = watched.parse(
    await page.evaluate(`({
      ...window.watched,
      requests: [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .map(({ name, startTime, responseEnd }) => ({ path: new URL(name).pathname, startTime, responseEnd })),
    })`),
  );
  const before = requests.filter(
    ({ path: name, responseEnd }) => responseEnd <= firstRowMs && name !== pageIcon,
  );
  return {
    largestPaintMs,
    firstRowMs,
    requestsInARow: longestRow(before),
    scriptKilobytes: before
      .filter(({ path: name }) => name.endsWith('.js'))
      .map(({ path: name }) => readFileSync(path.join(pagesFolder, `${name}.gz`)).length / 1_000)
      .reduce((sum, size) => sum + size, 0),
  };
}

/** The longest interaction so far, in milliseconds: what interaction to next paint is for fewer than fifty. 0 when all were under 16. */
export async function longestInteractionMs(page: Page): Promise<number> {
  await page.waitForTimeout(500);
  return z.number().parse(await page.evaluate('Math.max(0, ...Object.values(window.watched.interactions))'));
}

/** The longest task while the page is scrolled from its top, in milliseconds; 0 when none was as long as 50. */
export async function longestTaskScrolling(page: Page): Promise<number> {
  await page.mouse.move(300, 600);
  const began = z.number().parse(await page.evaluate('performance.now()'));
  for (let turn = 0; turn < turnsOfWheel; turn += 1) {
    await page.mouse.wheel(0, pixelsPerTurn);
    await page.waitForTimeout(50);
  }
  await page.waitForTimeout(500);
  return z
    .number()
    .parse(
      await page.evaluate(
        `Math.max(0, ...window.watched.tasks.filter(({ startTime }) => startTime >= ${began}).map(({ duration }) => duration))`,
      ),
    );
}

/** Most requests of which each began when the one before had been answered. */
function longestRow(
  requests: readonly { readonly startTime: number; readonly responseEnd: number }[],
): number {
  const byEnd = requests.toSorted((one, other) => one.responseEnd - other.responseEnd);
  const lengths: number[] = [];
  for (const { startTime } of byEnd) {
    const earlier = lengths.filter((_, index) => (byEnd[index]?.responseEnd ?? 0) <= startTime);
    lengths.push(1 + Math.max(0, ...earlier));
  }
  return Math.max(0, ...lengths);
}
