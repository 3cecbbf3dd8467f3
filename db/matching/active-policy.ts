import type { ClientBase, Pool } from 'pg';
import type { Policy } from '../../matching/model/policy.ts';
import { type PolicyColumns, toPolicy } from '../to-policy.ts';

/** The match policy in force. Throws when none is active or when it is not one that this program understands. */
export async function readActivePolicy(client: ClientBase | Pool): Promise<Policy> {
  const { rows } = await client.query<PolicyColumns>(
    'SELECT version, document FROM match_policies WHERE is_active',
  );
  const [row] = rows;
  if (row === undefined) {
    throw new Error('No match policy is active. Run "npm run db:migrate", which installs the first one.');
  }
  return toPolicy(row);
}

/** One version of the match policy, in force or not. Throws when there is none, or when it is not one that this program understands. */
export async function readPolicyVersion(client: ClientBase | Pool, version: number): Promise<Policy> {
  const { rows } = await client.query<PolicyColumns>(
    'SELECT version, document FROM match_policies WHERE version = $1',
    [version],
  );
  const [row] = rows;
  if (row === undefined) {
    throw new Error(`There is no match policy with version ${version}.`);
  }
  return toPolicy(row);
}
