import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import pg from 'pg';
import { localDate } from '../../../config/local-date.ts';
import { noRedisReason, until } from '../test-servers.ts';
import { Client, countOwed, inLanes, randomFrom, type Site, startSite } from './faulty-site.ts';

/** How many go the whole way, of nine steps: a review, the proposal and what follows. */
const people = 34;
/** How many go at a time: so many that the restarts between the kills do not make the test long. */
const lanes = 12;
const stepsOfWay = ['proposed', 'asked', 'replied', 'welcomed'];
const stepsOfPlacement = ['planned', 'changed', 'started', 'ended'];
/** Part of every text of a person, so that it would be seen in a log. */
const personalWord = 'hemlighetsord';

interface Walk {
  /** Whoever is in charge of the person, and the manager of the workplace: somebody else at each workplace, as one alone would have to wait in turn. */
  readonly coach: Client;
  readonly manager: Client;
  readonly candidateId: string;
  readonly roleId: string;
  readonly mentorId: string;
}

/** How many steps are taken, and at how many the next kill is due: no other begins until it has been, however slow a restart is. */
interface Taken {
  steps: number;
  untilKill: number;
}

function describeFaults(queueName: string, isOnRedis: boolean): void {
  describe(`the way of ${people} pairs, with the queue on ${queueName}`, function () {
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

    it('loses no step and doubles none, whatever is killed', async () => {
      const seed = randomInt(2 ** 31);
      console.log(`      seed ${seed}`);
      const random = randomFrom(seed);
      const pool = new pg.Pool({ connectionString: site.postgres.databaseUrl, max: 1 });
      pool.on('error', () => undefined);
      const isOver = new AbortController();
      try {
        const walks = await makeWalks(site);
        const suggestions = await findSuggestions(pool, walks);
        const taken: Taken = { steps: 0, untilKill: 0 };
        const killing = killAgain(site, random, taken, isOver.signal);
        let next = 0;
        await inLanes(lanes, people, async () => {
          const walk = walks[next] ?? expect.fail();
          const suggestionId = suggestions[next] ?? expect.fail();
          next += 1;
          await goWay({ ...walk, suggestionId }, random, taken);
        });
        expect(taken.steps).to.be.at.least(300);
        expect(await killing).to.be.above(8);
        await until('nothing owed', 60_000, async () => (await countOwed(pool)) === 0);
        await expectWhole(pool);
        for (const process of [site.api, site.worker]) {
          expect(process.output, 'log').not.to.include(personalWord);
        }
      } finally {
        isOver.abort();
        await pool.end();
      }
    });
  });
}

/**
 * Kills the API again and again at a moment of chance, and now and then the worker or a server, until all steps are taken or it `isOver`.
 * Some are taken between two kills, however long a restart is. Returns how often.
 */
async function killAgain(
  site: Site,
  random: () => number,
  taken: Taken,
  isOver: AbortSignal,
): Promise<number> {
  let kills = 0;
  const api = { kill: () => site.api.kill(), restart: () => site.api.start() };
  try {
    while (taken.steps < people * 9 && !isOver.aborted) {
      taken.untilKill = Math.min(taken.steps + 5 + random() * 15, people * 9);
      while (taken.steps < taken.untilKill && !isOver.aborted) {
        await wait(random() * 50);
      }
      const other = site.victims[Math.floor(random() * site.victims.length)];
      const victim = random() < 0.7 || other === undefined ? api : other;
      await victim.kill();
      kills += 1;
      await victim.restart();
    }
  } finally {
    taken.untilKill = Number.POSITIVE_INFINITY;
  }
  return kills;
}

async function makeWalks(site: Site): Promise<Walk[]> {
  const walks: Walk[] = [];
  for (let house = 0; house < 4; house += 1) {
    const [managerId, mentorId] = [randomUUID(), randomUUID()];
    const coach = await Client.signIn(site);
    const manager = await Client.signIn(site, managerId, ['manager']);
    const workplace = await coach.send('POST', '/workplaces', {
      nodeId: 'goteborg',
      name: `Köket ${house}`,
      managerId,
      mentors: [{ id: mentorId, name: 'Anna', places: 20 }],
    });
    const role = await coach.send('POST', '/roles', {
      nodeId: 'goteborg',
      workplaceId: workplace.id,
      title: 'Laga mat',
      places: 20,
    });
    for (let index = house; index < people; index += 4) {
      const candidate = await coach.send('POST', '/candidates', {
        nodeId: 'goteborg',
        reference: randomUUID(),
        wishes: `Laga mat ${personalWord}`,
      });
      walks[index] = { coach, manager, candidateId: candidate.id, roleId: role.id, mentorId };
    }
  }
  return walks;
}

