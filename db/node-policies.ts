import { LRUCache } from 'lru-cache';
import { NodePolicies } from '../matching/model/node-policies.ts';
import type { Policy } from '../matching/model/policy.ts';
import { prepared } from './prepared.ts';
import type { RunQuery } from './run-query.ts';
import { toPolicy } from './to-policy.ts';

/** Versions that are kept as they were read: a version is never edited, and its text tells it from all others. */
const known = new LRUCache<string, Policy>({ max: 500 });

/** The policies in force. Throws when the site has none, or when one is not one that this program understands. */
export async function readPolicies(query: RunQuery): Promise<NodePolicies> {
  const rows = await query<{ nodeId: string | null; version: number; text: string }>(
    prepared(
      'SELECT node_id AS "nodeId", version, document::text AS text FROM match_policies WHERE is_active',
    ),
  );
  const own = new Map<string, Policy>();
  let site: Policy | undefined;
  for (const { nodeId, version, text } of rows) {
    const key = `${version} ${text}`;
    const policy = known.get(key) ?? toPolicy({ version, document: JSON.parse(text) });
    known.set(key, policy);
    if (nodeId === null) {
      site = policy;
    } else {
      own.set(nodeId, policy);
    }
  }
  if (site === undefined) {
    throw new Error('No match policy is active. Run "npm run db:migrate", which installs the first one.');
  }
  return new NodePolicies(site, own);
}

/** SQL expression: {@link NodePolicies.stamp} of the policies in force. */
export const policyStampExpression = `(
  SELECT string_agg(coalesce(node_id, '') || ':' || version, ',' ORDER BY node_id COLLATE "C" NULLS FIRST)
  FROM match_policies WHERE is_active)`;

/**
 * SQL condition on a row of `match_areas`, by its alias: the node's lists were made with other policies, or with other nodes,
 * than they should be now.
 */
export function isMatchedOtherwise(area: string): string {
  const due = (column: string) => `(SELECT ${column} FROM node_areas WHERE node_id = ${area}.id)`;
  return `(${area}.node_ids IS DISTINCT FROM coalesce(${due('node_ids')}, ARRAY[${area}.id])
    OR ${area}.policy_versions IS DISTINCT FROM coalesce(${due('policy_versions')},
      ARRAY[(SELECT version FROM match_policies WHERE is_active AND node_id IS NULL)]))`;
}
