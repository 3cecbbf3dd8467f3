import type { EntityManager } from 'typeorm';
import { asConsequence } from '../../acting.ts';
import { type NodeScope, nodesParameter } from '../../node-scope.ts';
import {
  isOnWayOfScope,
  type ProposalState,
  proposalTables,
  stateOn,
} from '../../read-models/proposal-view.ts';

/** The ids of those whom a pair's way concerns. */
export interface WayIds {
  readonly candidateId: string;
  readonly candidateNodeId: string;
  readonly roleId: string;
  readonly workplaceId: string;
  /** Of the workplace. */
  readonly nodeId: string;
}

/** A proposal whose way nobody else can go on before the transaction ends. */
export interface LockedProposal extends WayIds {
  readonly id: string;
  readonly suggestionId: string;
  /** As it stands today: of a consent that has run out, `expired`. */
  readonly state: ProposalState;
  readonly isConsentWithdrawn: boolean;
  readonly placement: { readonly id: string; readonly state: string } | null;
  /** The latest step, without its words. */
  readonly latest: { readonly by: string | null; readonly at: Date };
}

/**
 * Keeps others from going on with what concerns the same person, workplace or role before the transaction ends. Whoever locks several
 * rows of a way does it in this order: pair, person, workplace, role, proposal, placement; a statement each, so that the next sees what was
 * committed while it waited.
 */
export async function lockSides(
  manager: EntityManager,
  { candidateId, workplaceId, roleId }: Pick<WayIds, 'candidateId' | 'workplaceId' | 'roleId'>,
): Promise<void> {
  await asConsequence(async () => {
    await manager.query('SELECT FROM candidates WHERE id = $1 FOR NO KEY UPDATE', [candidateId]);
    await manager.query('SELECT FROM workplaces WHERE id = $1 FOR NO KEY UPDATE', [workplaceId]);
    // a mentor's place that is taken or given back concerns all roles there; in order of id, as matching locks them
    await manager.query(
      'SELECT FROM roles WHERE id = $1 OR workplace_id = $2 ORDER BY id FOR NO KEY UPDATE',
      [roleId, workplaceId],
    );
  });
}

/** Locks a proposal within the scope and all that its way concerns; null when there is none. */
export async function lockProposal(
  manager: EntityManager,
  id: string,
  scope: NodeScope,
  today: string,
): Promise<LockedProposal | null> {
  const [found]: WayIds[] = await manager.query(
    `SELECT candidate_id AS "candidateId", workplace_id AS "workplaceId", role_id AS "roleId" FROM proposals AS proposal
     WHERE id = $3 AND ${isOnWayOfScope('proposal')}`,
    [nodesParameter(scope), scope.managerId, id],
  );
  if (found === undefined) {
    return null;
  }
  await lockSides(manager, found);
  await manager.query('SELECT FROM proposals WHERE id = $1 FOR NO KEY UPDATE', [id]);
  const [locked]: LockedProposal[] = await manager.query(
    `SELECT proposal.id, proposal.suggestion_id AS "suggestionId", proposal.candidate_id AS "candidateId",
       proposal.candidate_node_id AS "candidateNodeId", proposal.role_id AS "roleId",
       proposal.workplace_id AS "workplaceId", proposal.node_id AS "nodeId", ${stateOn('$4::date')} AS state,
       proposal.consent_withdrawn_at IS NOT NULL AS "isConsentWithdrawn",
       CASE WHEN placement.id IS NOT NULL
         THEN json_build_object('id', placement.id, 'state', placement.state) END AS placement,
       (SELECT to_jsonb(step) FROM (SELECT by, at FROM proposal_steps WHERE proposal_id = proposal.id
         ORDER BY at DESC, id DESC LIMIT 1) AS step) AS latest
     FROM ${proposalTables} WHERE proposal.id = $3 AND ${isOnWayOfScope('proposal')}`,
    [nodesParameter(scope), scope.managerId, id, today],
  );
  return locked === undefined
    ? null
    : { ...locked, latest: { ...locked.latest, at: new Date(locked.latest.at) } };
}
