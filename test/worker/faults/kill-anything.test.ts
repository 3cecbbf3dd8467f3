import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import pg from 'pg';
import { createTokenAuthenticator } from '../../../api/http/authentication/token-authenticator.ts';
import { localDate } from '../../../config/local-date.ts';
import { findFreePort } from '../../../db/embedded/find-free-port.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { computeExpectedLists, readComparedPairs } from '../expected-lists.ts';
import { PassaProcess } from '../passa-process.ts';
import { noRedisReason, TestPostgres, TestRedis, until } from '../test-servers.ts';

const submissions = 300;
/** Submissions between two kills. */
const batchSize = 25;
const tokenSecret = 'a secret of this test alone, long enough';
/** Part of every free text, so that it would be seen in a log. */
const personalWord = 'hemlighetsord';
const wishes = ['Laga mat', 'Städa', 'Vattna blommor', 'Sortera post', 'Köra bil'];

interface Killable {
  kill(): Promise<void>;
  restart(): Promise<void>;
}

interface Site {
  readonly postgres: TestPostgres;
  readonly redis: TestRedis | undefined;
  readonly api: PassaProcess;
  readonly worker: PassaProcess;
  readonly apiUrl: string;
  readonly victims: readonly Killable[];
}

/** What was acknowledged: the last revision and wishes of each candidate, and every review. */
interface Acknowledged {
  readonly candidates: Map<string, { revision: number; wishes: string }>;
  readonly reviews: Set<string>;
}

function describeFaults(queueName: string, isOnRedis: boolean): void {
  describe(`a site with its queue on ${queueName}`, function () {
    this.timeout(120_000);
    let site: Site;

    before(async () => {
      site = await startSite(isOnRedis);
    });

    after(async () => {
      await Promise.all([site.api.stop(), site.worker.stop()]);
      await site.redis?.stop();
      await site.postgres.stop();
    });

    it('loses nothing that it acknowledged, whatever is killed', async () => {
      const seed = randomInt(2 ** 31);
      console.log(`      seed ${seed}`);
      const random = randomFrom(seed);
      const client = await Client.signIn(site.apiUrl);
      for (let index = 0; index < 8; index += 1) {
        await client.send('POST', '/roles', {
          nodeId: 'goteborg',
          title: `${wishes[index % wishes.length]} ${personalWord}`,
          demands: { standing: index % 4 },
        });
      }
      const acknowledged: Acknowledged = { candidates: new Map(), reviews: new Set() };
      const restarts: Promise<void>[] = [];
      const order = Array.from(
        { length: submissions / batchSize },
        (_, index) => index % site.victims.length,
      );
      for (const victimIndex of order) {
        const victim = site.victims[victimIndex];
        const killAfter = Math.floor(random() * batchSize);
        let sent = 0;
        await inLanes(4, batchSize, async () => {
          sent += 1;
          if (sent === killAfter + 1 && victim !== undefined) {
            await wait(random() * 30);
            await victim.kill();
            restarts.push(victim.restart());
          }
          await submitOne(client, acknowledged, random);
        });
      }
      await Promise.all(restarts);
      // what is acknowledged while no worker is there stands in a queue that then crashes, with all it held on Redis
      await site.worker.kill();
      await inLanes(2, 10, () => submitOne(client, acknowledged, random));
      const queueServer = site.redis ?? site.postgres;
      await queueServer.kill();
      await queueServer.resume();
      await site.worker.start();

      const pool = new pg.Pool({ connectionString: site.postgres.databaseUrl, max: 1 });
      try {
        await until('nothing owed', 30_000, async () => (await countOwed(pool)) === 0);
        await expectKept(pool, acknowledged);
        for (const process of [site.api, site.worker]) {
          expect(process.output, 'log').not.to.include(personalWord);
        }
      } finally {
        await pool.end();
      }
    });
  });
}

async function startSite(isOnRedis: boolean): Promise<Site> {
  const postgres = await TestPostgres.start();
  const redis = isOnRedis ? await TestRedis.start() : undefined;
  const client = new pg.Client(postgres.databaseUrl);
  await client.connect();
  await client.query(`INSERT INTO nodes (id, name) VALUES ('goteborg', 'Göteborg')`);
  await client.end();
  const port = await findFreePort();
  const environment = {
    NODE_ENV: 'test',
    DATABASE_URL: postgres.databaseUrl,
    REDIS_URL: redis?.url ?? '',
    PASSA_TOKEN_SECRET: tokenSecret,
    PASSA_SWEEP_MS: '200',
    PORT: String(port),
    LOG_LEVEL: 'debug',
  };
  const api = new PassaProcess('api/main', environment);
  const worker = new PassaProcess('worker/main', environment);
  await Promise.all([api.start(), worker.start()]);
  const ofProcess = (process: PassaProcess): Killable => ({
    kill: () => process.kill(),
    restart: () => process.start(),
  });
  const ofServer = (server: TestPostgres | TestRedis): Killable => ({
    kill: () => server.kill(),
    restart: () => server.resume(),
  });
  return {
    postgres,
    redis,
    api,
    worker,
    apiUrl: `http://127.0.0.1:${port}/api/v1`,
    victims: [
      ofProcess(worker),
      ofServer(postgres),
      ofProcess(api),
      ...(redis === undefined ? [] : [ofServer(redis)]),
    ],
  };
}

