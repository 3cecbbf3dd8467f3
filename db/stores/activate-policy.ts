import type { EntityManager } from 'typeorm';
import { lockPolicies } from './draft-policy.ts';

/** A policy to put in force, and why. */
export interface PolicyToActivate {
  /** Of the activation. */
  readonly id: string;
  readonly version: number;
  /** The active version that it is meant to take the place of; null for the one that it was drafted from. */
  readonly replaces: number | null;
  readonly reason: string;
  readonly activatedBy: string;
  readonly now: Date;
}

/** What came of it. */
export type ActivationOutcome =
  | { readonly kind: 'activated' | 'already-active' | 'not-found' }
  /** Another version is active than the one that it is meant to replace. */
  | { readonly kind: 'outdated'; readonly active: number | null };

/**
 * Puts a policy in force in place of the active one, and notes who did it, when and why. From then on the lists of every
 * node are owed a match: they name another version.
 */
export async function activatePolicy(
  manager: EntityManager,
  { id, version, replaces, reason, activatedBy, now }: PolicyToActivate,
): Promise<ActivationOutcome> {
  await lockPolicies(manager);
  const [row]: { basedOn: number | null; active: number | null }[] = await manager.query(
    `SELECT based_on AS "basedOn", (SELECT version FROM match_policies WHERE is_active AND node_id IS NULL) AS active
     FROM match_policies WHERE version = $1`,
    [version],
  );
  if (row === undefined) {
    return { kind: 'not-found' };
  }
  const { basedOn, active } = row;
  if (active === version) {
    return { kind: 'already-active' };
  }
  if (active !== (replaces ?? basedOn)) {
    return { kind: 'outdated', active };
  }
  await manager.query('UPDATE match_policies SET is_active = false WHERE is_active AND node_id IS NULL');
  await manager.query('UPDATE match_policies SET is_active = true WHERE version = $1', [version]);
  await manager.query(
    `INSERT INTO policy_activations (id, version, replaced, reason, activated_by, activated_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, version, active, reason, activatedBy, now],
  );
  return { kind: 'activated' };
}
