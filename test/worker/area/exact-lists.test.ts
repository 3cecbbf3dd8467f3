import { expect } from 'chai';
import fc from 'fast-check';
import pg from 'pg';
import { createLogger } from '../../../config/logger.ts';
import { PairExplainer } from '../../../db/explained-pairs/pair-explainer.ts';
import { findStaleNodes } from '../../../db/matching/find-unfinished.ts';
import { matchEngine } from '../../../matching/engine.ts';
import type { Candidate } from '../../../matching/model/candidate.ts';
import { NodePolicies } from '../../../matching/model/node-policies.ts';
import type { Policy } from '../../../matching/model/policy.ts';
import type { Role } from '../../../matching/model/role.ts';
import type { Workplace } from '../../../matching/model/workplace.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { plainVectorizer } from '../../../matching/text/text-vectorizer.ts';
import { Matcher } from '../../../worker/area/matcher.ts';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.ts';
import { expectCountsAsStored, expectTopPlacesAsStored } from '../expect-counts-as-stored.ts';
import { expectExplainedAsStored } from '../expect-explained-as-stored.ts';
import { computeExpectedLists, readComparedPairs } from '../expected-lists.ts';
import { TestRegion } from '../test-region.ts';

const nodes = ['alfa', 'beta', 'gamma'] as const;
const mentor = '0192f000-0000-7000-8000-0000000000aa';
const otherMentor = '0192f000-0000-7000-8000-0000000000ab';
const texts = ['Laga mat', 'Städa i lugn miljö', 'Laga mat och städa', 'Vattna blommor'];

// few values, so that ties, failed gates and near misses are common
const candidateProfile: fc.Arbitrary<Candidate> = fc.record(
  {
    wishes: fc.constantFrom(...texts),
    abilities: fc.record({ standing: fc.integer({ min: 0, max: 4 }) }),
    avoids: fc.constantFrom(
      [],
      [{ condition: 'loud-noise' as const, strength: 'never' as const }],
      [{ condition: 'loud-noise' as const, strength: 'rather-not' as const }],
    ),
    availability: fc.record(
      { from: fc.constantFrom('2026-01-01', '2027-06-01'), hoursPerWeek: fc.constant({ min: 10, max: 20 }) },
      { requiredKeys: [] },
    ),
    waitingSince: fc.constantFrom('2026-01-01', '2026-03-01'),
  },
  { requiredKeys: [] },
);
const roleProfile: fc.Arbitrary<Role> = fc.record(
  {
    title: fc.constantFrom(...texts),
    demands: fc.record({
      standing: fc.record({ level: fc.integer({ min: 0, max: 4 }), essential: fc.boolean() }),
    }),
    conditions: fc.constantFrom(
      [],
      [{ condition: 'loud-noise' as const, presence: 'always' as const }],
      [{ condition: 'loud-noise' as const, presence: 'avoidable' as const }],
    ),
    period: fc.constantFrom({ to: '2026-11-30' }, { to: '2027-12-31' }),
    hoursPerWeek: fc.constantFrom({ min: 10, max: 20 }, { min: 23, max: 25 }),
    places: fc.constantFrom(0, 1, 2),
  },
  { requiredKeys: [] },
);
const workplaceProfile: fc.Arbitrary<Workplace> = fc.record(
  {
    supports: fc.constantFrom([], ['seated-work' as const], ['quiet-place' as const]),
    mentors: fc.constantFrom(
      [],
      [{ id: mentor, name: 'Per', places: 1 }],
      [{ id: mentor, name: 'Per', places: 0 }],
      [
        { id: mentor, name: 'Per', places: 1 },
        { id: otherMentor, name: 'Pia' },
      ],
    ),
  },
  { requiredKeys: [] },
);

