import type { EntityManager } from 'typeorm';
import { NIL } from 'uuid'; // RFC 9562
import type { Role } from '../../matching/model/role.ts';
import type { OffLists, ReviewRow } from '../entities/review-entity.ts';
import {
  type StoredPairRow,
  storedPairColumns,
  storedPairTables,
} from '../explained-pairs/explained-pair.ts';
import { isoTime } from '../iso-time.ts';
import { type NodeScope, nodesParameter } from '../node-scope.ts';
import { isKeptIn, isOpenBetween, isPairReadable, isUncontested } from '../pair-reach.ts';
import type { Place } from '../places/nearest-town.ts';
import { prepared } from '../prepared.ts';
import { waitOf } from '../waiting-order.ts';
import { type LatestReview, type ReviewColumns, reviewColumns, withReview } from './latest-review.ts';

/** How a pair that nobody has decided on since came back on the lists. */
export interface Reopening {
  readonly id: string;
  /** Who reopened it; `passa` where a change did. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  /** What has changed, as fields of the pair; empty where somebody reopened it. */
  readonly changed: NonNullable<ReviewRow['changed']>;
  readonly wasOff: Pick<OffLists, 'reason' | 'why' | 'until' | 'since'>;
}

/** One suggestion as it is stored, with what names both sides; null for a side that was erased or never named. */
export interface StoredSuggestion extends StoredPairRow {
  /** Place on the list of its kind, from 1; null for one that is read alone or stands on no list. */
  readonly rank: number | null;
  readonly candidateReference: string | null;
  readonly roleTitle: string | null;
  readonly workplaceName: string | null;
  /** Since when the candidate waits, `YYYY-MM-DD`; null when not told. */
  readonly waitingSince: string | null;
  /** Of the role as it is now, as all below; null where it does not say. */
  readonly hoursPerWeek: NonNullable<Role['hoursPerWeek']> | null;
  readonly times: NonNullable<Role['times']> | null;
  readonly weekdays: NonNullable<Role['weekdays']> | null;
  readonly period: NonNullable<Role['period']> | null;
  readonly places: number | null;
  readonly tasks: NonNullable<Role['tasks']> | null;
  /** Where the work is: of the role, else of its workplace. */
  readonly workLocation: Place | null;
  /** Where the candidate travels from. */
  readonly homeLocation: Place | null;
  readonly review: LatestReview | null;
  /** Null unless it was reopened since it was decided on last. */
  readonly reopened: Reopening | null;
  /** What keeps the pair off the lists; null when nothing does. */
  readonly offLists: OffLists | null;
}

/** Whose suggestions: a candidate's or a role's. */
export interface SuggestionSubject {
  readonly kind: 'candidate' | 'role';
  readonly id: string;
}

/** Which suggestions by their latest review: without one, with any, or with this decision. */
export const reviewStates = ['none', 'any', 'approve', 'hold', 'decline'] as const;
/** See {@link reviewStates}. */
export type ReviewState = (typeof reviewStates)[number];

/** How many suggestions there are: those listed, of both kinds, and reviewed ones that no longer rank. */
export interface SuggestionTotals {
  readonly all: number;
  readonly toReview: number;
  readonly approved: number;
  readonly held: number;
  readonly declined: number;
  /** Of them all, those that one change would open. */
  readonly nearMisses: number;
}

/** A place in a ranked list: after the suggestion with this total and id. */
interface RankedPlace {
  readonly total: number;
  readonly suggestionId: string;
}

/** Which part of a ranked list; null for all of it. */
interface SuggestionFilter {
  readonly review: ReviewState | null;
  readonly after: RankedPlace | null;
  readonly limit: number | null;
}

type Row = Omit<StoredSuggestion, 'review'> & ReviewColumns;

/** The latest reopening of a suggestion s. */
const reopening = `SELECT json_build_object('id', id, 'by', reviewed_by,
    'at', ${isoTime('reviewed_at')}, 'changed', coalesce(changed, '{}'),
    'wasOff', json_build_object('reason', was_off -> 'reason', 'why', was_off -> 'why', 'until', was_off -> 'until',
      'since', was_off -> 'since'))
  FROM reviews AS one WHERE suggestion_id = s.id AND decision = 'reopen'
    AND NOT EXISTS (SELECT FROM reviews AS later WHERE later.undoes = one.id)
  ORDER BY reviewed_at DESC, id DESC LIMIT 1`;

/** What keeps a suggestion s off the lists. */
const offLists = `SELECT json_build_object('reason', reason, 'why', why, 'until', until,
    'since', ${isoTime('since')}, 'stepId', step_id,
    'reopenedBy', ARRAY(SELECT jsonb_object_keys(marks) ORDER BY 1))
  FROM pairs_off_lists WHERE candidate_id = s.candidate_id AND role_id = s.role_id`;