/** A new candidate, an edit of an acknowledged one, or a review, as the random number has it. */
async function submitOne(client: Client, acknowledged: Acknowledged, random: () => number): Promise<void> {
  const what = random();
  const text = `${wishes[Math.floor(random() * wishes.length)]} ${personalWord}`;
  const profile = {
    nodeId: 'goteborg',
    wishes: text,
    abilities: { standing: Math.floor(random() * 5) },
  };
  const known = [...acknowledged.candidates.keys()];
  const one = known[Math.floor(random() * known.length)];
  if (what < 0.65 || one === undefined) {
    const written = await client.send('POST', '/candidates', { ...profile, reference: randomUUID() });
    acknowledged.candidates.set(written.id, { revision: written.revision, wishes: text });
  } else if (what < 0.85) {
    // one lane at a time edits a candidate: the order of two acknowledged edits would be unknown
    acknowledged.candidates.delete(one);
    const written = await client.send('PATCH', `/candidates/${one}`, { wishes: text });
    acknowledged.candidates.set(one, { revision: written.revision, wishes: text });
  } else {
    const { items } = await client.send('GET', `/candidates/${one}/suggestions`);
    const [best] = items;
    if (best === undefined) {
      return;
    }
    const review = await client.send('POST', `/suggestions/${best.id}/reviews`, { decision: 'hold' }, [404]);
    if (review.id !== undefined) {
      acknowledged.reviews.add(review.id);
    }
  }
}

async function expectKept(pool: pg.Pool, acknowledged: Acknowledged): Promise<void> {
  const { rows } = await pool.query<{ id: string; revision: number; matched: number; wishes: string }>(
    `SELECT id, revision, matched_revision AS matched, profile->>'wishes' AS wishes FROM candidates`,
  );
  expect(rows.length).to.be.at.least(acknowledged.candidates.size);
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const [id, { revision, wishes: text }] of acknowledged.candidates) {
    expect(byId.get(id), `candidate ${id}`).to.deep.equal({ id, revision, matched: revision, wishes: text });
  }
  const reviews = await pool.query<{ id: string; pair: string }>(
    `SELECT id, candidate_id || ' ' || role_id AS pair FROM reviews`,
  );
  const reviewIds = new Set(reviews.rows.map((row) => row.id));
  expect(
    [...acknowledged.reviews].filter((id) => !reviewIds.has(id)),
    'reviews lost',
  ).to.deep.equal([]);
  const stored = await readComparedPairs(pool);
  const pairs = stored.map(({ candidateId, roleId }) => `${candidateId} ${roleId}`);
  expect(new Set(pairs).size, 'pairs stored once').to.equal(pairs.length);
  const reviewed = new Set(reviews.rows.map((row) => row.pair));
  expect(stored).to.deep.equal(
    await computeExpectedLists(pool, defaultPolicy, localDate(new Date()), reviewed),
  );
}

async function countOwed(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ owed: number }>(
    `SELECT ((SELECT count(*) FROM candidates WHERE matched_input_revision < input_revision)
           + (SELECT count(*) FROM roles WHERE matched_input_revision < input_revision))::int AS owed`,
  );
  return rows[0]?.owed ?? 0;
}

/** A client that repeats a request, under the same Idempotency-Key, until it is answered with anything but trouble. */
class Client {
  readonly #apiUrl: string;
  readonly #token: string;

  private constructor(apiUrl: string, token: string) {
    this.#apiUrl = apiUrl;
    this.#token = token;
  }

  static async signIn(apiUrl: string): Promise<Client> {
    const authenticator = createTokenAuthenticator(tokenSecret, () => new Date());
    const principal = { id: randomUUID(), roles: ['coordinator', 'coach'] as const, nodes: ['goteborg'] };
    const { token } = await authenticator.issue(principal, new Date(Date.now() + 3_600_000));
    return new Client(apiUrl, token);
  }

  async send(
    method: string,
    path: string,
    body?: unknown,
    accepted: readonly number[] = [],
  ): Promise<Answer> {
    const key = randomUUID();
    for (;;) {
      const response = await fetch(`${this.#apiUrl}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${this.#token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(method === 'POST' ? { 'idempotency-key': key } : {}),
          ...(method === 'PATCH' ? { 'if-match': '*' } : {}),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(10_000),
      }).catch(() => undefined);
      const text = await response?.text().catch(() => undefined);
      if (response !== undefined && text !== undefined) {
        if (response.ok) {
          return JSON.parse(text);
        }
        if (accepted.includes(response.status)) {
          return { items: [] } as unknown as Answer;
        }
        if (response.status < 500 && response.status !== 409) {
          throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
        }
      }
      await wait(25);
    }
  }
}

interface Answer {
  id: string;
  revision: number;
  items: { id: string }[];
}

/** Runs `work` `count` times, `lanes` at once. */
async function inLanes(lanes: number, count: number, work: () => Promise<void>): Promise<void> {
  let begun = 0;
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      while (begun < count) {
        begun += 1;
        await work();
      }
    }),
  );
}

/** Numbers from 0 to below 1, the same for the same seed (a linear congruential generator; Numerical Recipes). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describeFaults('PostgreSQL', false);
if (noRedisReason === null) {
  describeFaults('Redis', true);
} else {
  console.log(noRedisReason);
}
