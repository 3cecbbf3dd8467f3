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

/** A version of the match policy, in force or not, and the node that it is for: null for the site. */
export interface PolicyOfNode {
  readonly nodeId: string | null;
  readonly policy: Policy;
}

/** One version of the match policy. Throws when there is none, or when it is not one that this program understands. */
export async function readPolicyVersion(query: RunQuery, version: number): Promise<PolicyOfNode> {
  const policyOf = await readPolicyVersions(query, [version]);
  return policyOf(version);
}

/**
 * Versions of the match policy. Throws when one is not understood by this program; what is returned throws for a version that is not there.
 */
export async function readPolicyVersions(
  query: RunQuery,
  versions: readonly number[],
): Promise<(version: number) => PolicyOfNode> {
  const rows = await query<PolicyColumns & { nodeId: string | null }>(
    'SELECT version, node_id AS "nodeId", document FROM match_policies WHERE version = ANY ($1)',
    [versions],
  );
  const found = new Map(rows.map((row) => [row.version, { nodeId: row.nodeId, policy: toPolicy(row) }]));
  return (version) => {
    const policy = found.get(version);
    if (policy === undefined) {
      throw new Error(`There is no match policy with version ${version}.`);
    }
    return policy;
  };
}
