import { createServer, type Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { type Config, ConfigError, requireDatabaseUrl } from '../config/config.ts';
import { logConsole } from '../config/log-console.ts';
import { createLogger } from '../config/logger.ts';
import { onStopRequest } from '../config/on-stop-request.ts';
import { readConfigOrExit } from '../config/read-config-or-exit.ts';
import { createChangeFeed } from '../db/change-feed.ts';
import { createDataSource } from '../db/data-source.ts';
import { isDatabaseAway } from '../db/database-away.ts';
import { createErasureLedger } from '../db/erasures/erasure-ledger.ts';
import { createNameCipher, NameKeyError, type NameKeys } from '../db/identities/name-cipher.ts';
import { followNameKeys } from '../db/identities/name-keys.ts';
import { asDatabaseRole, databaseRoles, withSettings } from '../db/isolation/database-roles.ts';
import { sqlState } from '../db/retries.ts';
import { eraseAgain } from '../db/stores/erase-again.ts';
import { createPoolThread } from '../worker/pool/pool-thread.ts';
import { chooseQueueBackend } from '../worker/queue/connect-queue.ts';
import { createJobQueue } from '../worker/queue/job-queue.ts';
import { limitErrors } from '../worker/queue/limit-errors.ts';
import { createApp } from './create-app.ts';
import { databaseTimeouts } from './database-timeouts.ts';
import { createMetricsApp } from './health/metrics-app.ts';
import { authoriseByRole } from './http/authentication/authorise.ts';
import { createDemoSignIn, type DemoUsers, readDemoUsers } from './http/authentication/demo-sign-in.ts';
import {
  followOwnKeys,
  keyFolderOf,
  makePassingKeys,
  type OwnKeys,
  readOwnKeys,
} from './http/authentication/own-keys.ts';
import { createOwnTokens } from './http/authentication/own-tokens.ts';
import { type ClaimReader, createClaimReader } from './http/authentication/provider/read-claims.ts';
import { logSignIns } from './http/authentication/record-sign-in.ts';
import { prepareNames } from './prepare-names.ts';
import { createSignIn } from './session/create-sign-in.ts';

/** How long requests under way may take after the signal to stop, in milliseconds. */
const finishRequestsMs = 2_000;
/** When the process ends at the latest after the signal to stop, in milliseconds. */
const lastResortMs = 3_500;
/** How long to wait before the next try to reach a database that is away at the start, in milliseconds. */
const retryConnectionMs = 500;

let demoUsers: DemoUsers | null = null;
let nameKeys: () => NameKeys = () => [];
let readClaims: ClaimReader | null = null;
const config = readConfigOrExit((given) => {
  requireDatabaseUrl(given);
  try {
    nameKeys = followNameKeys(given);
  } catch (error) {
    throw error instanceof NameKeyError ? new ConfigError(error.message, { cause: error }) : error;
  }
  demoUsers = given.demoUsers === null ? null : readDemoUsers(given.demoUsers);
  readClaims = given.provider === null ? null : createClaimReader(given.provider);
});
const logger = createLogger(config, 'api');
logConsole(logger);
const clock = (): Date => new Date();
// owns nothing there and bypasses nothing
const databaseUrl = asDatabaseRole(requireDatabaseUrl(config), 'api');
const dataSource = createDataSource({
  databaseUrl,
  poolSize: config.poolSize,
  applicationName: 'passa-api',
  timeouts: databaseTimeouts,
  isActing: true,
});
const names = createNameCipher(nameKeys);
const queue = createJobQueue(chooseQueueBackend(config.redisUrl, databaseUrl), logger);
const poolThread = createPoolThread({
  // ranks whole areas, for whoever asks of one of them
  databaseUrl: withSettings(databaseUrl, { 'passa.kind': 'following' }),
  applicationName: 'passa-api-pool',
  logger,
});
const changes = createChangeFeed({
  databaseUrl,
  applicationName: 'passa-api-changes',
  onError: limitErrors(logger, 'the connection that hears of changes broke'),
});
const metrics = new Registry();
collectDefaultMetrics({ register: metrics });
const stopping = new AbortController();
// where there is a provider, nobody but the demonstration signs with keys of the site's own
const takesOwnTokens = config.provider === null || demoUsers !== null;
const ownTokens = takesOwnTokens ? createOwnTokens(await chooseOwnKeys(config), clock) : null;
const signIn = createSignIn({
  ownTokens,
  site:
    config.provider === null || readClaims === null
      ? null
      : {
          config: config.provider,
          readClaims,
          onAway: limitErrors(logger, 'the identity provider was not found; trying again'),
          stopping: stopping.signal,
        },
  dataSource,
  clock,
});
const app = createApp({
  authorise: authoriseByRole,
  dataSource,
  queue,
  poolThread,
  names,
  changes,
  erasures: createErasureLedger(config.erasuresFile),
  clock,
  logger,
  ...signIn,
  logSignIn: logSignIns(logger),
  signInDemo: demoUsers === null || ownTokens === null ? null : createDemoSignIn(demoUsers, ownTokens, clock),
  metrics,
  config,
});
const monitored = config.metricsPort === null ? null : createServer(createMetricsApp(metrics));
if (demoUsers !== null) {
  logger.warn('this is a demonstration: anybody signs in, without a password');
}
const server = createServer(
  {
    // a header or body that dribbles in must not hold a connection for ever, and it is looked for often enough that it does not
    headersTimeout: config.slowRequestMs,
    requestTimeout: config.slowRequestMs,
    connectionsCheckingInterval: 1_000,
    // a proxy that uses a kept connection must not find it just closed
    keepAliveTimeout: config.keepAliveMs,
  },
  app.handler,
);
const port = await listen(server, config.host, config.port);
const metricsPort = monitored === null ? null : await listen(monitored, config.host, config.metricsPort ?? 0);
logger.info({ port, metricsPort }, 'the API listens');

onStopRequest(config, () => void stop());
if (await connect(dataSource, stopping.signal)) {
  await prepareNames({ dataSource, names, logger, stop: stopping.signal }).catch((error: unknown) => {
    logger.fatal({ err: error }, 'names can not be read with the keys of this process');
    process.exit(1);
  });
  logger.info('the API serves');
  process.send?.({ ready: true, port });
}

/** The keys in the data folder. Where it has none, outside production one that ends with the process will do. */
async function chooseOwnKeys({ dataDir, isProduction }: Config): Promise<OwnKeys> {
  const folder = keyFolderOf(dataDir);
  try {
    if ((await readOwnKeys(folder)).length > 0) {
      return followOwnKeys(folder);
    }
  } catch (error) {
    logger.fatal({ err: error }, 'the keys can not be read');
    process.exit(1);
  }
  if (isProduction) {
    logger.fatal(
      { folder },
      'nobody can sign in: there is no key. Set PASSA_OIDC_ISSUER, or make a key: npm run keys -- add',
    );
    process.exit(1);
  }
  return makePassingKeys(clock());
}

/** Erases again whom an older backup has brought back, before anything is served. What is not migrated has the migration to do it. */
async function eraseRestored(): Promise<void> {
  try {
    const { people, unreadable } = await eraseAgain(databaseUrl, config.erasuresFile, clock());
    if (people > 0) {
      logger.warn({ people }, 'a backup had brought back who was erased; erased again');
    }
    if (unreadable > 0) {
      logger.warn({ unreadable }, 'lines of the file of erasures can not be read');
    }
  } catch (error) {
    // no such table or column
    if (!['42P01', '42703'].includes(sqlState(error) ?? '')) {
      throw error;
    }
  }
}

/** Tries until the database answers. False when the API stops before that. Ends the process when it never could. */
async function connect(source: DataSource, stop: AbortSignal): Promise<boolean> {
  const warn = limitErrors(logger, 'the database can not be reached, or is not migrated; trying again');
  while (!stop.aborted) {
    try {
      await eraseRestored();
      await source.initialize();
      if (stop.aborted) {
        await source.destroy();
      }
      return !stop.aborted;
    } catch (error) {
      // without its role it is not migrated yet
      if (!isDatabaseAway(error) && sqlState(error) !== '22023') {
        logger.fatal(
          { err: error },
          sqlState(error) === '42501'
            ? `the database refuses; the user of DATABASE_URL has to be a member of the role ${databaseRoles.api}`
            : 'the database refuses; is DATABASE_URL right?',
        );
        process.exit(1);
      }
      warn(error);
      await wait(retryConnectionMs, undefined, { signal: stop }).catch(() => undefined);
    }
  }
  return false;
}

async function listen(httpServer: Server, host: string, wanted: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    httpServer.once('error', reject);
    httpServer.listen(wanted, host, resolve);
  }).catch((error: unknown) => {
    logger.fatal(
      { err: error, port: wanted },
      'the port can not be listened on; is it taken? Set another with PORT or PASSA_METRICS_PORT',
    );
    process.exit(1);
  });
  const address = httpServer.address();
  return typeof address === 'object' && address !== null ? address.port : wanted;
}

/** 1. Not ready any more, streams end. 2. Requests under way finish. 3. Hints end, queue and database close. */
async function stop(): Promise<void> {
  logger.info('the API stops');
  stopping.abort();
  // whatever hangs, the process ends
  setTimeout(() => process.exit(1), lastResortMs).unref();
  app.beginStop();
  monitored?.close();
  monitored?.closeAllConnections();
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  // a kept-alive connection becomes idle when its last answer is out, and would hold up the end
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  const late = setTimeout(() => server.closeAllConnections(), finishRequestsMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(late);
  await app.end();
  await Promise.allSettled([poolThread.end(), changes.end(), queue.close(), dataSource.destroy()]);
  if (process.connected) {
    process.disconnect();
  }
  process.exitCode = 0;
}
