import type { EntityManager } from 'typeorm';
import { type MatchListRow, matchListEntity } from '../entities/match-list-entity.ts';
import type { MatchListItem } from '../entities/match-list-item.ts';
import { coversNode, type NodeScope } from '../node-scope.ts';
import { type KeptOutcomes, readKeptOutcomes } from './read-kept-results.ts';
import type { LatestReview } from './suggestion-view.ts';

/** A suggestion of a match list, with the other side named; null when it was erased or never named. */
export interface ListedSuggestion extends Omit<MatchListItem, 'format' | 'gates'>, KeptOutcomes {
  readonly candidateReference: string | null;
  readonly roleTitle: string | null;
  readonly workplaceName: string | null;
  /** The latest review of the pair as it is now, also one from before or after the list was made. */
  readonly review: LatestReview | null;
}

/** One subject of a match list. */
export interface MatchListSubject {
  readonly id: string;
  readonly reference: string | null;
  /** Title of a role; null for a candidate. */
  readonly title: string | null;
  readonly suggestions: readonly ListedSuggestion[];
}

/** The match list within the scope, without its entries; null when there is none. */
export async function findMatchList(
  manager: EntityManager,
  id: string,
  scope: NodeScope,
): Promise<MatchListRow | null> {
  const list = await manager.getRepository(matchListEntity).findOneBy({ id });
  return list !== null && coversNode(scope, list.nodeId) ? list : null;
}

/** The subjects of a match list in its order, as far as it is built; erased ones are left out. */
export async function listMatchListSubjects(
  manager: EntityManager,
  { id, subject }: Pick<MatchListRow, 'id' | 'subject'>,
): Promise<MatchListSubject[]> {
  const title = subject === 'roles' ? `subject.profile ->> 'title'` : 'NULL';
  const rows: (Omit<MatchListSubject, 'suggestions'> & { items: MatchListItem[] })[] = await manager.query(
    `SELECT entry.subject_id AS id, subject.reference, ${title} AS title, entry.items
     FROM match_list_entries AS entry
     JOIN ${subject} AS subject ON subject.id = entry.subject_id AND subject.status <> 'deleted'
     WHERE entry.match_list_id = $1 ORDER BY entry.position`,
    [id],
  );
  const items = rows.flatMap((row) => row.items);
  const references = await findNames(
    manager,
    `SELECT id, reference AS name FROM candidates WHERE id = ANY ($1) AND status <> 'deleted'`,
    items.map(({ candidateId }) => candidateId),
  );
  const roleNames = await findRoleNames(manager, items);
  const reviews = await findLatestReviews(manager, items);
  return rows.map(({ items: listed, ...row }) => ({
    ...row,
    suggestions: listed.map(({ format, gates, ...item }) => ({
      ...item,
      ...readKeptOutcomes({ format, gates }),
      candidateReference: references.get(item.candidateId) ?? null,
      roleTitle: roleNames.get(item.roleId)?.title ?? null,
      workplaceName: roleNames.get(item.roleId)?.workplaceName ?? null,
      review: reviews.get(pairKey(item)) ?? null,
    })),
  }));
}

async function findNames(
  manager: EntityManager,
  statement: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows: { id: string; name: string }[] = await manager.query(statement, [[...new Set(ids)]]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function findRoleNames(
  manager: EntityManager,
  items: readonly MatchListItem[],
): Promise<Map<string, { title: string | null; workplaceName: string | null }>> {
  const rows: { id: string; title: string | null; workplaceName: string | null }[] = await manager.query(
    `SELECT role.id, role.profile ->> 'title' AS title, workplace.profile ->> 'name' AS "workplaceName"
     FROM roles AS role LEFT JOIN workplaces AS workplace ON workplace.id = role.workplace_id
     WHERE role.id = ANY ($1)`,
    [[...new Set(items.map(({ roleId }) => roleId))]],
  );
  return new Map(rows.map(({ id, ...names }) => [id, names]));
}

type Pair = Pick<MatchListItem, 'candidateId' | 'roleId'>;

/** By pair and not by suggestion: one that left its lists and came back has a new id. */
async function findLatestReviews(
  manager: EntityManager,
  items: readonly Pair[],
): Promise<Map<string, LatestReview>> {
  const rows: (Pair & Omit<LatestReview, 'reviewedAt'> & { reviewedAt: Date })[] = await manager.query(
    `SELECT DISTINCT ON (candidate_id, role_id) candidate_id AS "candidateId", role_id AS "roleId",
       decision, reason, reviewed_at AS "reviewedAt"
     FROM reviews WHERE candidate_id = ANY ($1) AND role_id = ANY ($2)
     ORDER BY candidate_id, role_id, reviewed_at DESC, id DESC`,
    [
      [...new Set(items.map(({ candidateId }) => candidateId))],
      [...new Set(items.map(({ roleId }) => roleId))],
    ],
  );
  return new Map(
    rows.map(({ decision, reason, reviewedAt, ...pair }) => [
      pairKey(pair),
      { decision, reason, reviewedAt: reviewedAt.toISOString() },
    ]),
  );
}

function pairKey({ candidateId, roleId }: Pair): string {
  return `${candidateId} ${roleId}`;
}
