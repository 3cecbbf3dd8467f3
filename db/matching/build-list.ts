import type { ClientBase } from 'pg';
import type { KeptWhyNone } from '../entities/kept-why-none.ts';
import { type MatchListItem, matchListItemFormat } from '../entities/match-list-item.ts';
import { erasureLockKey } from '../erasure-lock.ts';
import {
  type ExplainedPair,
  type StoredPairRow,
  storedPairColumns,
  storedPairTables,
} from '../explained-pairs/explained-pair.ts';
import { waitOf } from '../waiting-order.ts';

/** A match list that is to be built. */
export interface ListToBuild {
  readonly id: string;
  readonly nodeId: string;
  readonly subject: 'roles' | 'candidates';
  readonly requestedIds: readonly string[] | null;
  readonly itemLimit: number;
}

/** Tells for each of these subjects, in their order, why it has no suggestion. */
export type TellWhyNone = (subjectIds: readonly string[]) => Promise<readonly KeptWhyNone[]>;

/** Explains stored pairs, on the connection that the list is built on. */
export type ExplainPairs = (rows: readonly StoredPairRow[]) => Promise<ExplainedPair[]>;

interface ListedRow extends StoredPairRow {
  readonly subjectId: string;
  readonly rank: number;
}

/** The list when it still waits to be built, or to be built on; null when it is finished or there is none. */
export async function findListToBuild(
  client: Pick<ClientBase, 'query'>,
  listId: string,
): Promise<ListToBuild | null> {
  const { rows } = await client.query<ListToBuild>(
    `SELECT id, node_id AS "nodeId", subject, requested_ids AS "requestedIds", item_limit AS "itemLimit"
     FROM match_lists WHERE id = $1 AND status IN ('queued', 'running')`,
    [listId],
  );
  return rows[0] ?? null;
}

/** Begins from the front: fixes the subjects, and returns their ids in the order of the list. */
export async function beginList(client: ClientBase, list: ListToBuild): Promise<string[]> {
  const subjects =
    list.requestedIds ??
    (
      await client.query<{ id: string }>(
        `SELECT id FROM ${list.subject} WHERE node_id = $1 AND status = 'open' ORDER BY created_at, id`,
        [list.nodeId],
      )
    ).rows.map((row) => row.id);
  await client.query(
    `WITH emptied AS (DELETE FROM match_list_entries WHERE match_list_id = $1)
     UPDATE match_lists SET status = 'running', done = 0, "of" = $2 WHERE id = $1`,
    [list.id, subjects.length],
  );
  return [...subjects];
}

/** Most near misses of one subject. */
const mostNearMisses = 3;

/**
 * Copies the best suggestions and near misses of the subjects from position `from` on into the list, of those without a suggestion why
 * they have none, and counts them as done.
 */
export async function addToList(
  client: ClientBase,
  list: ListToBuild,
  from: number,
  subjectIds: readonly string[],
  explain: ExplainPairs,
  tellWhyNone: TellWhyNone,
): Promise<void> {
  const [own, order, flag] =
    list.subject === 'roles'
      ? ['role_id', `b.total DESC, ${waitOf('b')}, b.candidate_id`, 'in_role_list']
      : ['candidate_id', 'b.total DESC, b.role_id', 'in_candidate_list'];
  // before the transaction, in which nobody waits for a thread
  const without = await client.query<{ id: string }>(
    `SELECT subject.id FROM unnest($1::uuid[]) WITH ORDINALITY AS subject (id, place)
     WHERE NOT EXISTS (SELECT FROM suggestions b WHERE b.${own} = subject.id AND b.${flag} AND b.kind = 'match')
     ORDER BY place`,
    [subjectIds],
  );
  const idsWithout = without.rows.map(({ id }) => id);
  const whyNone = idsWithout.length === 0 ? [] : await tellWhyNone(idsWithout);
  const whyNoneById = new Map(idsWithout.map((id, index) => [id, whyNone[index]]));
  await client.query('BEGIN');
  // a statement of its own, so that the copy sees what was erased while this one waited
  await client.query('SELECT pg_advisory_xact_lock_shared($1)', [erasureLockKey]);
  const { rows } = await client.query<ListedRow>(
    `SELECT s."subjectId", s.rank::int, ${storedPairColumns}
     FROM ${storedPairTables(`unnest($1::uuid[]) AS subject(id)
     CROSS JOIN LATERAL (
       SELECT subject.id AS "subjectId", ranked.* FROM (
         SELECT b.*, row_number() OVER (PARTITION BY b.kind ORDER BY ${order}) AS rank
         FROM suggestions b WHERE b.${own} = subject.id AND b.${flag} AND b.kind IN ('match', 'near-miss')) AS ranked
       WHERE ranked.rank <= CASE ranked.kind WHEN 'match' THEN $2::int ELSE ${mostNearMisses} END
     )`)}
     ORDER BY s.kind, s.rank`,
    [subjectIds, list.itemLimit],
  );
  const explained = await explain(rows);
  const items = new Map<string, MatchListItem[]>(subjectIds.map((id) => [id, []]));
  rows.forEach((row, index) => {
    const pair = explained[index];
    if (pair !== undefined) {
      items.get(row.subjectId)?.push(toItem(row, pair));
    }
  });
  await client.query(
    `WITH added AS (
       INSERT INTO match_list_entries (match_list_id, position, subject_id, items, why_none)
       SELECT $1, $2::int + subject.ordinal - 1, subject.id, subject.items,
         -- one that was erased since it was told is told of no more
         CASE WHEN EXISTS (SELECT FROM ${list.subject} WHERE id = subject.id AND status <> 'deleted') THEN subject.why_none END
       FROM unnest($3::uuid[], $4::json[], $5::json[]) WITH ORDINALITY AS subject(id, items, why_none, ordinal)
     )
     UPDATE match_lists SET done = $2 + cardinality($3::uuid[]) WHERE id = $1`,
    [
      list.id,
      from,
      subjectIds,
      subjectIds.map((id) => JSON.stringify(items.get(id) ?? [])),
      subjectIds.map((id) => {
        const why = whyNoneById.get(id);
        return why === undefined || items.get(id)?.some(({ kind }) => kind === 'match')
          ? null
          : JSON.stringify(why);
      }),
    ],
  );
  await client.query('COMMIT');
}

/** Says that the list is complete. */
export async function completeList(client: ClientBase, listId: string, now: Date): Promise<void> {
  await client.query(`UPDATE match_lists SET status = 'completed', completed_at = $2 WHERE id = $1`, [
    listId,
    now,
  ]);
}

/** The numbers by which it stands at its place; what the gates say is of now, and of the numbers unless something has changed since. */
function toItem(row: ListedRow, pair: ExplainedPair): MatchListItem {
  const { id, candidateId, roleId, rank, kind, total, forCandidate, forWorkplace, coverage, nearMiss } = row;
  const { policyVersion, engineVersion } = row.basis ?? pair;
  return {
    format: matchListItemFormat,
    id,
    candidateId,
    roleId,
    rank,
    kind,
    total,
    forCandidate,
    forWorkplace,
    coverage,
    gates: Object.fromEntries(pair.gates.map(({ gate, outcome }) => [gate, outcome])),
    nearMiss,
    policyVersion,
    engineVersion,
    matchedAt: row.matchedAt.toISOString(),
  };
}
