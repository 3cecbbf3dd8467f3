import type { EntityManager } from 'typeorm';
import { proposalTables } from '../../read-models/proposal-view.ts';
import { queryIn } from '../../run-query.ts';
import { followPlacements } from './follow-way.ts';
import { lockSides } from './lock-way.ts';

/** The date in Sweden, in SQL. */
const today = `(now() AT TIME ZONE 'Europe/Stockholm')::date`;

/**
 * Takes every word about an erased candidate out of proposals and their steps. What still waits is withdrawn, and what was
 * planned is called off; what was decided stays. The candidate's row is locked.
 */
export async function eraseWay(manager: EntityManager, candidateId: string): Promise<void> {
  const now = new Date();
  await manager.query(
    `WITH withdrawn AS (
       UPDATE proposals SET state = 'withdrawn', updated_at = now() WHERE id IN (
         SELECT proposal.id FROM ${proposalTables} WHERE proposal.candidate_id = $1 AND placement.id IS NULL
           AND proposal.state IN ('proposed', 'asked', 'welcomed', 'not-now'))
       RETURNING id)
     INSERT INTO proposal_steps (id, proposal_id, kind, at, seen)
     SELECT gen_random_uuid(), id, 'withdrawn', now(), '{}' FROM withdrawn`,
    [candidateId],
  );
  const calledOff: { roleId: string; workplaceId: string }[] = await manager.query(
    `WITH called_off AS (
       UPDATE placements SET state = 'called-off', ended_on = ${today}, revision = revision + 1, updated_at = now()
       WHERE candidate_id = $1 AND state = 'planned' RETURNING id, role_id, workplace_id),
     told AS (INSERT INTO placement_steps (id, placement_id, kind, "on", at, seen)
       SELECT gen_random_uuid(), id, 'called-off', ${today}, now(), '{}' FROM called_off)
     SELECT role_id AS "roleId", workplace_id AS "workplaceId" FROM called_off`,
    [candidateId],
  );
  for (const { roleId, workplaceId } of calledOff) {
    await lockSides(manager, { candidateId, roleId, workplaceId });
    await followPlacements(queryIn(manager), { candidateId, roleId, workplaceId }, now);
  }
  await manager.query(
    `UPDATE proposals SET words = NULL, despite = NULL, reasons = '{"sv": [], "en": []}' WHERE candidate_id = $1`,
    [candidateId],
  );
  await manager.query('UPDATE placements SET despite = NULL WHERE candidate_id = $1', [candidateId]);
  await manager.query(
    `UPDATE proposal_steps SET text = NULL FROM proposals
     WHERE proposal_steps.proposal_id = proposals.id AND proposals.candidate_id = $1 AND text IS NOT NULL`,
    [candidateId],
  );
}

/** Whether somebody is proposed to, or placed at, a role or workplace now. */
export async function isOnAnyWay(
  manager: EntityManager,
  noun: 'role' | 'workplace',
  id: string,
): Promise<boolean> {
  const [found]: { isOnWay: boolean }[] = await manager.query(
    `SELECT EXISTS (SELECT FROM ${proposalTables} WHERE proposal.${noun}_id = $1 AND placement.id IS NULL
         AND proposal.state IN ('proposed', 'asked', 'welcomed') AND proposal.consent_until >= ${today})
       OR EXISTS (SELECT FROM placements WHERE ${noun}_id = $1 AND state IN ('planned', 'running')) AS "isOnWay"`,
    [id],
  );
  return found?.isOnWay ?? false;
}