const decision = fc.constantFrom(...(['approve', 'hold', 'decline', 'decline', 'undo', 'reopen'] as const));
const reason = fc.constantFrom('hours-or-times', 'condition-avoided', 'ability-not-enough', 'other', null);
const node = fc.constantFrom(...nodes);
const which = fc.nat({ max: 1_000 });
const weight = fc.constantFrom(1, 4);
const command = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('add-candidate' as const),
      id: fc.uuid(),
      node,
      profile: candidateProfile,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('add-role' as const),
      id: fc.uuid(),
      node,
      workplace: which,
      profile: roleProfile,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('edit-candidate' as const), which, profile: candidateProfile }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('edit-role' as const), which, profile: roleProfile }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('edit-workplace' as const), which, profile: workplaceProfile }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('set-status' as const),
      table: fc.constantFrom('candidates' as const, 'roles' as const),
      which,
      status: fc.constantFrom('open' as const, 'closed' as const, 'closed' as const, 'deleted' as const),
    }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constant('review' as const),
      which,
      id: fc.uuid(),
      decision,
      reason,
      resumeOn: fc.constantFrom(null, '2026-12-01', '2027-01-01'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('place' as const),
      which,
      mentor: fc.constantFrom(null, mentor),
      isTaken: fc.constantFrom(true, true, false),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('propose' as const), which }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('activate-policy' as const),
      of: fc.constantFrom(null, ...nodes),
      wishes: weight,
      waiting: fc.constantFrom(0, 0, 6),
      proposed: fc.constantFrom(0, 6),
      length: fc.integer({ min: 1, max: 4 }),
      nearMisses: fc.integer({ min: 0, max: 2 }),
      opensTo: fc.constantFrom<Record<string, string[]>>(
        {},
        { alfa: ['beta'] },
        { beta: ['alfa', 'gamma'] },
        { gamma: ['alfa'] },
        { alfa: ['beta', 'gamma'], beta: ['alfa'] },
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('end-policy' as const), of: node }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('next-date' as const),
      date: fc.constantFrom('2026-11-20', '2026-12-01', '2027-07-01'),
    }),
  },
  { weight: 10, arbitrary: fc.record({ do: fc.constant('job' as const), node, worker: fc.nat({ max: 1 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('jobs-at-once' as const), node }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('edits-during-jobs' as const),
      node,
      which,
      candidate: candidateProfile,
      role: roleProfile,
      workplace: workplaceProfile,
      status: fc.constantFrom('open' as const, 'closed' as const, 'deleted' as const),
      review: fc.record({ decision, reason, resumeOn: fc.constant(null) }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('new-worker' as const), worker: fc.nat({ max: 1 }) }) },
);
type Command = typeof command extends fc.Arbitrary<infer Value> ? Value : never;

describe('the stored lists', function () {
  this.timeout(240_000);
  let database: TestDatabase;
  let pool: pg.Pool;
  let region: TestRegion;
  let version = 100;

  before(async () => {
    database = await createTestDatabase();
    pool = new pg.Pool({ connectionString: database.databaseUrl, max: 12 });
    region = new TestRegion(pool);
  });

  after(async () => {
    await pool.end();
    await database.drop();
  });

  it('equal one fresh computation, whatever happened in whatever order on two workers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(candidateProfile, { minLength: 4, maxLength: 12 }),
        fc.array(roleProfile, { minLength: 3, maxLength: 7 }),
        fc.array(command, { minLength: 5, maxLength: 30, size: 'max' }),
        async (candidates, roles, commands) => {
          const play = await Play.begin(region, () => ++version);
          await play.fill(candidates, roles);
          for (const [step, one] of commands.entries()) {
            await play.perform(one);
            if (step % 12 === 11) {
              await play.compare();
            }
          }
          await play.compare();
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** One sequence of commands on an empty region, with two workers. */
class Play {
  readonly #region: TestRegion;
  readonly #nextVersion: () => number;
  readonly #workers: Matcher[] = [];
  readonly #workplaces: string[] = [];
  readonly #explainer = new PairExplainer(createLogger({ logLevel: 'silent' }, 'test'), () => undefined);
  readonly #own = new Map<string, Policy>();
  #policy: Policy;
  #date = '2026-11-20';

  private constructor(region: TestRegion, nextVersion: () => number) {
    this.#region = region;
    this.#nextVersion = nextVersion;
    this.#policy = {
      ...defaultPolicy,
      version: nextVersion(),
      lists: { length: 3, nearMisses: 2 },
    };
    this.#workers = [this.#newWorker(), this.#newWorker()];
  }

  static async begin(region: TestRegion, nextVersion: () => number): Promise<Play> {
    const play = new Play(region, nextVersion);
    await region.clear();
    await region.activate(play.#policy);
    for (const id of nodes) {
      await region.addNode(id);
      const workplaceId = crypto.randomUUID();
      await region.addWorkplace(workplaceId, id, {});
      play.#workplaces.push(workplaceId);
    }
    return play;
  }

  /** Most of them in one node, so that its lists are longer than is kept. */
  async fill(candidates: readonly Candidate[], roles: readonly Role[]): Promise<void> {
    for (const profile of candidates) {
      await this.#region.addCandidate(crypto.randomUUID(), 'alfa', profile);
    }
    for (const profile of roles) {
      await this.#region.addRole(crypto.randomUUID(), 'alfa', null, profile);
    }
    await this.#workers[0]?.matchNode('alfa');
  }

  async perform(one: Command): Promise<void> {
    switch (one.do) {
      case 'add-candidate':
        return this.#region.addCandidate(one.id, one.node, one.profile);
      case 'add-role':
        return this.#region.addRole(
          one.id,
          one.node,
          this.#workplaceOf(one.node, one.workplace),
          one.profile,
        );
      case 'edit-candidate':
        return this.#withOne('candidates', one.which, (id) =>
          this.#region.editProfile('candidates', id, one.profile),
        );
      case 'edit-role':
        return this.#withOne('roles', one.which, (id) => this.#region.editProfile('roles', id, one.profile));
      case 'edit-workplace':
        return this.#withOne('workplaces', one.which, (id) => this.#region.editWorkplace(id, one.profile));
      case 'set-status':
        return this.#withOne(one.table, one.which, (id) => this.#region.setStatus(one.table, id, one.status));
      case 'review':
        return this.#withOne('suggestions', one.which, (id) =>
          this.#region.review(id, one.id, one.decision, {
            reason: one.reason,
            resumeOn: one.decision === 'hold' ? one.resumeOn : null,
          }),
        );
      case 'place':
        return this.#withOne('candidates', one.which, (candidateId) =>
          this.#withOne('roles', one.which, (roleId) =>
            this.#region.place(candidateId, roleId, one.mentor, one.isTaken),
          ),
        );
      case 'propose':
        return this.#withOne('candidates', one.which, (id) => this.#region.propose(id));
      case 'activate-policy': {
        const policy = {
          ...this.#policy,
          version: this.#nextVersion(),
          weights: {
            ...this.#policy.weights,
            wishes: one.wishes,
            'waiting-time': one.waiting,
            'times-proposed': one.proposed,
          },
          lists: { length: one.length, nearMisses: one.nearMisses },
          opensTo: one.opensTo,
        };
        if (one.of === null) {
          this.#policy = policy;
        } else {
          this.#own.set(one.of, policy);
        }
        return this.#region.activate(policy, one.of);
      }
      case 'end-policy':
        this.#own.delete(one.of);
        return this.#region.endPolicy(one.of);
      case 'next-date':
        this.#date = one.date;
        return;
      case 'job':
        await this.#workers[one.worker]?.matchNode(one.node);
        return;
      case 'jobs-at-once':
        await Promise.all(
          this.#workers.flatMap((worker) => [worker.matchNode(one.node), worker.matchNode(one.node)]),
        );
        return;
      case 'edits-during-jobs':
        await Promise.all([
          ...this.#workers.map((worker) => worker.matchNode(one.node)),
          this.perform({ do: 'edit-candidate', which: one.which, profile: one.candidate }),
          this.perform({ do: 'edit-role', which: one.which, profile: one.role }),
          this.perform({ do: 'edit-workplace', which: one.which, profile: one.workplace }),
          this.perform({ do: 'set-status', table: 'candidates', which: one.which + 1, status: one.status }),
          this.perform({ ...one.review, do: 'review', which: one.which, id: crypto.randomUUID() }),
          this.perform({ do: 'place', which: one.which + 2, mentor, isTaken: true }),
          this.perform({ do: 'propose', which: one.which }),
        ]);
        return;
      case 'new-worker':
        this.#workers[one.worker] = this.#newWorker();
    }
  }

  /** Lets the workers finish what is owed, by turns, and compares what is stored with what should be. */
  async compare(): Promise<void> {
    const { pool } = this.#region;
    for (let turn = 0; ; turn += 1) {
      const current = { matchedOn: this.#date, engineVersion: matchEngine.version };
      const [owed] = await findStaleNodes(pool, current, new Date(this.#date));
      if (owed === undefined) {
        break;
      }
      expect(turn, 'turns until nothing is owed').to.be.lessThan(50);
      await this.#workers[turn % 2]?.matchNode(owed);
    }
    const { rows } = await pool.query<{ pair: string }>(
      `SELECT candidate_id || ' ' || role_id AS pair FROM reviews`,
    );
    const reviewed = new Set(rows.map((row) => row.pair));
    const expected = await computeExpectedLists(
      pool,
      this.#policy,
      this.#date,
      reviewed,
      plainVectorizer,
      this.#own,
    );
    expect(await readComparedPairs(pool)).to.deep.equal(expected);
    await expectCountsAsStored(pool);
    await expectTopPlacesAsStored(pool);
    await expectExplainedAsStored(pool, this.#explainer, {
      policies: new NodePolicies(this.#policy, this.#own),
      engine: matchEngine,
      today: this.#date,
    });
  }

  #newWorker(): Matcher {
    return new Matcher({
      pool: this.#region.pool,
      engine: matchEngine,
      logger: createLogger({ logLevel: 'silent' }, 'test'),
      clock: () => new Date(`${this.#date}T10:00:00Z`),
      dateOf: (instant) => instant.toISOString().slice(0, 10),
    });
  }

  #workplaceOf(nodeId: (typeof nodes)[number], index: number): string | null {
    return index % 2 === 0 ? null : (this.#workplaces[nodes.indexOf(nodeId)] ?? null);
  }

  async #withOne(table: string, index: number, act: (id: string) => Promise<void>): Promise<void> {
    const { rows } = await this.#region.pool.query<{ id: string }>(`SELECT id FROM ${table} ORDER BY id`);
    const row = rows[index % Math.max(rows.length, 1)];
    if (row !== undefined) {
      await act(row.id);
    }
  }
}
