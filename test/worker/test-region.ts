import type { Pool } from 'pg';
import { lockReopenable, reopenChanged } from '../../db/pairs-off-lists.ts';
import { isContention } from '../../db/retries.ts';
import { queryOn, type RunQuery } from '../../db/run-query.ts';
import { storeReview } from '../../db/stores/store-review.ts';
import { weighingLockKey } from '../../db/weighing-lock.ts';
import type { Candidate } from '../../matching/model/candidate.ts';
import type { Policy } from '../../matching/model/policy.ts';
import type { Role } from '../../matching/model/role.ts';
import type { Workplace } from '../../matching/model/workplace.ts';

/** A few nodes whose rows are written as the API writes them: every change of a profile leaves it owed a match. */
export class TestRegion {
  readonly pool: Pool;
  readonly #clock: () => Date;

  /** `clock` tells when something is written; by default now. */
  constructor(pool: Pool, clock: () => Date = () => new Date()) {
    this.pool = pool;
    this.#clock = clock;
  }

  /** Removes everything that an earlier test wrote, but for the policies of the site. */
  async clear(): Promise<void> {
    for (const table of [
      'candidate_counts',
      'role_counts',
      'match_list_entries',
      'match_lists',
      'reports',
      'placement_steps',
      'placements',
      'proposal_steps',
      'proposals',
      'review_inputs',
      'profile_versions',
      'reviews',
      'suggestions',
      'roles',
      'workplaces',
      'candidates',
      'match_areas',
      'stand_ins',
      'match_policies WHERE node_id IS NOT NULL',
      'nodes',
    ]) {
      await this.pool.query(`DELETE FROM ${table}`);
    }
  }

  async addNode(id: string): Promise<void> {
    await this.pool.query('INSERT INTO nodes (id, name) VALUES ($1, $1) ON CONFLICT DO NOTHING', [id]);
  }

  async addCandidate(id: string, nodeId: string, profile: Candidate): Promise<void> {
    await this.pool.query(
      'INSERT INTO candidates (id, node_id, reference, profile) VALUES ($1::uuid, $2, $1::text, $3)',
      [id, nodeId, profile],
    );
  }

  async addRole(id: string, nodeId: string, workplaceId: string | null, profile: Role): Promise<void> {
    await this.pool.query(
      'INSERT INTO roles (id, node_id, reference, workplace_id, profile) VALUES ($1::uuid, $2, $1::text, $3, $4)',
      [id, nodeId, workplaceId, profile],
    );
  }

  async addWorkplace(id: string, nodeId: string, profile: Workplace): Promise<void> {
    await this.pool.query(
      'INSERT INTO workplaces (id, node_id, reference, profile) VALUES ($1::uuid, $2, $1::text, $3)',
      [id, nodeId, profile],
    );
  }

  async editProfile(table: 'candidates' | 'roles', id: string, profile: unknown): Promise<void> {
    await this.#change(table, id, 'profile = $2', profile);
  }

  async setStatus(table: 'candidates' | 'roles', id: string, status: 'open' | 'closed'): Promise<void> {
    await this.#change(table, id, 'status = $2', status);
  }