const columnsOf = (rank: string) => `${storedPairColumns}, ${rank} AS rank,
  CASE WHEN candidate.status <> 'deleted' THEN candidate.reference END AS "candidateReference",
  role.profile ->> 'title' AS "roleTitle", workplace.profile ->> 'name' AS "workplaceName",
  candidate.profile ->> 'waitingSince' AS "waitingSince",
  role.profile -> 'hoursPerWeek' AS "hoursPerWeek", role.profile -> 'times' AS times,
  role.profile -> 'weekdays' AS weekdays, role.profile -> 'period' AS period,
  (role.profile -> 'places')::int AS places, role.profile -> 'tasks' AS tasks,
  coalesce(role.profile -> 'location', workplace.profile -> 'location') AS "workLocation",
  candidate.profile #> '{travel,from}' AS "homeLocation",
  ${reviewColumns}, CASE WHEN review.id IS NULL THEN (${reopening}) END AS reopened, (${offLists}) AS "offLists"`;

const withWorkplace = 'LEFT JOIN workplaces AS workplace ON workplace.id = role.workplace_id';

const sides = {
  candidate: {
    own: 'candidate_id',
    owns: 'candidates',
    other: 'role_id',
    others: 'roles',
    isListed: 'in_candidate_list',
    isOpen: isOpenBetween('other.node_id', 'subject.node_id'),
    isUnopposed: isUncontested('subject'),
    wait: () => `''`,
  },
  role: {
    own: 'role_id',
    owns: 'roles',
    other: 'candidate_id',
    others: 'candidates',
    isListed: 'in_role_list',
    isOpen: isOpenBetween('subject.node_id', 'other.node_id'),
    isUnopposed: isUncontested('other'),
    wait: waitOf,
  },
} as const;

/** The latest standing reviews of the subject $1, one of each pair: few, so that they are read at once. */
const reviewsOf = ({ own }: { own: string }) => `(
  SELECT DISTINCT ON (suggestion_id) * FROM standing_reviews WHERE ${own} = $1
  ORDER BY suggestion_id, reviewed_at DESC, id DESC)`;

/**
 * A page of the subject's list of a kind, best first; equal totals of a role's list go by who waits longest, then all by the other's id. `review` null for any; the ranks are those of
 * the whole list. `limit` null for all. Profiles are read of the page alone: they are long.
 */
export async function listSuggestions(
  manager: EntityManager,
  subject: SuggestionSubject,
  kind: 'match' | 'near-miss',
  { review, after, limit }: SuggestionFilter,
): Promise<StoredSuggestion[]> {
  const { own, owns, other, others, isListed, isOpen, isUnopposed, wait } = sides[subject.kind];
  const rows: Row[] = await manager.query(
    prepared(`WITH one AS (
       SELECT one.*, ${wait('one')} AS wait
       FROM suggestions AS one JOIN ${owns} AS subject ON subject.id = one.${own}
       JOIN ${others} AS other ON other.id = one.${other} AND other.status <> 'deleted'
       WHERE one.${own} = $1 AND one.kind = $2 AND one.${isListed} AND ${isOpen}
         AND ${isUnopposed}),
     listed AS (SELECT one.*, row_number() OVER (ORDER BY one.total DESC, one.wait, one.${other})::int AS rank FROM one),
     page AS MATERIALIZED (
       SELECT one.*, review.id AS review_id FROM listed AS one
       LEFT JOIN ${reviewsOf({ own })} AS review ON review.suggestion_id = one.id
       WHERE ($3::float8 IS NULL OR one.total < $3
            OR (one.total = $3 AND (one.wait, one.${other})
              > (COALESCE((SELECT ${wait('last')} FROM suggestions AS last WHERE id = $4), ''),
                COALESCE((SELECT ${other} FROM suggestions WHERE id = $4), $6::uuid))))
         AND ${isInState('$7')}
       ORDER BY one.total DESC, one.wait, one.${other} LIMIT $5)
     SELECT ${columnsOf('s.rank')} FROM ${storedPairTables('page')} ${withWorkplace}
     LEFT JOIN reviews AS review ON review.id = s.review_id
     ORDER BY s.total DESC, s.wait, s.${other}`),
    // where the last one of the page before is gone, its equals are shown again rather than left out
    [subject.id, kind, after?.total ?? null, after?.suggestionId ?? null, limit, NIL, review],
  );
  return rows.map(withReview);
}

const isInState = (parameter: string) => `(${parameter}::text IS NULL OR CASE ${parameter}
  WHEN 'none' THEN review.id IS NULL WHEN 'any' THEN review.id IS NOT NULL ELSE review.decision = ${parameter} END)`;

