import type { ClientBase } from 'pg';
import { policyStampExpression } from '../node-policies.ts';
import { siteStampExpression } from '../vocabulary/site-words.ts';

/** What the stored lists of an area were computed with. */
export interface MatchBasis {
  /** The area's nodes in rising order. */
  readonly nodeIds: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly matchedOn: string;
  /** Of each of these nodes, in the same order. */
  readonly policyVersions: readonly number[];
  readonly engineVersion: string;
}

/** An area that this transaction holds: nobody else matches any of its nodes until it ends. */
export interface LockedArea {
  /** Grows with each transaction that changed the area's lists. */
  readonly epoch: number;
  /** What the stored lists were computed with; null when the nodes were not all matched together, or never. */
  readonly basis: MatchBasis | null;
  /** Tells which policies are in force now, see `NodePolicies.stamp`. */
  readonly policyStamp: string;
  /** Tells which vocabularies the site has now, see {@link siteStampExpression}. */
  readonly siteStamp: string;
}

interface AreaColumns {
  id: string;
  epoch: string;
  node_ids: string[];
  matched_on: string | null;
  policy_versions: number[] | null;
  engine_version: string | null;
}

/** Makes the rows that are locked, one for each node, where they are missing. */
export async function prepareArea(client: ClientBase, nodeIds: readonly string[]): Promise<void> {
  await client.query({
    name: 'prepare-area',
    text: `INSERT INTO match_areas (id, node_ids)
           SELECT id, ARRAY[]::text[] FROM unnest($1::text[]) AS id ORDER BY id
           ON CONFLICT (id) DO NOTHING`,
    values: [nodeIds],
  });
}

/**
 * Begins a transaction and locks the rows of all nodes in order of id, and of those that they were matched with last: their
 * lists change with these. `wait`: until another worker is done (at most the connection's lock_timeout); otherwise answers
 * `busy` at once, and the transaction has ended. The rows must exist, see {@link prepareArea}. One row for each node, so that
 * areas that a new policy cuts differently still exclude each other.
 */
export async function lockArea(
  client: ClientBase,
  nodeIds: readonly string[],
  wait: boolean,
): Promise<LockedArea | 'busy'> {
  await client.query('BEGIN');
  const { rows: locked } = await client.query<AreaColumns>({
    name: wait ? 'lock-area' : 'lock-area-if-free',
    text: `SELECT id, epoch, node_ids, matched_on::text, policy_versions, engine_version FROM match_areas
           WHERE id = ANY($1) OR id IN (SELECT unnest(area.node_ids) FROM match_areas AS area WHERE area.id = ANY($1))
           ORDER BY id FOR UPDATE ${wait ? '' : 'SKIP LOCKED'}`,
    values: [nodeIds],
  });
  const rows = locked.filter(({ id }) => nodeIds.includes(id));
  const held = new Set(locked.map(({ id }) => id));
  if (rows.length < nodeIds.length || rows.some(({ node_ids }) => node_ids.some((id) => !held.has(id)))) {
    await client.query('ROLLBACK');
    return 'busy';
  }
  // read after the lock was had: a new policy or vocabulary may have come while this one waited
  const active = await client.query<{ policyStamp: string; siteStamp: string }>({
    name: 'active-policies',
    text: `SELECT ${policyStampExpression} AS "policyStamp", ${siteStampExpression} AS "siteStamp"`,
  });
  return {
    epoch: Math.max(...rows.map((row) => Number(row.epoch))),
    basis: sharedBasis(rows, nodeIds),
    policyStamp: active.rows[0]?.policyStamp ?? '',
    siteStamp: active.rows[0]?.siteStamp ?? '',
  };
}

function sharedBasis(rows: readonly AreaColumns[], nodeIds: readonly string[]): MatchBasis | null {
  const [first] = rows;
  const togetherOf = ({ id: _, ...together }: AreaColumns): string => JSON.stringify(together);
  if (first === undefined || rows.some((row) => togetherOf(row) !== togetherOf(first))) {
    return null;
  }
  const { matched_on: matchedOn, policy_versions: policyVersions, engine_version: engineVersion } = first;
  if (matchedOn === null || policyVersions === null || engineVersion === null) {
    return null;
  }
  if (first.node_ids.join() !== nodeIds.join()) {
    return null;
  }
  return { nodeIds, matchedOn, policyVersions, engineVersion };
}

/** The number of pairs of listed profiles from which an area is large: to rank it takes more than a moment. */
const largeFromPairs = 50_000;

/** Whether so many profiles are listed in the nodes that it takes long to rank all of them. */
export async function isLargeArea(client: ClientBase, nodeIds: readonly string[]): Promise<boolean> {
  const listed = `node_id = ANY($1) AND is_listed`;
  const { rows } = await client.query<{ pairs: string }>({
    name: 'count-pairs',
    text: `SELECT (SELECT count(*) FROM candidates WHERE ${listed}) * (SELECT count(*) FROM roles WHERE ${listed}) AS pairs`,
    values: [nodeIds],
  });
  return Number(rows[0]?.pairs) >= largeFromPairs;
}

/** Whether two bases are the same. */
export function isSameBasis(a: MatchBasis | null, b: MatchBasis | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
