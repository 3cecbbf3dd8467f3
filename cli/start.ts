import { chmodSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import ora, { type Ora } from 'ora'; // one line a step that shows progress on a terminal and plain lines elsewhere
import pg from 'pg';
import { addOwnKey, KeyFileError, keyFolderOf, readOwnKeys } from '../api/http/authentication/own-keys.ts';
import { ConfigError } from '../config/config.ts';
import { localDate } from '../config/local-date.ts';
import { onStopRequest } from '../config/on-stop-request.ts';
import { readConfigOrExit } from '../config/read-config-or-exit.ts';
import { AlreadyRunningError } from '../db/embedded/already-running-error.ts';
import { DataFolderError } from '../db/embedded/data-folder-error.ts';
import type { ProcessAddresses } from '../db/embedded/ensure-process-logins.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../db/embedded/start-embedded-postgres.ts';
import { createNameCipher, NameKeyError } from '../db/identities/name-cipher.ts';
import { findNameKeys } from '../db/identities/name-keys.ts';
import { asDatabaseRole } from '../db/isolation/database-roles.ts';
import { countStaleProfiles } from '../db/read-models/count-stale-profiles.ts';
import { queryOn } from '../db/run-query.ts';
import { eraseAgain } from '../db/stores/erase-again.ts';
import { rememberName } from '../db/stores/principal-names.ts';
import { demoPrincipals } from '../demo/demo-principals.ts';
import { generateDemonstration } from '../demo/generate-demonstration.ts';
import type { Region } from '../demo/generate-region.ts';
import { loadRegion } from '../demo/load-region.ts';
import { followWays } from './follow-ways.ts';
import { type GivenDatabase, prepareDatabase } from './prepare-database.ts';
import { presentRegion } from './present-region.ts';
import { reviewAsCoach } from './review-as-coach.ts';
import { readArguments, runCommand } from './run-command.ts';
import { type SupervisedProcess, superviseProcess } from './supervise-process.ts';

/** The processes are asked to stop first; together with the database this stays under five seconds. */
const stopGraceMs = 1_800;
/** How long to wait before PostgreSQL is started again that could not start, in milliseconds. */
const restartPauseMs = 3_000;

const config = readConfigOrExit();
const dataDir = resolve(config.dataDir);
const step: Ora = ora({ stream: process.stdout, discardStdin: false, hideCursor: false });
let isStopping = false;
let database: EmbeddedPostgres | null = null;
const processes: SupervisedProcess[] = [];

const help = {
  en: `Starts a demonstration of Passa on this machine, with a PostgreSQL of its own, until Ctrl-C.

  npm start [-- --help]

  --help  this text

What can be set is read from the environment, for instance PORT=8080 npm start; see "Configuration" in README.md. What is
stored is kept in the data folder (PASSA_DATA_DIR, default .passa) and is there at the next start.
`,
  sv: `Startar en demonstration av Passa på den här datorn, med en egen PostgreSQL, tills du trycker Ctrl-C.

  npm start [-- --help]

  --help  denna text

Det som kan ställas in läses ur miljön, till exempel PORT=8080 npm start; se "Configuration" i README.md. Det som sparas
ligger i datamappen (PASSA_DATA_DIR, annars .passa) och finns kvar vid nästa start.
`,
};

await runCommand(help, main, messageOf);

async function main(): Promise<void> {
  readArguments({});
  onStopRequest(config, () => void stop(0));
  try {
    await start();
  } catch (error) {
    if (!isStopping) {
      fail(messageOf(error));
      await stop(1);
    }
  }
}

async function start(): Promise<void> {
  step.start('Starting Passa');
  if (config.isProduction) {
    throw new ConfigError(
      'NODE_ENV is "production", where there is no demonstration. Unset it, or start a site of your own with ' +
        '"npm run db:migrate", "npm run start:api" and "npm run start:worker".',
    );
  }
  // the folder before the port: a second start at the same folder is told about the first one, which has the port
  const given: GivenDatabase =
    config.databaseUrl === null
      ? { kind: 'embedded', superuserUrl: await startDatabase() }
      : { kind: 'given', databaseUrl: config.databaseUrl };
  const port = await findFreePort(config.host, config.port);
  succeed(
    given.kind === 'embedded' ? `PostgreSQL is running, with its data in ${dataDir}` : 'Using DATABASE_URL',
  );

  step.start('Preparing the database');
  const addresses = await prepareDatabase(given);
  const owner = asDatabaseRole(addresses.owner, 'owner');
  const { people } = await eraseAgain(owner, config.erasuresFile, new Date());
  if (people > 0) {
    warn(`A backup had brought back ${people} who were erased; they are erased again.`);
  }
  const client = new pg.Client({ connectionString: owner, application_name: 'passa-start' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const loaded = await loadRegionOnce(client);
    const address = await startProcesses(addresses, port);
    database?.recordAddress(address);
    await untilMatched(client);
    if (loaded !== null) {
      const people = new Map(loaded.candidates.map(({ reference, id }) => [reference, id]));
      const today = localDate(new Date());
      await reviewAsCoach(address, people, today);
      await followWays(address, loaded, today);
    }
    await presentRegion(address, (text) => {
      if (!isStopping) {
        console.log(text);
      }
    });
    if (!isStopping) {
      warn(
        'This is a DEMONSTRATION: anybody who reaches it signs in, without a password. No real people belong in it.',
      );
      console.log(`\nPassa is serving on ${address}. Press Ctrl-C to stop.`);
    }
  } finally {
    await client.end();
  }
}

async function startDatabase(): Promise<string> {
  const started = await startEmbeddedPostgres({
    dataDir,
    onProgress: (message) => {
      step.text = message;
    },
    ...(database === null ? {} : { port: database.port }),
  });
  database = started;
  void started.exited.then(() => restartDatabase(started));
  return started.databaseUrl;
}

/**
 * A crashed server recovers what was committed; API and worker wait for it and go on by themselves. One that can't start again, as on a
 * full disk, is tried again until there is room.
 */
async function restartDatabase(crashed: EmbeddedPostgres): Promise<void> {
  if (isStopping) {
    return;
  }
  warn('PostgreSQL ended unexpectedly; starting it again.');
  await crashed.stop().catch((error: unknown) => warn(messageOf(error)));
  for (let isTold = false; !isStopping; isTold = true) {
    try {
      await startDatabase();
      return;
    } catch (error) {
      if (!isTold) {
        warn(`${messageOf(error)} Is the disk full? It is tried again every few seconds.`);
      }
      await wait(restartPauseMs);
    }
  }
}

/** Returns what was loaded; null when something was there before. */
async function loadRegionOnce(client: pg.Client): Promise<Region | null> {
  const { rowCount } = await client.query('SELECT FROM nodes LIMIT 1');
  if (rowCount !== 0) {
    succeed('The database is ready, with what was there before');
    return null;
  }
  step.text = 'Loading the demonstration region';
  const region = generateDemonstration(localDate(new Date()));
  await loadRegion(client, region, createNameCipher(findNameKeys(config)));
  for (const { id, name } of Object.values(demoPrincipals)) {
    if (name !== undefined) {
      await rememberName(queryOn(client), { principalId: id, name, seenAt: new Date() });
    }
  }
  succeed(
    `Loaded the demonstration region: ${region.nodes.length} nodes, ${region.workplaces.length} workplaces, ` +
      `${region.roles.length} roles, ${region.candidates.length} candidates (no real persons)`,
  );
  return region;
}

async function startProcesses(addresses: ProcessAddresses, port: number): Promise<string> {
  step.start('Starting the worker and the API');
  const logs = join(dataDir, 'logs');
  // what they tell of a site is for its owner
  mkdirSync(logs, { recursive: true, mode: 0o700 });
  chmodSync(logs, 0o700);
  const environment = {
    ...process.env,
    PORT: String(port),
    PASSA_DEMO_USERS: JSON.stringify(demoPrincipals),
    PASSA_DATA_DIR: dataDir,
  };
  const keys = keyFolderOf(dataDir);
  if ((await readOwnKeys(keys)).length === 0) {
    await addOwnKey(keys, new Date());
  }
  const launch = (name: string, entry: string, more: NodeJS.ProcessEnv) => {
    const supervised = superviseProcess({
      name,
      entry,
      environment: { ...environment, ...more },
      logFile: join(logs, `${name.toLowerCase()}.log`),
      onRestart: (reason) => warn(`${reason} Starting it again.`),
      onGiveUp: (reason) => {
        fail(reason);
        void stop(1);
      },
    });
    processes.push(supervised);
    return supervised.ready;
  };
  await Promise.all([
    // the worker needs no names
    launch('worker', 'worker/main', { DATABASE_URL: addresses.worker, PASSA_NAME_KEYS: '' }),
    launch('API', 'api/main', { DATABASE_URL: addresses.api }),
  ]);
  succeed(`The worker and the API are running; their logs are in ${logs}`);
  return addressOf(config.host, port);
}

async function untilMatched(client: pg.Client): Promise<void> {
  const before = performance.now();
  step.start('Matching');
  let stale = await countStaleProfiles(client);
  const all = stale;
  while (stale > 0 && !isStopping) {
    // a node is matched whole, so the seconds show that it goes on
    step.text = `Matching: ${all - stale} of ${all} profiles after ${secondsSince(before)} s`;
    await new Promise((done) => setTimeout(done, 100));
    stale = await countStaleProfiles(client);
  }
  succeed(all === 0 ? 'Every profile is matched' : `Matched ${all} profiles in ${secondsSince(before)} s`);
}

function secondsSince(instant: number): string {
  return ((performance.now() - instant) / 1_000).toFixed(1);
}

// ora's own marks are coloured even where no terminal shows colours
function succeed(text: string): void {
  step.stopAndPersist({ symbol: '✔', text });
}

function warn(text: string): void {
  step.stopAndPersist({ symbol: '!', text });
}

function fail(text: string): void {
  step.stopAndPersist({ symbol: '✖', text });
}

/** Stops in order: who serves, who computes, who stores. A second signal while stopping changes nothing. */
async function stop(exitCode: number): Promise<void> {
  if (isStopping) {
    return;
  }
  isStopping = true;
  if (database !== null) {
    step.start('Stopping');
  }
  await Promise.all(processes.map((supervised) => supervised.stop(stopGraceMs)));
  await database?.stop();
  if (exitCode === 0) {
    succeed('Stopped');
  } else {
    step.stop();
  }
  process.exit(exitCode);
}

/** Where to reach what listens on `host`, which may be an IPv6 address or stand for every address. */
function addressOf(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') {
    return `http://localhost:${port}`;
  }
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** The port if it is free; of port 0 any free one. Throws {@link ConfigError} when it is taken. */
function findFreePort(host: string, port: number): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      fail(
        new ConfigError(
          isTaken
            ? `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`
            : `Passa can't listen on ${host}:${port}: ${error.message}`,
        ),
      );
    });
    probe.listen(port, host, () => {
      const address = probe.address();
      const free = typeof address === 'object' && address !== null ? address.port : port;
      probe.close(() => done(free));
    });
  });
}

function messageOf(error: unknown): string {
  const isExpected =
    error instanceof ConfigError ||
    error instanceof AlreadyRunningError ||
    error instanceof DataFolderError ||
    error instanceof NameKeyError ||
    error instanceof KeyFileError;
  return isExpected
    ? error.message
    : `Passa could not start: ${error instanceof Error ? error.stack : String(error)}`;
}
