import { memoryOf, send, spread, timeOf } from './ask-site.ts';
import type { Site } from './start-site.ts';

/** What a node costs that one worker has ranked and stored. */
export interface NodeCosts {
  /** Pairs stored, and what they take in the database with their indexes, in MB. */
  readonly pairs: number;
  readonly megabytes: number;
  /** Seconds that PostgreSQL takes for the very rows, from table to table with the same indexes. */
  readonly copySeconds: number;
  /** Most memory of the worker's process so far, in MB; null where the machine doesn't tell. */
  readonly workerMegabytes: number | null;
}

/** Weighs the stored pairs of a site. */
export async function weighNode({ client, workerPid }: Site): Promise<NodeCosts> {
  const workerMegabytes = await memoryOf(workerPid, 'VmHWM');
  const { rows } = await client.query<{ pairs: number; megabytes: number }>(
    `SELECT (SELECT count(*) FROM suggestions)::int AS pairs,
       pg_total_relation_size('suggestions') / 1048576.0::float8 AS megabytes`,
  );
  await client.query('CREATE TABLE bare_suggestions (LIKE suggestions INCLUDING INDEXES)');
  const copyMs = await timeOf(() => client.query('INSERT INTO bare_suggestions SELECT * FROM suggestions'));
  await client.query('DROP TABLE bare_suggestions');
  return { pairs: 0, megabytes: 0, ...rows[0], copySeconds: copyMs / 1_000, workerMegabytes };
}

/** How long a page of 20 suggestions with evidence takes over HTTP, in milliseconds. */
export interface PageTimes {
  /** When none of its profiles was read before. */
  readonly cold: number[];
  /** When they were. */
  readonly warm: number[];
  /** Of a light request in between. */
  readonly light: number[];
}

/** Reads the first pages of `times` roles or candidates of the site, each once and, when all are read, twice more. */
export async function measurePages(
  site: Site,
  of: 'roles' | 'candidates',
  times: number,
): Promise<PageTimes> {
  const ids = spread(
    of === 'roles' ? site.region.roles.map(({ id }) => id) : site.region.candidates.map(({ id }) => id),
    times,
  );
  const light: number[] = [];
  const readAll = async (): Promise<number[]> => {
    const milliseconds: number[] = [];
    for (const id of ids) {
      milliseconds.push(await timeOf(() => send(site, 'GET', `/${of}/${id}/suggestions?limit=20`)));
      light.push(await timeOf(() => send(site, 'GET', `/${of}/${id}`)));
    }
    return milliseconds;
  };
  const cold = await readAll();
  return { cold, warm: [...(await readAll()), ...(await readAll())], light };
}
