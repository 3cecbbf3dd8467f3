import type { EntityManager } from 'typeorm';
import { proposalTables } from '../../read-models/proposal-view.ts';
import { insertProposalStep } from './proposal-steps.ts';

/**
 * Takes back every proposal of a person that has led to no placement, and every consent behind one that leads to none now: no workplace is told anything
 * more. The person's row is locked. Who is placed goes on there. It is no answer of the person's to a role, and of a proposal that was over already nothing
 * else is news: it counts as changed when it was answered.
 */
export async function withdrawAll(
  manager: EntityManager,
  candidateId: string,
  { by, now, newId }: { readonly by: string; readonly now: Date; readonly newId: () => string },
): Promise<void> {
  const found: { id: string; state: string; latestAt: Date | null; isOpen: boolean }[] = await manager.query(
    `SELECT proposal.id, proposal.state, placement.id IS NULL AND proposal.state IN ('proposed', 'asked', 'welcomed', 'not-now')
         AS "isOpen",
       (SELECT max(at) FROM proposal_steps WHERE proposal_id = proposal.id) AS "latestAt"
     FROM ${proposalTables}
     WHERE proposal.candidate_id = $1 AND (placement.id IS NULL OR placement.state NOT IN ('planned', 'running'))
       AND (proposal.consent_withdrawn_at IS NULL)
     ORDER BY proposal.id FOR NO KEY UPDATE OF proposal`,
    [candidateId],
  );
  for (const { id, state, latestAt, isOpen } of found) {
    const at = new Date(Math.max(now.getTime(), (latestAt?.getTime() ?? 0) + 1));
    if (isOpen) {
      await insertProposalStep(manager, {
        ...{ id: newId(), proposalId: id, kind: 'withdrawn', reason: 'person-objects', by, at },
        seen: { state },
      });
    }
    await manager.query(
      `UPDATE proposals SET consent_withdrawn_at = $2, updated_at = CASE WHEN $3 THEN $2 ELSE updated_at END,
         state = CASE WHEN $3 THEN 'withdrawn' ELSE state END WHERE id = $1`,
      [id, at, isOpen],
    );
  }
}
