/**
 * Measures a running site beside the bare queue, and the import beside a plain COPY.
 *
 * usage: npm run bench:load [-- --submissions N] [--rows N]
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { localDate } from '../../config/local-date.ts';
import type { QueueBackend } from '../../worker/queue/connect-queue.ts';
import { measureImport } from './measure-import.ts';
import { measureQueueRoundTrip } from './measure-queue-round-trip.ts';
import { measureBurst, measureIdleSubmissions } from './measure-submissions.ts';
import { percentile } from './percentile.ts';
import { startSite } from './start-site.ts';

const { values } = parseArgs({
  options: { submissions: { type: 'string', default: '300' }, rows: { type: 'string', default: '20000' } },
});
const submissions = wholeNumber('submissions', values.submissions);
const rows = wholeNumber('rows', values.rows);
const today = localDate(new Date());
/** The first ones warm up the processes and are not counted. */
const warmUp = 30;
const requestsAtOnce = 8;

const table = new Table({
  head: ['what', 'queue', 'measured', 'peer', 'peer measured', 'ratio'],
  style: { head: [], border: [] },
});
const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
for (const kind of hasRedis ? (['postgres', 'redis'] as const) : (['postgres'] as const)) {
  await measureSite(kind);
}
if (!hasRedis) {
  table.push(['submit → stored', 'redis', 'no redis-server here', '', '', '']);
}
await measureImporting();
console.log(table.toString());

async function measureSite(kind: QueueBackend['kind']): Promise<void> {
  process.stderr.write(`a site with its queue on ${kind}\n`);
  const site = await startSite(kind, today);
  try {
    await measureQueueRoundTrip(site.backend, warmUp);
    await measureIdleSubmissions(site, 'warm', warmUp);
    // taken in turns, so that a noisy moment of the machine meets both
    const bare: number[] = [];
    const stored: number[] = [];
    for (let round = 0; round < 6; round += 1) {
      const part = Math.ceil(submissions / 6);
      bare.push(...(await measureQueueRoundTrip(site.backend, part)));
      stored.push(...(await measureIdleSubmissions(site, `idle${round}`, part)));
    }
    for (const [name, share] of [
      ['p50', 0.5],
      ['p95', 0.95],
    ] as const) {
      const [submitted, trip] = [percentile(stored, share), percentile(bare, share)];
      table.push([
        `submit → stored, idle, ${name}`,
        kind,
        `${submitted.toFixed(1)} ms`,
        'bare queue round trip',
        `${trip.toFixed(1)} ms`,
        (submitted / trip).toFixed(1),
      ]);
    }
    const burst = await measureBurst(site, submissions, requestsAtOnce);
    table.push([
      `${submissions} submissions, ${requestsAtOnce} at once: stored`,
      kind,
      `${burst.storedPerSecond.toFixed(0)} a second`,
      'of these: accepted',
      `${burst.acceptedPerSecond.toFixed(0)} a second`,
      (burst.acceptedPerSecond / burst.storedPerSecond).toFixed(1),
    ]);
  } finally {
    await site.stop();
  }
}

async function measureImporting(): Promise<void> {
  process.stderr.write(`importing ${rows} candidates\n`);
  const { importSeconds, copySeconds } = await measureImport(rows, 3, today);
  table.push([
    `import of ${rows} candidates`,
    '–',
    `${(rows / importSeconds).toFixed(0)} rows a second`,
    'plain COPY of the same rows',
    `${(rows / copySeconds).toFixed(0)} rows a second`,
    (importSeconds / copySeconds).toFixed(1),
  ]);
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) {
    console.error(`--${name} ${text}: give a whole number from 1.`);
    process.exit(2);
  }
  return number;
}
