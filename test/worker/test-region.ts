import type { Pool } from 'pg';
import { isContention } from '../../db/retries.ts';
import { queryOn } from '../../db/run-query.ts';
import { recountReviews } from '../../db/suggestion-counts.ts';
import type { Candidate } from '../../matching/model/candidate.ts';
import type { Policy } from '../../matching/model/policy.ts';
import type { Role } from '../../matching/model/role.ts';
import type { Workplace } from '../../matching/model/workplace.ts';

/** A few nodes whose rows are written as the API writes them: every change of a profile leaves it owed a match. */
export class TestRegion {
  readonly pool: Pool;

  constructor(pool: Pool) {
    this.pool = pool;
  }

  /** Removes everything that an earlier test wrote, but for the policies of the site. */
  async clear(): Promise<void> {
    for (const table of [
      'candidate_counts',
      'role_counts',
      'match_list_entries',
      'match_lists',
      'reports',
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

  async setStatus(
    table: 'candidates' | 'roles',
    id: string,
    status: 'open' | 'closed' | 'deleted',
  ): Promise<void> {
    const emptied = status === 'deleted' ? `, profile = '{}'` : '';
    await this.#change(table, id, `status = $2${emptied}`, status);
    const own = table === 'candidates' ? 'candidate_id' : 'role_id';
    await this.#recountAfter(`SELECT candidate_id, role_id FROM reviews WHERE ${own} = $1`, [id]);
  }

  /** A workplace is no profile of its own: its change leaves its roles owed. */
  async editWorkplace(id: string, profile: Workplace): Promise<void> {
    await this.pool.query(
      `WITH changed AS (UPDATE workplaces SET profile = $2, revision = revision + 1 WHERE id = $1)
       UPDATE roles SET input_revision = input_revision + 1, match_failure = NULL WHERE workplace_id = $1`,
      [id, profile],
    );
  }

  async review(
    suggestionId: string,
    reviewId: string,
    decision: 'approve' | 'hold' | 'decline' = 'hold',
  ): Promise<void> {
    await this.#recountAfter(
      `INSERT INTO reviews (id, suggestion_id, candidate_id, role_id, decision, reviewed_by, reviewed_at, seen)
       SELECT $2, id, candidate_id, role_id, $3, 'coach', now(), '{}' FROM suggestions WHERE id = $1
       RETURNING candidate_id, role_id`,
      [suggestionId, reviewId, decision],
    );
  }

  /** Puts a policy in force for a node; null: for the site. */
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

  /** Runs a statement whose rows are pairs of which what is decided has changed, and counts again as the API does. */
  async #recountAfter(statement: string, values: unknown[]): Promise<void> {
    const client = await this.pool.connect();
    try {
      for (let isDone = false; !isDone; ) {
        try {
          await client.query('BEGIN');
          const { rows } = await client.query(statement, values);
          await recountReviews(
            queryOn(client),
            rows.map((row) => ({ candidateId: row.candidate_id, roleId: row.role_id })),
          );
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

  async #change(table: string, id: string, assignment: string, value: unknown): Promise<void> {
    await this.pool.query(
      `UPDATE ${table} SET ${assignment}, revision = revision + 1, input_revision = input_revision + 1,
         match_failure = NULL WHERE id = $1 AND status <> 'deleted'`,
      [id, value],
    );
  }
}
