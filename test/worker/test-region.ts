import type { Pool } from 'pg';
import type { ReviewRow } from '../../db/entities/review-entity.ts';
import { findOffLists, lockReopenable, reopenChanged } from '../../db/pairs-off-lists.ts';
import { isContention } from '../../db/retries.ts';
import { queryOn, type RunQuery } from '../../db/run-query.ts';
import { storeReview } from '../../db/stores/store-review.ts';
import { recountReviews } from '../../db/suggestion-counts.ts';
import { weighingLockKey } from '../../db/weighing-lock.ts';
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
      'proposals',
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
    await this.#inTransaction(async (run) => {
      if (status === 'deleted') {
        await run(`DELETE FROM pairs_off_lists WHERE ${own} = $1`, [id]);
      }
      const reviewed = await run<{ candidateId: string; roleId: string }>(
        `SELECT candidate_id AS "candidateId", role_id AS "roleId" FROM reviews WHERE ${own} = $1`,
        [id],
      );
      await recountReviews(run, reviewed);
    });
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
      await reopenChanged(run, edited, new Date());
    });
  }

  /** Decides on a suggestion, or undoes what was decided last, unless a change has reopened the pair since; later than all before. */
  async review(
    suggestionId: string,
    reviewId: string,
    decision: ReviewRow['decision'] = 'hold',
    { reason = null, resumeOn = null }: Partial<Pick<ReviewRow, 'reason' | 'resumeOn'>> = {},
  ): Promise<void> {
    await this.#inTransaction(async (run) => {
      const [pair] = await run<{ candidateId: string; roleId: string }>(
        `SELECT candidate_id AS "candidateId", role_id AS "roleId" FROM suggestions WHERE id = $1 FOR NO KEY UPDATE`,
        [suggestionId],
      );
      if (pair === undefined) {
        return;
      }
      await run('SELECT FROM candidates WHERE id = $1 FOR NO KEY UPDATE', [pair.candidateId]);
      await run('SELECT FROM roles WHERE id = $1 FOR SHARE', [pair.roleId]);
      const [latest] = await run<{ id: string; reviewedBy: string; reviewedAt: Date }>(
        `SELECT id, reviewed_by AS "reviewedBy", reviewed_at AS "reviewedAt" FROM reviews AS review
         WHERE suggestion_id = $1 AND undoes IS NULL AND NOT EXISTS (SELECT FROM reviews WHERE undoes = review.id)
         ORDER BY reviewed_at DESC, id DESC LIMIT 1`,
        [suggestionId],
      );
      const wasOff = await findOffLists(run, pair);
      if (
        (decision === 'undo' && latest?.reviewedBy !== 'coach') ||
        (decision === 'reopen' && wasOff === null)
      ) {
        return;
      }
      await storeReview(run, {
        ...{ id: reviewId, suggestionId, ...pair, decision, reason, comment: null, resumeOn },
        ...{ undoes: decision === 'undo' ? (latest?.id ?? null) : null, reviewedBy: 'coach' },
        reviewedAt: new Date(Math.max(Date.now(), (latest?.reviewedAt.getTime() ?? 0) + 1)),
        ...{ seen: null, changed: null, wasOff, decidedIn: null },
      });
    });
  }

  /** Takes a place of a role for a candidate, with a mentor where one is named, or gives it back. */
  async place(candidateId: string, roleId: string, mentorId: string | null, isTaken: boolean): Promise<void> {
    const by = isTaken ? 1 : -1;
    await this.#inTransaction(async (run) => {
      await run('UPDATE candidates SET placements = greatest(placements + $2, 0) WHERE id = $1', [
        candidateId,
        by,
      ]);
      await run(
        `UPDATE workplaces SET mentor_places_taken = mentor_places_taken || jsonb_build_object($2::text,
           greatest(coalesce((mentor_places_taken ->> $2::text)::int, 0) + $3, 0))
         WHERE $2::text IS NOT NULL AND id = (SELECT workplace_id FROM roles WHERE id = $1)`,
        [roleId, mentorId, by],
      );
      await run('UPDATE roles SET places_taken = greatest(places_taken + $2, 0) WHERE id = $1', [roleId, by]);
      const [role] = await run<{ workplaceId: string | null }>(
        'SELECT workplace_id AS "workplaceId" FROM roles WHERE id = $1',
        [roleId],
      );
      await reopenChanged(
        run,
        { side: 'workplace', ids: role?.workplaceId ? [role.workplaceId] : [] },
        new Date(),
      );
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
      await reopenChanged(run, changed, new Date());
    });
  }
}
