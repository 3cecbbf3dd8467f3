import type { ClientBase } from 'pg';
import { siteStampExpression } from '../vocabulary/site-words.ts';

/** What the stored lists of an area were computed with. */
export interface MatchBasis {
  /** The area's nodes in rising order. */
  readonly nodeIds: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly matchedOn: string;
  readonly policyVersion: number;
  readonly engineVersion: string;
}

/** An area that this transaction holds: nobody else matches any of its nodes until it ends. */
export interface LockedArea {
  /** Grows with each transaction that changed the area's lists. */
  readonly epoch: number;
  /** What the stored lists were computed with; null when the nodes were not all matched together, or never. */
  readonly basis: MatchBasis | null;
  /** Version of the policy that is active now. */
  readonly activePolicyVersion: number | null;
  /** Tells which vocabularies the site has now, see {@link siteStampExpression}. */
  readonly siteStamp: string;
}

interface AreaColumns {
  epoch: string;
  node_ids: string[];
  matched_on: string | null;
  policy_version: number | null;
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
 * Begins a transaction and locks the rows of all nodes in order of id. `wait`: until another worker is done (at most
 * the connection's lock_timeout); otherwise answers `busy` at once, and the transaction has ended. The rows must exist,
 * see {@link prepareArea}. One row for each node, so that areas that a new policy cuts differently still exclude each other.
 */
export async function lockArea(
  client: ClientBase,
  nodeIds: readonly string[],
  wait: boolean,
): Promise<LockedArea | 'busy'> {
  await client.query('BEGIN');
  const locked = await client.query<AreaColumns>({
    name: wait ? 'lock-area' : 'lock-area-if-free',
    text: `SELECT epoch, node_ids, matched_on::text, policy_version, engine_version
           FROM match_areas WHERE id = ANY($1) ORDER BY id FOR UPDATE ${wait ? '' : 'SKIP LOCKED'}`,
    values: [nodeIds],
  });
  if (locked.rows.length < nodeIds.length) {
    await client.query('ROLLBACK');
    return 'busy';
  }
  // read after the lock was had: a new policy or vocabulary may have come while this one waited
  const active = await client.query<{ version: number | null; siteStamp: string }>({
    name: 'active-policy-version',
    text: `SELECT (SELECT version FROM match_policies WHERE is_active), ${siteStampExpression} AS "siteStamp"`,
  });
  return {
    epoch: Math.max(...locked.rows.map((row) => Number(row.epoch))),
    basis: sharedBasis(locked.rows, nodeIds),
    activePolicyVersion: active.rows[0]?.version ?? null,
    siteStamp: active.rows[0]?.siteStamp ?? '',
  };
}

function sharedBasis(rows: readonly AreaColumns[], nodeIds: readonly string[]): MatchBasis | null {
  const [first] = rows;
  if (first === undefined || rows.some((row) => JSON.stringify(row) !== JSON.stringify(first))) {
    return null;
  }
  const { matched_on: matchedOn, policy_version: policyVersion, engine_version: engineVersion } = first;
  if (matchedOn === null || policyVersion === null || engineVersion === null) {
    return null;
  }
  if (first.node_ids.join() !== nodeIds.join()) {
    return null;
  }
  return { nodeIds, matchedOn, policyVersion, engineVersion };
}

/** The number of pairs of open profiles from which an area is large: to rank it takes more than a moment. */
const largeFromPairs = 50_000;

/** Whether so many profiles are open in the nodes that it takes long to rank all of them. */
export async function isLargeArea(client: ClientBase, nodeIds: readonly string[]): Promise<boolean> {
  const open = `node_id = ANY($1) AND status = 'open'`;
  const { rows } = await client.query<{ pairs: string }>({
    name: 'count-pairs',
    text: `SELECT (SELECT count(*) FROM candidates WHERE ${open}) * (SELECT count(*) FROM roles WHERE ${open}) AS pairs`,
    values: [nodeIds],
  });
  return Number(rows[0]?.pairs) >= largeFromPairs;
}

/** Whether two bases are the same. */
export function isSameBasis(a: MatchBasis | null, b: MatchBasis | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
