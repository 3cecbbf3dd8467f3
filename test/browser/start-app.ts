import { localDate } from '../../config/local-date.ts';
import { countStaleProfiles } from '../../db/read-models/count-stale-profiles.ts';
import { demoPrincipals } from '../../demo/demo-principals.ts';
import { demonstrationSeed } from '../../demo/demonstration-seed.ts';
import { generateRegion } from '../../demo/generate-region.ts';
import { loadRegion } from '../../demo/load-region.ts';
import { type ForkedEntry, forkEntry } from '../support/fork-entry.ts';
import { createTestDatabase } from '../support/postgres.ts';
import { testNames } from '../support/test-names.ts';
import { until } from '../worker/test-servers.ts';

/** The whole of Passa as `npm start` runs it, with a small demonstration, everything matched. */
export interface RunningApp {
  /** `http://127.0.0.1:<port>`, the same after a restart of the API. */
  readonly address: string;
  /** Ends the API as if its machine had gone away. */
  killApi(): Promise<void>;
  /** Starts the API again, at the same address. */
  startApi(): Promise<void>;
  stop(): Promise<void>;
}

/** Small, so that it is soon matched, and with enough in it for lists that scroll. */
const size = { candidates: 40, roles: 24, workplaces: 8, nodes: ['goteborg'] };

/** One person in so many is whoever's they were, most a colleague's. */
const colleagueShare = 5;

/** Starts the app. It takes some seconds, so the tests of all pages share one. */
export async function startApp(): Promise<RunningApp> {
  const database = await createTestDatabase();
  const client = await database.connect();
  const region = generateRegion({ seed: demonstrationSeed, today: localDate(new Date()), ...size });
  // a coach decides on own people alone, and each test decides on another
  const candidates = region.candidates.map((candidate, index) =>
    index % colleagueShare === colleagueShare - 1
      ? candidate
      : { ...candidate, coachId: demoPrincipals.coach.id },
  );
  await loadRegion(client, { ...region, candidates }, testNames);
  const environment = {
    DATABASE_URL: database.databaseUrl,
    PASSA_DEMO_USERS: JSON.stringify(demoPrincipals),
    PASSA_RATE_LIMIT: '0',
    // a mail server that nobody answers at
    PASSA_MAIL_URL: 'smtp://127.0.0.1:1',
    PASSA_MAIL_FROM: 'passa@passa.example',
    PASSA_PUBLIC_URL: 'http://127.0.0.1',
  };
  const worker = await forkEntry('worker/main', environment);
  const startApi = (port: number) => forkEntry('api/main', { ...environment, PORT: String(port) });
  let api: ForkedEntry = await startApi(0);
  const { port } = api;
  await until('everything to be matched', 60_000, async () => (await countStaleProfiles(client)) === 0);
  return {
    address: `http://127.0.0.1:${port}`,
    async killApi() {
      api.child.kill('SIGKILL');
      await api.exited;
    },
    async startApi() {
      api = await startApi(port ?? 0);
    },
    async stop() {
      await Promise.all([api.stop(), worker.stop()]);
      await database.drop();
    },
  };
}
