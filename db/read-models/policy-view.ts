import type { EntityManager } from 'typeorm';
import type { Policy } from '../../matching/model/policy.ts';
import { isoTime } from '../iso-time.ts';
import { isMatchedOtherwise } from '../node-policies.ts';
import { type PolicyColumns, toPolicy } from '../to-policy.ts';

/** One time that a policy was put in force. */
interface PolicyActivation {
  /** The version that it took the place of; null for the first. */
  readonly replaced: number | null;
  readonly reason: string;
  readonly activatedBy: string;
  /** ISO 8601. */
  readonly activatedAt: string;
}

/** One time that a node's own policy was ended, so that the site's held again. */
interface PolicyEnding {
  readonly reason: string;
  readonly endedBy: string;
  /** ISO 8601. */
  readonly endedAt: string;
}

/** One version of the match policy, without its contents. */
export interface PolicyVersionView {
  readonly version: number;
  /** Whose it is; null: the site's. */
  readonly nodeId: string | null;
  /** `draft` was never in force, `retired` was once. */
  readonly status: 'draft' | 'active' | 'retired';
  /** The version that was in force when it was drafted; null for the first. */
  readonly basedOn: number | null;
  readonly createdBy: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Latest first. */
  readonly activations: readonly PolicyActivation[];
  /** Latest first; none of the site's. */
  readonly endings: readonly PolicyEnding[];
}

/** One version with its contents. */
export interface PolicyView extends PolicyVersionView {
  readonly policy: Policy;
}

/** Which policy holds, and what made it so. */
export interface PolicyInForce {
  readonly version: number;
  /** Whose it is; null: the site's. */
  readonly nodeId: string | null;
  /** What made it so: it was put in force, or the node's own was ended after that. */
  readonly by: 'activation' | 'ending';
  /** ISO 8601. */
  readonly since: string;
  readonly reason: string;
  readonly principalId: string;
  /** Null when they have not signed in for long, and for what came with the program. */
  readonly principalName: string | null;
}

interface Row {
  version: number;
  nodeId: string | null;
  isActive: boolean;
  basedOn: number | null;
  createdBy: string;
  createdAt: Date;
  activations: PolicyActivation[] | null;
  endings: PolicyEnding[] | null;
}

const columns = `p.version, p.node_id AS "nodeId", p.is_active AS "isActive", p.based_on AS "basedOn",
  p.created_by AS "createdBy", p.created_at AS "createdAt",
  (SELECT json_agg(json_build_object('replaced', a.replaced, 'reason', a.reason, 'activatedBy', a.activated_by,
     'activatedAt', ${isoTime('a.activated_at')}) ORDER BY a.activated_at DESC, a.id DESC)
   FROM policy_activations a WHERE a.version = p.version) AS activations,
  (SELECT json_agg(json_build_object('reason', e.reason, 'endedBy', e.ended_by, 'endedAt', ${isoTime('e.ended_at')})
     ORDER BY e.ended_at DESC, e.id DESC)
   FROM policy_endings e WHERE e.version = p.version) AS endings`;

/** Every version of a node's own (null: of the site), latest first, after the one with version `before` (null for all); at most `limit`. */
export async function listPolicies(
  manager: EntityManager,
  nodeId: string | null,
  before: number | null,
  limit: number,
): Promise<PolicyVersionView[]> {
  const rows: Row[] = await manager.query(
    `SELECT ${columns} FROM match_policies p
     WHERE p.node_id IS NOT DISTINCT FROM $3 AND ($1::int IS NULL OR p.version < $1)
     ORDER BY p.version DESC LIMIT $2`,
    [before, limit, nodeId],
  );
  return rows.map(toView);
}

/** One version; null when there is none. Throws when it is not one that this program understands. */
export async function findPolicy(manager: EntityManager, version: number): Promise<PolicyView | null> {
  const [row]: (Row & PolicyColumns)[] = await manager.query(
    `SELECT ${columns}, p.document FROM match_policies p WHERE p.version = $1`,
    [version],
  );
  return row === undefined ? null : { ...toView(row), policy: toPolicy(row) };
}

/** Which policy holds for a node (null: for the site), since when and why. Throws when the site has none. */
export async function readPolicyInForce(
  manager: EntityManager,
  nodeId: string | null,
): Promise<PolicyInForce> {
  const [row]: (Omit<PolicyInForce, 'since'> & { since: Date })[] = await manager.query(
    `WITH held AS (SELECT version, node_id FROM match_policies WHERE version = policy_of($1))
     SELECT held.version, held.node_id AS "nodeId", happened.by, happened.at AS since, happened.reason,
       happened.principal AS "principalId", name.name AS "principalName"
     FROM held CROSS JOIN LATERAL (
       SELECT 'activation' AS by, activated_at AS at, reason, activated_by AS principal
       FROM policy_activations WHERE version = held.version
       UNION ALL
       SELECT 'ending', ended_at, reason, ended_by FROM policy_endings
       WHERE held.node_id IS NULL AND version IN (SELECT version FROM match_policies WHERE node_id = $1)
       ORDER BY at DESC LIMIT 1) AS happened
     LEFT JOIN principal_names AS name ON name.principal_id = lower(happened.principal)`,
    [nodeId],
  );
  if (row === undefined) {
    throw new Error('No match policy is active. Run "npm run db:migrate", which installs the first one.');
  }
  return { ...row, since: row.since.toISOString() };
}

/** The nodes whose lists were made with other policies than they should be now. */
export async function listNodesToMatchAgain(manager: EntityManager): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `SELECT id FROM match_areas AS area WHERE ${isMatchedOtherwise('area')} ORDER BY id`,
  );
  return rows.map(({ id }) => id);
}

function toView(row: Row): PolicyVersionView {
  const { version, nodeId, isActive, basedOn, createdBy, createdAt, activations, endings } = row;
  const inactive = activations === null ? 'draft' : 'retired';
  return {
    version,
    nodeId,
    status: isActive ? 'active' : inactive,
    basedOn,
    createdBy,
    createdAt: createdAt.toISOString(),
    activations: activations ?? [],
    endings: endings ?? [],
  };
}