/** The suggestions of the pairs, once the worker has made them. */
async function findSuggestions(pool: pg.Pool, walks: readonly Walk[]): Promise<string[]> {
  const idOf = async ({ candidateId, roleId }: Walk): Promise<string | undefined> =>
    (
      await pool.query('SELECT id FROM suggestions WHERE candidate_id = $1 AND role_id = $2', [
        candidateId,
        roleId,
      ])
    ).rows[0]?.id;
  await until('nothing owed', 60_000, async () => (await countOwed(pool)) === 0);
  const found: string[] = [];
  for (const walk of walks) {
    found.push((await idOf(walk)) ?? expect.fail('no suggestion'));
  }
  return found;
}

/** Goes the whole way with one pair; each step is sent until it is answered, under one key. */
async function goWay(
  { coach, manager, suggestionId, mentorId }: Walk & { readonly suggestionId: string },
  random: () => number,
  taken: Taken,
): Promise<void> {
  const today = localDate(new Date());
  const step = async (as: Client, method: string, path: string, body: object) => {
    while (taken.steps >= taken.untilKill) {
      await wait(10);
    }
    const answer = await as.send(method, path, body);
    taken.steps += 1;
    await wait(random() * 20);
    return answer;
  };
  await step(coach, 'POST', `/suggestions/${suggestionId}/reviews`, {
    decision: 'approve',
    comment: 'Provas.',
  });
  const proposal = await step(coach, 'POST', '/proposals', {
    suggestionId,
    words: personalWord,
    consent: { facts: ['wishes'], purpose: 'consider', how: 'orally', givenOn: today, until: '2099-12-31' },
    despite: 'Provas',
  });
  const path = `/proposals/${proposal.id}`;
  await step(manager, 'POST', `${path}/questions`, { text: personalWord });
  await step(coach, 'POST', `${path}/replies`, { text: personalWord });
  await step(manager, 'POST', `${path}/answers`, { answer: 'welcome', reason: 'want-to-try' });
  const planned = await step(coach, 'POST', '/placements', {
    proposalId: proposal.id,
    employmentForm: 'anstallning',
    startsOn: today,
    hoursPerWeek: 20,
    mentorId,
  });
  const placement = `/placements/${planned.placement.id}`;
  await step(coach, 'PATCH', placement, { hoursPerWeek: 25 });
  await step(coach, 'POST', `${placement}/steps`, { step: 'start', on: today });
  // some go on
  if (random() < 0.5) {
    await step(coach, 'POST', `${placement}/steps`, {
      step: 'end',
      on: today,
      outcome: 'employed-here',
      reason: 'period-over',
    });
  } else {
    taken.steps += 1;
  }
}

/** Every step is there once, in order, and what is counted of placements is what they are. */
async function expectWhole(pool: pg.Pool): Promise<void> {
  const { rows: ways } = await pool.query<{ kinds: string[]; placed: string[]; approvals: number }>(
    `SELECT (SELECT array_agg(kind ORDER BY at, id) FROM proposal_steps WHERE proposal_id = proposal.id) AS kinds,
       (SELECT array_agg(kind ORDER BY at, id) FROM placement_steps WHERE placement_id = placement.id) AS placed,
       (SELECT count(*)::int FROM reviews WHERE suggestion_id = proposal.suggestion_id) AS approvals
     FROM proposals AS proposal LEFT JOIN placements AS placement ON placement.proposal_id = proposal.id`,
  );
  expect(ways.length).to.equal(people);
  for (const { kinds, placed, approvals } of ways) {
    expect([approvals, kinds]).to.deep.equal([1, stepsOfWay]);
    // a change that was acknowledged late may have been sent twice: it said the same then
    expect(placed).to.be.deep.oneOf([stepsOfPlacement, stepsOfPlacement.slice(0, 3)]);
  }
  const { rows: wrong } = await pool.query(
    `SELECT 'person' AS of FROM candidates WHERE placements <>
       (SELECT count(*) FROM placements WHERE candidate_id = candidates.id AND state IN ('planned', 'running'))
     UNION ALL SELECT 'role' FROM roles WHERE places_taken <>
       (SELECT count(*) FROM placements WHERE role_id = roles.id AND state IN ('planned', 'running'))
     UNION ALL SELECT 'mentor' FROM workplaces WHERE coalesce((mentor_places_taken ->> (profile #>> '{mentors,0,id}'))::int, 0) <>
       (SELECT count(*) FROM placements WHERE workplace_id = workplaces.id AND state IN ('planned', 'running'))`,
  );
  expect(wrong).to.deep.equal([]);
}

describeFaults('PostgreSQL', false);
if (noRedisReason === null) {
  describeFaults('Redis', true);
} else {
  console.log(noRedisReason);
}
