import { requireDatabaseUrl } from '../config/config.ts';
import { localDate } from '../config/local-date.ts';
import { logConsole } from '../config/log-console.ts';
import { createLogger } from '../config/logger.ts';
import { onStopRequest } from '../config/on-stop-request.ts';
import { readConfigOrExit } from '../config/read-config-or-exit.ts';
import { createErasureLedger } from '../db/erasures/erasure-ledger.ts';
import { asDatabaseRole } from '../db/isolation/database-roles.ts';
import { matchEngine } from '../matching/engine.ts';
import { Matcher } from './area/matcher.ts';
import { connectMatchPool } from './connect-match-pool.ts';
import { createJobs } from './jobs/jobs.ts';
import { createMailSender, mailServerOf } from './mail/mail-sender.ts';
import { createPoolThread } from './pool/pool-thread.ts';
import { chooseQueueBackend } from './queue/connect-queue.ts';
import { consumeJobs } from './queue/consume-jobs.ts';
import { limitErrors } from './queue/limit-errors.ts';
import { AuditKeeper } from './scheduler/audit-keeper.ts';
import { RetentionKeeper } from './scheduler/retention-keeper.ts';
import { Scheduler } from './scheduler/scheduler.ts';

/** When the process ends at the latest after the signal to stop, in milliseconds. */
const lastResortMs = 3_000;

const config = readConfigOrExit(requireDatabaseUrl);
// owns nothing there, and knows nobody's name
const databaseUrl = asDatabaseRole(requireDatabaseUrl(config), 'worker');
const logger = createLogger(config, 'worker');
logConsole(logger);
const clock = (): Date => new Date();
const pool = connectMatchPool(
  databaseUrl,
  config.poolSize,
  limitErrors(logger, 'The database can not be reached'),
);
const matcher = new Matcher({ pool, engine: matchEngine, logger, clock, dateOf: localDate });
const poolThread = createPoolThread({ databaseUrl, applicationName: 'passa-worker-reports', logger });
const mail = config.mail && {
  sender: createMailSender(mailServerOf(config.mail.serverUrl), config.mail.from),
  publicUrl: config.mail.publicUrl,
};
const jobs = createJobs({
  pool,
  matcher,
  poolThread,
  mail,
  logger,
  clock,
  dateOf: localDate,
  lapsedDays: config.lapsedDays,
});
const audit = new AuditKeeper({
  pool,
  logger,
  clock,
  headsFile: config.auditHeadsFile,
  keptYears: config.auditYears,
});
const retention = new RetentionKeeper({
  pool,
  databaseUrl,
  terms: config.retention,
  erasures: createErasureLedger(config.erasuresFile),
  logger,
  clock,
  dateOf: localDate,
});
const scheduler = new Scheduler({
  pool,
  jobs,
  audit,
  retention,
  logger,
  clock,
  sweepIntervalMs: config.sweepIntervalMs,
});
const backend = chooseQueueBackend(config.redisUrl, databaseUrl);
const consumer = consumeJobs(backend, jobs, logger);

let isStopping = false;
onStopRequest(config, () => {
  isStopping = true;
  setTimeout(() => process.exit(0), lastResortMs).unref();
  void stop();
});
scheduler.start();
await consumer.started;
if (!isStopping) {
  logger.info({ queue: backend.kind }, 'The worker takes jobs');
  process.send?.({ ready: true });
}

/** Stops in order: who brings work, who does it, what it needs. Work under way ends first. */
async function stop(): Promise<void> {
  await Promise.all([consumer.close(), scheduler.stop(), ...jobs.map((job) => job.stop())]);
  await pool.end();
  process.exit(0);
}
