import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import pg from 'pg';
import { localDate } from '../../../config/local-date.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { computeExpectedLists, readComparedPairs } from '../expected-lists.ts';
import { noRedisReason, until } from '../test-servers.ts';
import { type AcknowledgedWay, expectStepsKept, goOn } from './acknowledged-ways.ts';
import { Client, countOwed, inLanes, randomFrom, type Site, startSite } from './faulty-site.ts';

const submissions = 300;
/** Submissions between two kills. */
const batchSize = 25;
/** Part of every free text, so that it would be seen in a log. */
const personalWord = 'hemlighetsord';
const wishes = ['Laga mat', 'Städa', 'Vattna blommor', 'Sortera post', 'Köra bil'];

/** What was acknowledged: the last revision and wishes of each candidate, every review, and the steps of each proposal and placement. */
interface Acknowledged {
  readonly candidates: Map<string, { revision: number; wishes: string }>;
  readonly reviews: Set<string>;
  readonly ways: Map<string, AcknowledgedWay | null>;
}

function describeFaults(queueName: string, isOnRedis: boolean): void {
  describe(`a site with its queue on ${queueName}`, function () {
    this.timeout(240_000);
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
      const client = await Client.signIn(site);
      const workplace = await client.send('POST', '/workplaces', { nodeId: 'goteborg', name: 'Köket' });
      for (let index = 0; index < 8; index += 1) {
        await client.send('POST', '/roles', {
          nodeId: 'goteborg',
          title: `${wishes[index % wishes.length]} ${personalWord}`,
          demands: { standing: index % 4 },
          workplaceId: workplace.id,
          places: 1 + (index % 3),
        });
      }
      const acknowledged: Acknowledged = { candidates: new Map(), reviews: new Set(), ways: new Map() };
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

/** A new candidate, an edit of an acknowledged one, a review, or a step of a pair, as the random number has it. */
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
  if (what < 0.5 || one === undefined) {
    const written = await client.send('POST', '/candidates', { ...profile, reference: randomUUID() });
    acknowledged.candidates.set(written.id, { revision: written.revision, wishes: text });
  } else if (what < 0.65) {
    // one lane at a time edits a candidate: the order of two acknowledged edits would be unknown
    acknowledged.candidates.delete(one);
    const written = await client.send('PATCH', `/candidates/${one}`, { wishes: text });
    acknowledged.candidates.set(one, { revision: written.revision, wishes: text });
  } else if (what < 0.88) {
    await goOn(client, acknowledged, random, one);
  } else {
    const { items } = await client.send('GET', `/candidates/${one}/suggestions`);
    const [best] = items;
    if (best === undefined || acknowledged.ways.has(best.id)) {
      return;
    }
    const review = await client.send(
      'POST',
      `/suggestions/${best.id}/reviews`,
      { decision: 'hold' },
      [404, 409],
    );
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
  await expectStepsKept(pool, acknowledged.ways);
  const stored = await readComparedPairs(pool);
  const pairs = stored.map(({ candidateId, roleId }) => `${candidateId} ${roleId}`);
  expect(new Set(pairs).size, 'pairs stored once').to.equal(pairs.length);
  const reviewed = new Set(reviews.rows.map((row) => row.pair));
  expect(stored).to.deep.equal(
    await computeExpectedLists(pool, defaultPolicy, localDate(new Date()), reviewed),
  );
}

describeFaults('PostgreSQL', false);
if (noRedisReason === null) {
  describeFaults('Redis', true);
} else {
  console.log(noRedisReason);
}