  /** A workplace is no profile of its own: its change leaves its roles owed. */
  async editWorkplace(id: string, profile: Workplace): Promise<void> {
    await this.#inTransaction(async (run) => {
      const edited = { side: 'workplace', ids: [id] } as const;
      await lockReopenable(run, edited);
      await run('UPDATE workplaces SET profile = $2, revision = revision + 1 WHERE id = $1', [id, profile]);
      await run(
        `UPDATE roles SET input_revision = input_revision + 1, match_failure = NULL
         WHERE workplace_id = $1 AND status <> 'deleted'`,
        [id],
      );
      await reopenChanged(run, edited, this.#clock());
    });
  }

  /** Decides on a suggestion that no decision keeps off the lists; by default holds it until further notice. */
  async review(suggestionId: string, decision: 'approve' | 'hold' = 'hold'): Promise<void> {
    await this.#inTransaction(async (run) => {
      const [pair] = await run<{ candidateId: string; roleId: string }>(
        `SELECT candidate_id AS "candidateId", role_id AS "roleId" FROM suggestions WHERE id = $1 FOR NO KEY UPDATE`,
        [suggestionId],
      );
      if (pair === undefined) {
        throw new Error(`There is no suggestion ${suggestionId}.`);
      }
      await run('SELECT FROM candidates WHERE id = $1 FOR NO KEY UPDATE', [pair.candidateId]);
      await run('SELECT FROM roles WHERE id = $1 FOR SHARE', [pair.roleId]);
      await storeReview(run, {
        ...{ id: crypto.randomUUID(), suggestionId, ...pair, decision, reason: null, comment: null },
        ...{ resumeOn: null, undoes: null, reviewedBy: 'coach', reviewedAt: this.#clock() },
        ...{ seen: null, changed: null, wasOff: null, decidedIn: null },
      });
    });
  }

  /** Records that a candidate was proposed to a workplace once more, by a pair that was reviewed; nothing where there is none. */
  async propose(candidateId: string): Promise<void> {
    await this.#inTransaction(async (run) => {
      await run('SELECT pg_advisory_xact_lock_shared($1)', [weighingLockKey]);
      await run('SELECT FROM candidates WHERE id = $1 FOR NO KEY UPDATE', [candidateId]);
      await run(
        `INSERT INTO proposals (id, suggestion_id, candidate_id, candidate_node_id, role_id, workplace_id, node_id, alias,
           reasons, work, consent, consent_until, proposed_by, proposed_at, updated_at)
         SELECT gen_random_uuid(), pair.id, person.id, person.node_id, pair.role_id, workplace.id, workplace.node_id,
           gen_random_uuid()::text, '{}', '{}', '{}', '2100-01-01', 'coach', now(), now()
         FROM suggestions AS pair JOIN candidates AS person ON person.id = pair.candidate_id, workplaces AS workplace
         WHERE person.id = $1 AND person.status <> 'deleted'
           AND EXISTS (SELECT FROM reviews WHERE suggestion_id = pair.id)
         ORDER BY pair.id, workplace.id LIMIT 1`,
        [candidateId],
      );
    });
  }

  async activate(policy: Policy, nodeId: string | null = null): Promise<void> {
    await this.endPolicy(nodeId);
    await this.pool.query(
      `INSERT INTO match_policies (version, document, is_active, created_by, node_id)
       VALUES ($1, $2, true, 'test', $3)
       ON CONFLICT (version) DO UPDATE SET document = excluded.document, is_active = true`,
      [policy.version, policy, nodeId],
    );
  }

  async endPolicy(nodeId: string | null): Promise<void> {
    await this.pool.query(
      'UPDATE match_policies SET is_active = false WHERE is_active AND node_id IS NOT DISTINCT FROM $1',
      [nodeId],
    );
  }

  /** Runs `work` in a transaction, and again when another one was in its way, as the API does. */
  async #inTransaction(work: (run: RunQuery) => Promise<void>): Promise<void> {
    const client = await this.pool.connect();
    try {
      for (let isDone = false; !isDone; ) {
        try {
          await client.query('BEGIN');
          await work(queryOn(client));
          await client.query('COMMIT');
          isDone = true;
        } catch (error) {
          await client.query('ROLLBACK');
          if (!isContention(error)) {
            throw error;
          }
        }
      }
    } finally {
      client.release();
    }
  }

  async #change(
    table: 'candidates' | 'roles',
    id: string,
    assignment: string,
    value: unknown,
  ): Promise<void> {
    await this.#inTransaction(async (run) => {
      const changed = { side: table === 'candidates' ? 'candidate' : 'role', ids: [id] } as const;
      await lockReopenable(run, changed);
      await run(
        `UPDATE ${table} SET ${assignment}, revision = revision + 1, input_revision = input_revision + 1,
           match_failure = NULL WHERE id = $1 AND status <> 'deleted'`,
        [id, value],
      );
      await reopenChanged(run, changed, this.#clock());
    });
  }
}
