import type { Policy } from '../matching/model/policy.ts';
import { policySchema } from '../matching/policy/policy-schema.ts';
import type { RunQuery } from './run-query.ts';

/** A row of `match_policies` as far as a policy is put together from it. */
export interface PolicyColumns {
  readonly version: number;
  readonly document: unknown;
}

/**
 * Row → domain: the policy. One that was stored before a fit rule or a number came takes what is shipped for it, and loses
 * what is no longer read. Throws when it is not a policy that this program understands.
 */
export function toPolicy({ version, document }: PolicyColumns): Policy {
  const { inferred, ...others } = Object(document);
  return policySchema.parse({ ...others, ...(inferred && { inferred: withoutRetired(inferred) }), version });
}

/** How alike the texts of a role and of what is refused had to be: words are compared now. */
function withoutRetired({ unlikeUpTo: _retired, ...inferred }: Record<string, unknown>): object {
  return inferred;
}

/**
 * One version of the match policy, in force or not, and the node that it is for: null for the site. Throws when there is none, or
 * when it is not one that this program understands.
 */
export async function readPolicyVersion(
  query: RunQuery,
  version: number,
): Promise<{ nodeId: string | null; policy: Policy }> {
  const [row] = await query<PolicyColumns & { nodeId: string | null }>(
    'SELECT version, node_id AS "nodeId", document FROM match_policies WHERE version = $1',
    [version],
  );
  if (row === undefined) {
    throw new Error(`There is no match policy with version ${version}.`);
  }
  return { nodeId: row.nodeId, policy: toPolicy(row) };
}
