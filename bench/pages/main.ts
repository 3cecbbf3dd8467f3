/**
 * Measures the pages in a browser whose processor is slowed four times: when they are painted, what they ask for, how soon they
 * answer. Beside them, in the same run, the page to sign in, which asks for no data.
 *
 * usage: npm run bench:pages [-- --runs N] [--slower N]
 */
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { type Browser, chromium, type Page } from 'playwright-core'; // drives the Chromium that Debian packages
import { followWays } from '../../cli/follow-ways.ts';
import { localDate } from '../../config/local-date.ts';
import { percentile } from '../load/percentile.ts';
import { startSite } from '../load/start-site.ts';
import { type MeasuredPage, measuredPages } from './measured-pages.ts';
import { longestInteractionMs, longestTaskScrolling, readLoading, watchScript } from './watch-loading.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '10' }, slower: { type: 'string', default: '4' } },
});
const runs = Number(values.runs);
const slower = Number(values.slower);

/** What each request waits for when those in a row are counted: those that don't depend on each other are then under way together. */
const latencyMs = 400;

const today = localDate(new Date());
const site = await startSite('postgres', today, { isDemonstration: true });
const { origin } = new URL(site.apiUrl);
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const table = new Table({
  head: [
    'page',
    'largest paint',
    'first row',
    '× sign-in',
    'in a row',
    'JavaScript',
    'longest interaction',
    'longest task scrolling',
  ],
  style: { head: [], border: [] },
});
try {
  // some pages show what became of a proposal
  await followWays(origin, site.region, today);
  const pages = await measuredPages(site);
  let signInMs = 0;
  for (const measured of pages) {
    process.stderr.write(`${measured.name}\n`);
    const all: Awaited<ReturnType<typeof measurePage>>[] = [];
    for (let run = 0; run < runs; run += 1) {
      all.push(await measurePage(browser, measured, 0));
    }
    const { loading: slowly } = await measurePage(browser, measured, latencyMs);
    const median = (numbers: readonly number[]) => percentile(numbers, 0.5);
    const paintMs = median(all.map(({ loading }) => loading.largestPaintMs));
    signInMs = measured.user === null ? paintMs : signInMs;
    table.push([
      measured.name,
      `${paintMs.toFixed(0)} ms`,
      `${median(all.map(({ loading }) => loading.firstRowMs)).toFixed(0)} ms`,
      (paintMs / signInMs).toFixed(2),
      slowly.requestsInARow,
      `${Math.max(...all.map(({ loading }) => loading.scriptKilobytes)).toFixed(0)} kB`,
      `${median(all.map(({ interactionMs }) => interactionMs)).toFixed(0)} ms`,
      measured.isLong === true ? `${median(all.map(({ scrollingMs }) => scrollingMs)).toFixed(0)} ms` : '–',
    ]);
  }
} finally {
  await browser.close();
  await site.stop();
}
console.log(table.toString());

/** Opens the page once in a browser that has never seen it, and uses it. */
async function measurePage(
  from: Browser,
  { user, path, row, use, isLong, prepare }: MeasuredPage,
  latency: number,
) {
  const context = await from.newContext({
    baseURL: origin,
    viewport: { width: 1280, height: 900 },
    locale: 'sv-SE',
  });
  try {
    if (user !== null) {
      await context.request.post('/api/v1/demo/sign-in', { data: { user } });
    }
    const page: Page = await context.newPage();
    await page.addInitScript(watchScript(row));
    await prepare?.(page);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const throughput = { downloadThroughput: -1, uploadThroughput: -1 };
    await session.send('Network.emulateNetworkConditions', { offline: false, latency, ...throughput });
    await page.goto(path);
    const loading = await readLoading(page, row);
    await use(page);
    const interactionMs = await longestInteractionMs(page);
    return { loading, interactionMs, scrollingMs: isLong === true ? await longestTaskScrolling(page) : 0 };
  } finally {
    await context.close();
  }
}
