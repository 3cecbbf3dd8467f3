import type { Pool } from 'pg';
import { proposalTables } from '../../read-models/proposal-view.ts';

/** Most that are closed at once. */
const most = 500;

/**
 * Writes down, as a step that nobody took, that the consent of proposals has run out which still waited or had no placement. Whoever reads one
 * is told so already. `today` is `YYYY-MM-DD`; returns how many there were, of each run at most 500.
 */
export async function expireProposals(pool: Pool, now: Date, today: string): Promise<number> {
  const { rowCount } = await pool.query(
    `WITH due AS (
       SELECT proposal.id, proposal.state FROM ${proposalTables}
       WHERE proposal.state IN ('proposed', 'asked', 'welcomed', 'not-now') AND proposal.consent_until < $2::date
         AND placement.id IS NULL
       ORDER BY proposal.consent_until LIMIT ${most} FOR UPDATE OF proposal SKIP LOCKED),
     closed AS (
       UPDATE proposals SET state = 'expired', updated_at = $1 FROM due WHERE proposals.id = due.id)
     INSERT INTO proposal_steps (id, proposal_id, kind, at, seen)
     SELECT gen_random_uuid(), id, 'expired', $1, jsonb_build_object('state', state) FROM due`,
    [now, today],
  );
  return rowCount ?? 0;
}
