import type { EntityManager } from 'typeorm';
import type { Policy } from '../../matching/model/policy.ts';
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

/** One version of the match policy, without its contents. */
export interface PolicyVersionView {
  readonly version: number;
  /** `draft` was never in force, `retired` was once. */
  readonly status: 'draft' | 'active' | 'retired';
  /** The version that was active when it was drafted; null for the first. */
  readonly basedOn: number | null;
  readonly createdBy: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Latest first. */
  readonly activations: readonly PolicyActivation[];
}

/** One version with its contents. */
export interface PolicyView extends PolicyVersionView {
  readonly policy: Policy;
}

interface Row {
  version: number;
  isActive: boolean;
  basedOn: number | null;
  createdBy: string;
  createdAt: Date;
  activations: PolicyActivation[] | null;
}

const columns = `p.version, p.is_active AS "isActive", p.based_on AS "basedOn", p.created_by AS "createdBy",
  p.created_at AS "createdAt",
  (SELECT json_agg(json_build_object('replaced', a.replaced, 'reason', a.reason, 'activatedBy', a.activated_by,
     'activatedAt', to_char(a.activated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
     ORDER BY a.activated_at DESC, a.id DESC)
   FROM policy_activations a WHERE a.version = p.version) AS activations`;

/** Every version, latest first, after the one with version `before` (null for all); at most `limit`. */
export async function listPolicies(
  manager: EntityManager,
  before: number | null,
  limit: number,
): Promise<PolicyVersionView[]> {
  const rows: Row[] = await manager.query(
    `SELECT ${columns} FROM match_policies p WHERE $1::int IS NULL OR p.version < $1
     ORDER BY p.version DESC LIMIT $2`,
    [before, limit],
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

function toView({ version, isActive, basedOn, createdBy, createdAt, activations }: Row): PolicyVersionView {
  const inactive = activations === null ? 'draft' : 'retired';
  return {
    version,
    status: isActive ? 'active' : inactive,
    basedOn,
    createdBy,
    createdAt: createdAt.toISOString(),
    activations: activations ?? [],
  };
}
