import type { Policy } from '../matching/model/policy.ts';
import { policySchema } from '../matching/policy/policy-schema.ts';
import type { RunQuery } from './run-query.ts';

/** A row of `match_policies` as far as a policy is put together from it. */
export interface PolicyColumns {
  readonly version: number;
  readonly document: unknown;
}

/**
 * Row → domain: the policy. One that was stored before a fit rule came takes the shipped weight for it. Throws when it is not
 * a policy that this program understands.
 */
export function toPolicy({ version, document }: PolicyColumns): Policy {
  return policySchema.parse({ ...Object(document), version });
}

/** The match policy in force. Throws when there is none, or when it is not one that this program understands. */
export async function readActivePolicy(query: RunQuery): Promise<Policy> {
  const [row] = await query<PolicyColumns>('SELECT version, document FROM match_policies WHERE is_active');
  if (row === undefined) {
    throw new Error('No match policy is active. Run "npm run db:migrate", which installs the first one.');
  }
  return toPolicy(row);
}

/** One version of the match policy, in force or not. Throws when there is none, or when it is not one that this program understands. */
export async function readPolicyVersion(query: RunQuery, version: number): Promise<Policy> {
  const [row] = await query<PolicyColumns>(
    'SELECT version, document FROM match_policies WHERE version = $1',
    [version],
  );
  if (row === undefined) {
    throw new Error(`There is no match policy with version ${version}.`);
  }
  return toPolicy(row);
}
