import type { ClientBase, Pool } from 'pg';
import { type Policy, policySchema } from '../../matching/policy/policy.ts';

/** The match policy in force. Throws when none is active or when it is not one that this program understands. */
export async function readActivePolicy(client: ClientBase | Pool): Promise<Policy> {
  const { rows } = await client.query<{ version: number; document: unknown }>(
    'SELECT version, document FROM match_policies WHERE is_active',
  );
  const [row] = rows;
  if (row === undefined) {
    throw new Error('No match policy is active. Run "npm run db:migrate", which installs the first one.');
  }
  return policySchema.parse({ ...Object(row.document), version: row.version });
}
