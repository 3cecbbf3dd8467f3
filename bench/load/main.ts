/**
 * Measures a running site beside the bare queue, the import beside a plain COPY, a large node that one worker ranks and stores
 * with pages of it, questions that need all open profiles of a node, and what hostile clients cost the others. `--only` names the parts to
 * measure: `submissions`, `import`, `node`, `questions` or `hostile`; default all. Ends with 1 where a bound is exceeded.
 *
 * usage: npm run bench:load [-- --submissions N] [--rows N] [--candidates N] [--roles N] [--attempts N] [--only PART]…
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { localDate } from '../../config/local-date.ts';
import type { QueueBackend } from '../../worker/queue/connect-queue.ts';
import { measureDryRuns } from './measure-dry-runs.ts';
import { measureImport } from './measure-import.ts';
import { measurePages, weighNode } from './measure-node.ts';
import { measureQuestions, measureReports } from './measure-questions.ts';
import { measureQueueRoundTrip } from './measure-queue-round-trip.ts';
import { measureReads } from './measure-reads.ts';
import { measureBurst, measureIdleSubmissions } from './measure-submissions.ts';
import { percentile } from './percentile.ts';
import { type Site, startSite } from './start-site.ts';
import { tellHostile } from './tell-hostile.ts';

const { values } = parseArgs({
  options: {
    submissions: { type: 'string', default: '300' },
    rows: { type: 'string', default: '20000' },
    candidates: { type: 'string', default: '10000' },
    roles: { type: 'string', default: '2000' },
    attempts: { type: 'string', default: '10000' },
    only: {
      type: 'string',
      multiple: true,
      default: ['submissions', 'import', 'node', 'questions', 'hostile'],
    },
  },
});
const submissions = wholeNumber('submissions', values.submissions);
const rows = wholeNumber('rows', values.rows);
const today = localDate(new Date());
/** The first ones warm up the processes and are not counted. */
const warmUp = 30;
const requestsAtOnce = 8;
/** The percentiles that are shown. */
const shares = [0.5, 0.95];

const table = new Table({
  head: ['what', 'queue', 'measured', 'peer', 'peer measured', 'ratio', 'bound'],
  style: { head: [], border: [] },
});
/** What has exceeded its bound. */
const exceeded: string[] = [];
const parts: Readonly<Record<string, () => Promise<void>>> = {
  submissions: measureSites,
  import: measureImporting,
  node: measureLargeNode,
  questions: measureQuestioning,
  hostile: measureHostileClients,
};
for (const part of values.only) {
  await parts[part]?.();
}
console.log(table.toString());
if (exceeded.length > 0) {
  console.error(`Over its bound:\n${exceeded.join('\n')}`);
  process.exitCode = 1;
}

