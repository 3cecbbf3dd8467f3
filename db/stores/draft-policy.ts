import type { EntityManager } from 'typeorm';
import type { Policy } from '../../matching/model/policy.ts';

/** A policy to draft; the version is the database's to give. */
export interface NewPolicy {
  readonly document: Omit<Policy, 'version'>;
  /** Whose policy it is to be; null: the site's. */
  readonly nodeId: string | null;
  readonly createdBy: string;
  readonly now: Date;
}

/**
 * Keeps drafts and activations of policies apart in time, until the transaction ends: version numbers have no gap and
 * no double, and what is active stays so while it is compared. Those who read policies don't wait.
 */
export async function lockPolicies(manager: EntityManager): Promise<void> {
  await manager.query('LOCK TABLE match_policies IN SHARE ROW EXCLUSIVE MODE');
}

/** A draft as it was stored: its version, and the one in force that it is based on, for a node the own or the site's. */
export interface DraftedPolicy {
  readonly version: number;
  readonly basedOn: number | null;
  readonly nodeId: string | null;
}

/** Stores a draft under the next version, based on the one in force. */
export async function draftPolicy(
  manager: EntityManager,
  { document, nodeId, createdBy, now }: NewPolicy,
): Promise<DraftedPolicy> {
  await lockPolicies(manager);
  const [row]: DraftedPolicy[] = await manager.query(
    `INSERT INTO match_policies (version, document, created_by, created_at, node_id, based_on)
     SELECT next.version, jsonb_set($1::jsonb, '{version}', to_jsonb(next.version)), $2, $3, $4, policy_of($4)
     FROM (SELECT coalesce(max(version), 0) + 1 AS version FROM match_policies) AS next
     RETURNING version, based_on AS "basedOn", node_id AS "nodeId"`,
    [JSON.stringify(document), createdBy, now, nodeId],
  );
  if (row === undefined) {
    throw new Error('The draft of a policy was stored without a version.');
  }
  return row;
}
