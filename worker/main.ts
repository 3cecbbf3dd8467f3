import { type Config, ConfigError, readConfig, requireDatabaseUrl } from '../config/config.ts';
import { localDate } from '../config/local-date.ts';
import { createLogger } from '../config/logger.ts';
import { onStopRequest } from '../config/on-stop-request.ts';
import { createMatcher } from './area/create-matcher.ts';
import { matchEngine } from './area/match-engine.ts';
import { createListBuilder } from './build-match-list/create-list-builder.ts';
import { connectMatchPool } from './connect-match-pool.ts';
import { createReportMaker } from './make-report/create-report-maker.ts';
import { consumeJobs } from './queue/consume-jobs.ts';
import { type JobName, jobPayloads } from './queue/jobs.ts';
import { limitErrors } from './queue/limit-errors.ts';
import { createSweeper } from './scheduler/create-sweeper.ts';

/** When the process ends at the latest after the signal to stop, in milliseconds. */
const lastResortMs = 3_000;

const config = readOrExit();
const databaseUrl = requireDatabaseUrl(config);
const logger = createLogger(config, 'worker');
const clock = (): Date => new Date();
const pool = connectMatchPool(
  databaseUrl,
  config.poolSize,
  limitErrors(logger, 'The database can not be reached'),
);
const matcher = createMatcher({ pool, engine: matchEngine, logger, clock, dateOf: localDate });
const listBuilder = createListBuilder({ pool, matcher, logger, clock });
const reportMaker = createReportMaker({ pool, matcher, logger, clock, dateOf: localDate });
const sweeper = createSweeper({
  pool,
  matcher,
  listBuilder,
  reportMaker,
  logger,
  clock,
  dateOf: localDate,
  intervalMs: config.sweepIntervalMs,
});
const consumer = consumeJobs(
  config.redisUrl === null ? { kind: 'postgres', databaseUrl } : { kind: 'redis', redisUrl: config.redisUrl },
  {
    'match-node': async ({ nodeId }) => {
      await matcher.matchNode(nodeId);
    },
    'build-match-list': async ({ matchListId }) => {
      // one whose node is busy stays queued for the sweep
      await listBuilder.build(matchListId);
    },
    'make-report': async ({ reportId }) => {
      // one that has to wait for another stays queued for the sweep
      await reportMaker.make(reportId);
    },
  },
  (name, ids, failure) => {
    logger.error({ job: name, ids, failure }, 'A job failed for the last time');
    void giveUp(name, ids, failure);
  },
  logger,
);

let isStopping = false;
onStopRequest(config, () => {
  isStopping = true;
  setTimeout(() => process.exit(0), lastResortMs).unref();
  void stop();
});
sweeper.start();
await consumer.started;
if (!isStopping) {
  logger.info({ queue: config.redisUrl === null ? 'postgres' : 'redis' }, 'The worker takes jobs');
  process.send?.({ ready: true });
}

/** Stops in order: who brings work, who does it, what it needs. Work under way ends first. */
async function stop(): Promise<void> {
  await Promise.all([consumer.close(), sweeper.stop(), reportMaker.stop()]);
  await pool.end();
  process.exit(0);
}

/** Tells whoever waits for it that what the job was to make can't be made. */
async function giveUp(name: JobName, ids: unknown, failure: string): Promise<void> {
  try {
    if (name === 'build-match-list') {
      await listBuilder.giveUp(jobPayloads[name].parse(ids).matchListId, failure);
    } else if (name === 'make-report') {
      await reportMaker.giveUp(jobPayloads[name].parse(ids).reportId, failure);
    }
  } catch (error) {
    // the sweep tries it again, and gives it up then
    logger.error({ err: error, job: name }, 'What a job was to make could not be marked as failed');
  }
}

function readOrExit(): Config {
  try {
    const given = readConfig();
    requireDatabaseUrl(given);
    return given;
  } catch (error) {
    console.error(error instanceof ConfigError ? error.message : error);
    process.exit(1);
  }
}