async function measureSites(): Promise<void> {
  const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
  for (const kind of hasRedis ? (['postgres', 'redis'] as const) : (['postgres'] as const)) {
    await measureSite(kind);
  }
  if (!hasRedis) {
    table.push(['submit → stored', 'redis', 'no redis-server here']);
  }
}

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
    for (const share of shares) {
      const [submitted, trip] = [percentile(stored, share), percentile(bare, share)];
      table.push([
        `submit → stored, idle, p${share * 100}`,
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

/** One node of the size asked for, ranked and stored by one worker, and pages of what is stored. */
async function measureLargeNode(): Promise<void> {
  const [candidates, roles] = [
    wholeNumber('candidates', values.candidates),
    wholeNumber('roles', values.roles),
  ];
  const size = `${candidates} × ${roles}`;
  process.stderr.write(`a node of ${size}, ranked and stored by one worker\n`);
  const site = await startSite('postgres', today, { candidates, roles, nodes: ['goteborg'] });
  try {
    const { pairs, megabytes, copySeconds, workerMegabytes } = await weighNode(site);
    table.push(
      [
        `${size} ranked and stored`,
        '–',
        `${site.matchSeconds.toFixed(1)} s`,
        `INSERT of the ${pairs} rows alone`,
        `${copySeconds.toFixed(1)} s`,
        (site.matchSeconds / copySeconds).toFixed(1),
      ],
      ['memory of the worker, at most', '–', `${workerMegabytes?.toFixed(0)} MB`, '', '', ''],
      ['stored pairs with their indexes', '–', `${megabytes.toFixed(0)} MB`, '', '', ''],
    );
    for (const of of ['roles', 'candidates'] as const) {
      const { cold, warm, light } = await measurePages(site, of, 50);
      for (const [name, times, share] of [
        ['cold, p50', cold, 0.5],
        ['cold, p95', cold, 0.95],
        ['warm, p50', warm, 0.5],
        ['warm, p95', warm, 0.95],
      ] as const) {
        const [page, peer] = [percentile(times, share), percentile(light, share)];
        table.push([
          `20 suggestions of ${of}, ${name}`,
          '–',
          `${page.toFixed(1)} ms`,
          'the profile alone',
          `${peer.toFixed(1)} ms`,
          (page / peer).toFixed(1),
        ]);
      }
    }
    await tellReads(site);
  } finally {
    await site.stop();
  }
}

/** What the pages read first. */
async function tellReads(site: Site): Promise<void> {
  const { reads, light, bare } = await measureReads(site, 200);
  for (const share of shares) {
    const ms = (times: readonly number[]) => `${percentile(times, share).toFixed(1)} ms`;
    for (const { name, times } of reads) {
      const ratio = percentile(times, share) / percentile(light, share);
      table.push([`${name}, p${share * 100}`, '–', ms(times), 'one role', ms(light), ratio.toFixed(1)]);
    }
    table.push([`one role, p${share * 100}`, '–', ms(light), 'whether it is ready', ms(bare), '']);
  }
}

/** One node of the size asked for; of reports, a fifth of it, for which the worker has to match everybody first. */
async function measureQuestioning(): Promise<void> {
  const [candidates, roles] = [
    wholeNumber('candidates', values.candidates),
    wholeNumber('roles', values.roles),
  ];
  const nodes = ['goteborg'];
  const ms = (time: number) => `${time.toFixed(0)} ms`;
  const mb = (size: number | null | undefined) => `${size?.toFixed(0)} MB`;
  process.stderr.write(`what would open doors in a node of ${candidates} × ${roles}\n`);
  const asked = await startSite('postgres', today, { candidates, roles, nodes, hasWorker: false });
  try {
    const times = await measureQuestions(asked, 100);
    const [before, after] = times.memory;
    const most = ms(Math.max(...times.others));
    table.push(['doors of a role, first', '–', ms(times.first), 'most of any light request', most]);
    for (const kind of ['role', 'candidate'] as const) {
      for (const share of shares) {
        const measured = percentile(kind === 'role' ? times.ofRoles : times.ofCandidates, share);
        const light = ms(percentile(times.others, share));
        table.push([
          `doors of a ${kind}, p${share * 100}`,
          '–',
          ms(measured),
          'a light request meanwhile',
          light,
        ]);
      }
    }
    table.push(['memory of the API after them', '–', mb(after), 'before', mb(before)]);
    const dryRuns = await measureDryRuns(asked, 25);
    table.push(['dry run of a role, first', '–', ms(dryRuns.first), 'its doors, first', ms(times.first)]);
    for (const share of shares) {
      const [role, candidate] = [dryRuns.ofRoles, dryRuns.ofCandidates].map((all) =>
        ms(percentile(all, share)),
      );
      const [ofRole, ofCandidate] = [times.ofRoles, times.ofCandidates].map((all) =>
        ms(percentile(all, share)),
      );
      table.push([`dry run of a role, p${share * 100}`, '–', role, 'its doors', ofRole]);
      table.push([`dry run of a candidate, p${share * 100}`, '–', candidate, 'its doors', ofCandidate]);
    }
  } finally {
    await asked.stop();
  }
  const small = { candidates: Math.ceil(candidates / 5), roles: Math.ceil(roles / 5), nodes };
  process.stderr.write(`reports on a node of ${small.candidates} × ${small.roles}\n`);
  const reported = await startSite('postgres', today, small);
  try {
    const { doors, effects } = await measureReports(reported);
    const size = `${small.candidates} × ${small.roles}`;
    table.push([`report on doors, ${size}`, '–', `${doors.toFixed(1)} s`]);
    table.push([`report on a policy, ${size}`, '–', `${effects.toFixed(1)} s`]);
  } finally {
    await reported.stop();
  }
}

/** What hostile clients cost, in a node of a fifth of the size. */
async function measureHostileClients(): Promise<void> {
  const size = {
    candidates: Math.ceil(wholeNumber('candidates', values.candidates) / 5),
    roles: Math.ceil(wholeNumber('roles', values.roles) / 5),
  };
  process.stderr.write(`hostile clients at a node of ${size.candidates} × ${size.roles}\n`);
  const site = await startSite('postgres', today, { ...size, nodes: ['goteborg'], isLimited: true });
  try {
    const told = await tellHostile(site, wholeNumber('attempts', values.attempts), shares);
    table.push(...told.rows.map((row) => [...row]));
    exceeded.push(...told.exceeded);
  } finally {
    await site.stop();
  }
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) {
    console.error(`--${name} ${text}: give a whole number from 1.`);
    process.exit(2);
  }
  return number;
}
