import type { EntityManager } from 'typeorm';
import type { Role } from '../../matching/model/role.ts';
import { asConsequence } from '../acting.ts';
import type { KeptWhyNone } from '../entities/kept-why-none.ts';
import { type MatchListRow, matchListEntity } from '../entities/match-list-entity.ts';
import type { MatchListItem } from '../entities/match-list-item.ts';
import { coversNode, type NodeScope } from '../node-scope.ts';
import { isPairReadable } from '../pair-reach.ts';
import { nearestTown, type Place } from '../places/nearest-town.ts';
import { type LatestReview, type ReviewColumns, reviewColumns, withReview } from './latest-review.ts';
import { type OwnResultsPage, ownResultsOf } from './own-results.ts';
import { type KeptOutcomes, readKeptOutcomes } from './read-kept-results.ts';

/** A suggestion of a match list, with the other side named; null when it was erased or never named. */
export interface ListedSuggestion extends Omit<MatchListItem, 'format' | 'gates'>, KeptOutcomes {
  readonly candidateReference: string | null;
  readonly roleTitle: string | null;
  readonly workplaceId: string | null;
  readonly workplaceName: string | null;
  /** Of the role as it is now, as the next three; null when it does not say. */
  readonly hoursPerWeek: NonNullable<Role['hoursPerWeek']> | null;
  readonly times: NonNullable<Role['times']> | null;
  readonly period: NonNullable<Role['period']> | null;
  /** The town where the work is. */
  readonly town: string | null;
  /** Version of the policy of the role's node now; null for an erased role. */
  readonly policyInForce: number | null;
  /** Whether the candidate, the role or its workplace has changed since the list was asked for. */
  readonly isChanged: boolean;
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
  /** What one change would open, as it stood then; ranked among themselves. */
  readonly nearMisses: readonly ListedSuggestion[];
  /** Why there was no suggestion; null where there was one, and in a list that was made before this was kept. */
  readonly whyNone: KeptWhyNone | null;
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

/** The match lists that somebody has asked for, latest first, without their entries. */
export function listMatchLists(manager: EntityManager, page: OwnResultsPage): Promise<MatchListRow[]> {
  return manager
    .getRepository(matchListEntity)
    .find({ where: ownResultsOf(page), order: { id: 'DESC' }, take: page.limit });
}

/**
 * The subjects of a match list in its order, as far as it is built; erased ones are left out, and so are suggestions of people or
 * roles of other nodes that are open to the list's no more, but for those decided on in it.
 */
export async function listMatchListSubjects(
  manager: EntityManager,
  { id, nodeId, subject, createdAt }: Pick<MatchListRow, 'id' | 'nodeId' | 'subject' | 'createdAt'>,
): Promise<MatchListSubject[]> {
  const title = subject === 'roles' ? `subject.profile ->> 'title'` : 'NULL';
  const rows: (Omit<MatchListSubject, 'suggestions' | 'nearMisses'> & { items: MatchListItem[] })[] =
    await manager.query(
      `SELECT entry.subject_id AS id, subject.reference, ${title} AS title, entry.items, entry.why_none AS "whyNone"
     FROM match_list_entries AS entry
     JOIN ${subject} AS subject ON subject.id = entry.subject_id AND subject.status <> 'deleted'
     WHERE entry.match_list_id = $1 ORDER BY entry.position`,
      [id],
    );
  // what is out of reach now is told from what is gone, which the list goes on naming
  const known = await asConsequence(() =>
    findKnown(
      manager,
      nodeId,
      rows.flatMap((row) => row.items),
      createdAt,
    ),
  );
  const listed = ({ format, gates, ...item }: MatchListItem): ListedSuggestion[] => {
    const now = known.get(pairKey(item));
    return now === undefined ? [] : [{ ...item, ...readKeptOutcomes({ format, gates }), ...now }];
  };
  return rows.map(({ items, ...row }) => ({
    ...row,
    suggestions: items.filter(({ kind }) => kind !== 'near-miss').flatMap(listed),
    nearMisses: items.filter(({ kind }) => kind === 'near-miss').flatMap(listed),
  }));
}

type Pair = Pick<MatchListItem, 'candidateId' | 'roleId'>;
/** What is said of a pair as things are now. */
type Known = Omit<ListedSuggestion, keyof MatchListItem | keyof KeptOutcomes>;

/** Names and latest reviews of the pairs that are readable from the node, these by pair and not by suggestion: one that left its lists and came back has a new id. */
async function findKnown(
  manager: EntityManager,
  nodeId: string,
  pairs: readonly Pair[],
  since: Date,
): Promise<Map<string, Known>> {
  const rows: (Pair & Omit<Known, 'review' | 'town'> & ReviewColumns & { location: Place | null })[] =
    await manager.query(
      `SELECT pair.candidate_id AS "candidateId", pair.role_id AS "roleId", candidate.reference AS "candidateReference",
       role.profile ->> 'title' AS "roleTitle", workplace.id AS "workplaceId", workplace.profile ->> 'name' AS "workplaceName",
       role.profile -> 'hoursPerWeek' AS "hoursPerWeek", role.profile -> 'times' AS times, role.profile -> 'period' AS period,
       coalesce(role.profile -> 'location', workplace.profile -> 'location') AS location,
       candidate.id IS NULL OR role.id IS NULL OR greatest(candidate.updated_at, role.updated_at, workplace.updated_at) > $3
         AS "isChanged", held.version AS "policyInForce", ${reviewColumns}
     FROM unnest($1::uuid[], $2::uuid[]) AS pair (candidate_id, role_id)
     LEFT JOIN candidates AS candidate ON candidate.id = pair.candidate_id AND candidate.status <> 'deleted'
     LEFT JOIN roles AS role ON role.id = pair.role_id
     LEFT JOIN (SELECT id, policy_of(id) AS version FROM nodes) AS held ON held.id = role.node_id
     LEFT JOIN workplaces AS workplace ON workplace.id = role.workplace_id
     LEFT JOIN (
       SELECT DISTINCT ON (candidate_id, role_id) * FROM standing_reviews
       WHERE candidate_id = ANY ($1) AND role_id = ANY ($2)
       ORDER BY candidate_id, role_id, reviewed_at DESC, id DESC) AS review USING (candidate_id, role_id)
     WHERE candidate.has_objection IS NOT TRUE
       AND (candidate.id IS NULL OR role.id IS NULL OR ${isPairReadable('$4::text[]')})`,
      [pairs.map(({ candidateId }) => candidateId), pairs.map(({ roleId }) => roleId), since, [nodeId]],
    );
  const towns = new Map<string, string | null>();
  const townOf = ({ roleId, location }: { roleId: string; location: Place | null }): string | null => {
    const town = towns.get(roleId) ?? (location === null ? null : (nearestTown(location)?.name ?? null));
    towns.set(roleId, town);
    return town;
  };
  return new Map(
    rows.map(({ candidateId, roleId, location, ...row }) => [
      pairKey({ candidateId, roleId }),
      withReview({ ...row, town: townOf({ roleId, location }) }),
    ]),
  );
}

function pairKey({ candidateId, roleId }: Pair): string {
  return `${candidateId} ${roleId}`;
}