/**
 * The subject's reviewed pairs that no longer stand on its lists, latest review first; of those across nodes that are not open to
 * each other, what was decided in its own node.
 */
export async function listReviewedOffList(
  manager: EntityManager,
  subject: SuggestionSubject,
  review: ReviewState | null,
): Promise<StoredSuggestion[]> {
  const { own, isListed } = sides[subject.kind];
  const isOpen = isOpenBetween('role.node_id', 'candidate.node_id');
  const rows: Row[] = await manager.query(
    prepared(`SELECT ${columnsOf('NULL::int')} FROM ${storedPairTables()} ${withWorkplace}
     JOIN ${reviewsOf({ own })} AS review ON review.suggestion_id = s.id
     WHERE NOT (s.${isListed} AND s.kind <> 'none' AND candidate.status <> 'deleted' AND role.status <> 'deleted' AND ${isOpen})
       AND ${isUncontested('candidate')} AND (${isOpen} OR ${isKeptIn(`ARRAY[${subject.kind}.node_id]`)})
       AND ${isInState('$2')}
     ORDER BY review.reviewed_at DESC, s.id LIMIT 200`),
    [subject.id, review],
  );
  return rows.map(withReview);
}

/** How many suggestions the subject has, by what was decided of them. */
export async function countSuggestions(
  manager: EntityManager,
  subject: SuggestionSubject,
): Promise<SuggestionTotals> {
  const { own, owns, other, others, isListed, isOpen, isUnopposed } = sides[subject.kind];
  const decided = (decision: LatestReview['decision']) =>
    `count(*) FILTER (WHERE review.decision = '${decision}')::int`;
  const isOnList = `(s.${isListed} AND s.kind <> 'none' AND other.status <> 'deleted' AND ${isOpen})`;
  const [totals]: SuggestionTotals[] = await manager.query(
    prepared(`SELECT count(*)::int AS all, count(*) FILTER (WHERE review.id IS NULL)::int AS "toReview",
       ${decided('approve')} AS approved, ${decided('hold')} AS held, ${decided('decline')} AS declined,
       count(*) FILTER (WHERE s.kind = 'near-miss' AND ${isOnList})::int AS "nearMisses"
     FROM suggestions AS s JOIN ${owns} AS subject ON subject.id = s.${own} JOIN ${others} AS other ON other.id = s.${other}
     LEFT JOIN ${reviewsOf({ own })} AS review ON review.suggestion_id = s.id
     WHERE s.${own} = $1 AND ${isUnopposed} AND (${isOnList} OR review.id IS NOT NULL)
       AND (${isOpen} OR ${isKeptIn('ARRAY[subject.node_id]', `s.candidate_id`, `s.role_id`)})`),
    [subject.id],
  );
  return totals ?? { all: 0, toReview: 0, approved: 0, held: 0, declined: 0, nearMisses: 0 };
}

/** The stored pairs among those with these ids, in any order. */
export function listStoredPairs(manager: EntityManager, ids: readonly string[]): Promise<StoredPairRow[]> {
  return manager.query(`SELECT ${storedPairColumns} FROM ${storedPairTables()} WHERE s.id = ANY ($1)`, [ids]);
}

/**
 * One suggestion of which either side lies within the scope; null when there is none. Of a person who objects there is none either, but
 * for the `record` of what was decided.
 */
export async function findSuggestion(
  manager: EntityManager,
  id: string,
  scope: NodeScope,
  purpose: 'matching' | 'record' = 'matching',
): Promise<StoredSuggestion | null> {
  const rows: Row[] = await manager.query(
    `SELECT ${columnsOf('NULL::int')} FROM ${storedPairTables()} ${withWorkplace}
     LEFT JOIN LATERAL (
       SELECT * FROM standing_reviews WHERE suggestion_id = s.id
       ORDER BY reviewed_at DESC, id DESC LIMIT 1) AS review ON true
     WHERE s.id = $1 AND ${suggestionWithinScope}${purpose === 'record' ? '' : ` AND ${isUncontested('candidate')}`}`,
    [id, nodesParameter(scope), scope.managerId],
  );
  return rows[0] === undefined ? null : withReview(rows[0]);
}

/** Condition on candidate and role, with the scope's nodes as $2 and its manager as $3: a manager sees no suggestion. */
const suggestionWithinScope = `$3::text IS NULL AND ${isPairReadable('$2::text[]')}`;

/** The tag of a suggestion as it is shown: that of its pair, and which review stands, or has reopened it. */
export function tagWithReview(
  pairTag: string,
  { review, reopened }: Pick<StoredSuggestion, 'review' | 'reopened'>,
): string {
  const step = review ?? reopened;
  return step === null ? pairTag : `${pairTag}-${step.id}`;
}
