import { expect } from 'chai';
import type { DataSource } from 'typeorm';
import { createLogger } from '../../../../config/logger.ts';
import type { ExplainSetting } from '../../../../db/explained-pairs/explained-pair.ts';
import { PairExplainer } from '../../../../db/explained-pairs/pair-explainer.ts';
import { findStaleNodes } from '../../../../db/matching/find-unfinished.ts';
import { lapseProfiles } from '../../../../db/matching/lapse-profiles.ts';
import { matchEngine } from '../../../../matching/engine.ts';
import type { Candidate } from '../../../../matching/model/candidate.ts';
import { NodePolicies } from '../../../../matching/model/node-policies.ts';
import type { Policy } from '../../../../matching/model/policy.ts';
import type { Role } from '../../../../matching/model/role.ts';
import { defaultPolicy } from '../../../../matching/policy/default-policy.ts';
import { plainVectorizer } from '../../../../matching/text/text-vectorizer.ts';
import { Matcher } from '../../../../worker/area/matcher.ts';
import { expectCountsAsStored, expectTopPlacesAsStored } from '../../expect-counts-as-stored.ts';
import { expectExplainedAsStored } from '../../expect-explained-as-stored.ts';
import { computeExpectedLists, readComparedPairs } from '../../expected-lists.ts';
import type { TestRegion } from '../../test-region.ts';
import { type Command, decisions, nodes, settlements } from './commands.ts';
import { WaySteps } from './way-steps.ts';

/** What all sequences are played on. */
export interface Stage {
  readonly region: TestRegion;
  readonly dataSource: DataSource;
  /** When something happens: a second later each time. */
  readonly clock: () => Date;
  readonly nextVersion: () => number;
  /** The kinds of steps that were taken in any sequence. */
  readonly taken: Set<string>;
  /** The kinds of steps that are taken wherever they can be, in place of others; none by default. */
  sought: ReadonlySet<string>;
}

/** Days after which nobody is on a list whose profile was not confirmed. */
const lapsedDays = 300;

/** What is most often decided of which suggestions. */
const reviewable: Readonly<Record<string, string>> = {
  undo: 'suggestions WHERE EXISTS (SELECT FROM reviews WHERE suggestion_id = suggestions.id)',
  reopen: 'suggestions WHERE (candidate_id, role_id) IN (SELECT candidate_id, role_id FROM pairs_off_lists)',
};
const proposable = `suggestions WHERE EXISTS (SELECT FROM roles WHERE id = role_id AND workplace_id IS NOT NULL)
  AND NOT EXISTS (SELECT FROM proposals WHERE suggestion_id = suggestions.id AND state IN ('proposed', 'asked', 'welcomed'))`;
const onItsWay = `proposals WHERE state NOT IN ('withdrawn', 'expired')
  AND NOT EXISTS (SELECT FROM placements WHERE proposal_id = proposals.id AND state IN ('ended', 'called-off'))`;

/** One sequence of commands on an empty region, with two workers. */
export class Play {
  readonly #region: TestRegion;
  readonly #nextVersion: () => number;
  readonly #taken: Set<string>;
  readonly #sought: ReadonlySet<string>;
  readonly #steps: WaySteps;
  readonly #workers: Matcher[] = [];
  readonly #workplaces: string[] = [];
  readonly #explainer = new PairExplainer(createLogger({ logLevel: 'silent' }, 'test'), () => undefined);
  readonly #own = new Map<string, Policy>();
  #policy: Policy;
  #date = '2026-11-20';

  private constructor({ region, dataSource, clock, nextVersion, taken, sought }: Stage) {
    this.#region = region;
    this.#nextVersion = nextVersion;
    this.#taken = taken;
    this.#sought = sought;
    const setting = () => this.#setting();
    this.#steps = new WaySteps({
      dataSource,
      pool: region.pool,
      explainer: this.#explainer,
      setting,
      clock,
      taken,
      sought,
    });
    this.#policy = {
      ...defaultPolicy,
      version: nextVersion(),
      lists: { length: 3, nearMisses: 2 },
    };
    this.#workers = [this.#newWorker(), this.#newWorker()];
  }

  static async begin(stage: Stage): Promise<Play> {
    const play = new Play(stage);
    const { region } = stage;
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
    for (const [place, profile] of roles.entries()) {
      await this.#region.addRole(crypto.randomUUID(), 'alfa', this.#workplaceOf('alfa', place), profile);
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
        return this.#withOne(one.table, one.which, (id) =>
          one.status === 'deleted'
            ? this.#steps.erase(one.table, id)
            : this.#region.setStatus(one.table, id, one.status),
        );
      case 'age':
        return this.#withOne('candidates', one.which, (id) => this.#confirm(id, one.confirmedOn));
      case 'confirm':
        return this.#withOne('candidates WHERE is_lapsed', one.which, (id) => this.#confirm(id, this.#date));
      case 'object':
        return this.#withOne(`candidates WHERE status <> 'deleted'`, one.which, (id) =>
          this.#steps.object(id),
        );
      case 'settle-objection':
        return this.#withOne('candidates WHERE has_objection', one.which, (id) =>
          this.#steps.settleObjection(
            id,
            settlements.find((by) => this.#sought.has(`objection ${by}`)) ?? one.by,
          ),
        );
      case 'review': {
        const decision = decisions.find((kind) => this.#sought.has(kind)) ?? one.decision;
        return this.#withOne(reviewable[decision] ?? 'suggestions', one.which, (id) =>
          this.#steps.review(id, {
            ...{ ...one, decision },
            resumeOn: decision === 'hold' ? one.resumeOn : null,
          }),
        );
      }
      case 'propose':
        return this.#withOne(proposable, one.which, (id) => this.#steps.propose(id, one.consentUntil));
      case 'go-on':
        return this.#withOne(onItsWay, one.which, async (id) => {
          for (const choice of one.choices) {
            await this.#steps.goOn(id, choice);
          }
        });
      case 'expire':
        this.#date = this.#date < '2026-12-01' ? '2026-12-01' : this.#date;
        return this.#steps.expire();
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
          this.perform(one.step),
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
      await lapseProfiles(pool, { today: this.#date, afterDays: lapsedDays });
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
      lapsedDays,
    );
    const { rowCount: lapsed } = await pool.query(
      `SELECT FROM candidates WHERE status = 'open' AND is_lapsed`,
    );
    if (lapsed !== 0) {
      this.#taken.add('lapsed');
    }
    expect(await readComparedPairs(pool)).to.deep.equal(expected);
    await expectCountsAsStored(pool);
    await expectTopPlacesAsStored(pool);
    await expectExplainedAsStored(pool, this.#explainer, this.#setting());
  }

  async #confirm(id: string, date: string): Promise<void> {
    await this.#region.pool.query('UPDATE candidates SET confirmed_at = $2 WHERE id = $1', [
      id,
      `${date}T10:00:00Z`,
    ]);
  }

  #setting(): ExplainSetting {
    return {
      policies: new NodePolicies(this.#policy, this.#own),
      engine: matchEngine,
      today: this.#date,
    };
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

  /** With the row of this number in order of id; with none where there is none. */
  async #withOne(table: string, index: number, act: (id: string) => Promise<void>): Promise<void> {
    const { rows } = await this.#region.pool.query<{ id: string }>(`SELECT id FROM ${table} ORDER BY id`);
    const row = rows[index % Math.max(rows.length, 1)];
    if (row !== undefined) {
      await act(row.id);
    }
  }
}
