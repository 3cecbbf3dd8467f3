import type { EntityManager } from 'typeorm';
import { lockPolicies } from './draft-policy.ts';

/** A policy to put in force where it belongs, at the site or at a node, and why. */
export interface PolicyToActivate {
  /** Of the activation. */
  readonly id: string;
  readonly version: number;
  /** The version in force that it is meant to take the place of; null for the one that it was drafted from. */
  readonly replaces: number | null;
  readonly reason: string;
  readonly activatedBy: string;
  readonly now: Date;
}

/** What came of it. */
export type ActivationOutcome =
  | { readonly kind: 'activated' | 'already-active' | 'not-found' }
  /** Another version is in force than the one that it is meant to replace. */
  | { readonly kind: 'outdated'; readonly active: number | null };

/**
 * Puts a policy in force in place of the site's, or of what holds for its node, and notes who did it, when and why. From then on
 * the lists of every node that it concerns are owed a match: they name other versions.
 */
export async function activatePolicy(
  manager: EntityManager,
  { id, version, replaces, reason, activatedBy, now }: PolicyToActivate,
): Promise<ActivationOutcome> {
  await lockPolicies(manager);
  const [row]: { nodeId: string | null; basedOn: number | null; active: number | null }[] =
    await manager.query(
      `SELECT node_id AS "nodeId", based_on AS "basedOn", policy_of(node_id) AS active
       FROM match_policies WHERE version = $1`,
      [version],
    );
  if (row === undefined) {
    return { kind: 'not-found' };
  }
  const { nodeId, basedOn, active } = row;
  if (active === version) {
    return { kind: 'already-active' };
  }
  if (active !== (replaces ?? basedOn)) {
    return { kind: 'outdated', active };
  }
  await manager.query(
    'UPDATE match_policies SET is_active = false WHERE is_active AND node_id IS NOT DISTINCT FROM $1',
    [nodeId],
  );
  await manager.query('UPDATE match_policies SET is_active = true WHERE version = $1', [version]);
  await manager.query(
    `INSERT INTO policy_activations (id, version, replaced, reason, activated_by, activated_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, version, active, reason, activatedBy, now],
  );
  return { kind: 'activated' };
}
