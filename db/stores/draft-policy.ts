import type { EntityManager } from 'typeorm';
import type { Policy } from '../../matching/model/policy.ts';

/** A policy to draft; the version is the database's to give. */
export interface NewPolicy {
  readonly document: Omit<Policy, 'version'>;
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

/** A draft as it was stored: its version, and the active one that it is based on. */
export interface DraftedPolicy {
  readonly version: number;
  readonly basedOn: number | null;
}

/** Stores a draft under the next version, based on the active one. */
export async function draftPolicy(
  manager: EntityManager,
  { document, createdBy, now }: NewPolicy,
): Promise<DraftedPolicy> {
  await lockPolicies(manager);
  const [row]: DraftedPolicy[] = await manager.query(
    `INSERT INTO match_policies (version, document, created_by, created_at, based_on)
     SELECT next.version, jsonb_set($1::jsonb, '{version}', to_jsonb(next.version)), $2, $3,
       (SELECT version FROM match_policies WHERE is_active AND node_id IS NULL)
     FROM (SELECT coalesce(max(version), 0) + 1 AS version FROM match_policies) AS next
     RETURNING version, based_on AS "basedOn"`,
    [JSON.stringify(document), createdBy, now],
  );
  if (row === undefined) {
    throw new Error('The draft of a policy was stored without a version.');
  }
  return row;
}
