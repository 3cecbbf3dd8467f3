import type { EntityManager } from 'typeorm';
import type { CandidateDetails } from '../../matching/model/candidate.ts';
import type { ListChange } from '../../matching/what-if/policy-effects/compare-lists.ts';
import type { KeptWhyNone } from '../entities/kept-why-none.ts';
import type { ReviewRow } from '../entities/review-entity.ts';
import type { KeptInputs } from '../explained-pairs/compute-again.ts';

/** A role whose place among the suggestions is kept of a person. */
export interface KeptSuggestion {
  readonly id: string;
  readonly roleId: string;
  readonly roleTitle: string | null;
  readonly workplaceName: string | null;
  readonly kind: 'match' | 'near-miss' | 'none';
  /** 0..1 */
  readonly total: number;
  readonly forCandidate: number;
  readonly forWorkplace: number;
  /** Whether the role stands on the person's list, and the person on the role's. */
  readonly onOwnList: boolean;
  readonly onRolesList: boolean;
}

/** All suggestions that are stored of a person, the best first. */
export function listKeptSuggestions(manager: EntityManager, candidateId: string): Promise<KeptSuggestion[]> {
  return manager.query(
    `SELECT pair.id, pair.role_id AS "roleId", role.profile ->> 'title' AS "roleTitle",
       workplace.profile ->> 'name' AS "workplaceName", pair.kind, pair.total, pair.for_candidate AS "forCandidate",
       pair.for_workplace AS "forWorkplace", pair.in_candidate_list AS "onOwnList", pair.in_role_list AS "onRolesList"
     FROM suggestions AS pair JOIN roles AS role ON role.id = pair.role_id
     LEFT JOIN workplaces AS workplace ON workplace.id = role.workplace_id
     WHERE pair.candidate_id = $1 ORDER BY pair.total DESC, pair.id`,
    [candidateId],
  );
}

/** What is followed up of a person, for the person alone: the database tells the coach in charge and who stands in. Empty when nothing is. */
export async function readFollowUp(
  manager: EntityManager,
  candidateId: string,
): Promise<Pick<CandidateDetails, 'sex' | 'birthYear' | 'groups'>> {
  const [row]: { told: Pick<CandidateDetails, 'sex' | 'birthYear' | 'groups'> | null }[] =
    await manager.query('SELECT follow_up_of($1) AS told', [candidateId]);
  return row?.told ?? {};
}

/** A profile of a person as it was, kept because decisions rest on it. */
export interface KeptProfile {
  readonly keptAt: Date;
  readonly content: KeptInputs['candidate'];
  /** Ids of the reviews that rest on it, the earliest first. */
  readonly reviewIds: readonly string[];
}

/** All profiles of a person that are kept as they were, latest first. */
export function listKeptProfiles(manager: EntityManager, candidateId: string): Promise<KeptProfile[]> {
  return manager.query(
    `SELECT version.kept_at AS "keptAt", version.content, ARRAY(
       SELECT review.id::text FROM review_inputs AS input JOIN reviews AS review ON review.id = input.review_id
       WHERE input.candidate_id = version.profile_id AND input.candidate_hash = version.hash
       ORDER BY review.reviewed_at, review.id) AS "reviewIds"
     FROM profile_versions AS version WHERE version.profile_id = $1 ORDER BY version.kept_at DESC, version.hash`,
    [candidateId],
  );
}

/** The work as it was when something was decided on it with a person. */
export interface KeptWork {
  readonly keptAt: Date;
  readonly content: KeptInputs['role'];
  /** Ids of the reviews of the person that rest on it, the earliest first. */
  readonly reviewIds: readonly string[];
}

/** All roles that are kept as they were since decisions on a person rest on them, latest first. */
export function listKeptWork(manager: EntityManager, candidateId: string): Promise<KeptWork[]> {
  return manager.query(
    `SELECT version.kept_at AS "keptAt", version.content, array_agg(review.id::text ORDER BY review.reviewed_at, review.id) AS "reviewIds"
     FROM review_inputs AS input JOIN reviews AS review ON review.id = input.review_id
     JOIN profile_versions AS version ON version.profile_id = input.role_id AND version.hash = input.role_hash
     WHERE input.candidate_id = $1 GROUP BY version.profile_id, version.hash ORDER BY version.kept_at DESC, version.hash`,
    [candidateId],
  );
}

/** That a match list names a person, with a role or as somebody without any. */
export interface ListedIn {
  readonly matchListId: string;
  readonly nodeId: string;
  readonly madeAt: Date;
  /** Whether the list has the person's roles, and not a role's people. */
  readonly ofPerson: boolean;
  readonly roleId: string | null;
  readonly roleTitle: string | null;
  readonly workplaceName: string | null;
  readonly kind: 'match' | 'near-miss' | null;
  /** From 1, among those of its kind. */
  readonly rank: number | null;
  readonly total: number | null;
  /** Why there was no role; null where there was one. */
  readonly whyNone: KeptWhyNone | null;
}

/** Every place of a person in match lists that are kept, the latest list first. */
export function listListedIn(manager: EntityManager, candidateId: string): Promise<ListedIn[]> {
  return manager.query(
    `SELECT list.id AS "matchListId", list.node_id AS "nodeId", list.created_at AS "madeAt", entry.subject_id = $1::uuid AS "ofPerson",
       item ->> 'roleId' AS "roleId", role.profile ->> 'title' AS "roleTitle", workplace.profile ->> 'name' AS "workplaceName",
       item ->> 'kind' AS kind, (item ->> 'rank')::int AS rank, (item ->> 'total')::float8 AS total, entry.why_none AS "whyNone"
     FROM match_list_entries AS entry JOIN match_lists AS list ON list.id = entry.match_list_id
     LEFT JOIN LATERAL json_array_elements(entry.items) AS items (item)
       ON entry.subject_id = $1::uuid OR item ->> 'candidateId' = $1::text
     LEFT JOIN roles AS role ON role.id::text = item ->> 'roleId'
     LEFT JOIN workplaces AS workplace ON workplace.id = role.workplace_id
     WHERE entry.subject_id = $1::uuid OR entry.items::text LIKE '%' || $1::text || '%'
     ORDER BY list.created_at DESC, list.id, entry.position, rank`,
    [candidateId],
  );
}

/** That a report tells how a person's list would be another. */
export interface ReportedIn extends Omit<ListChange, 'id'> {
  readonly reportId: string;
  readonly nodeId: string;
  readonly madeAt: Date;
}

/** What reports that are kept tell of a person, latest first. Those about doors tell of roles alone. */
export function listReportedIn(manager: EntityManager, candidateId: string): Promise<ReportedIn[]> {
  return manager.query(
    `SELECT report.id AS "reportId", report.node_id AS "nodeId", report.created_at AS "madeAt", change.entered, change.left, change.moved,
       change."largestMove", change."isFirstNew"
     FROM reports AS report, jsonb_to_recordset(report.result #> '{candidates,items}')
       AS change (id text, entered int, "left" int, moved int, "largestMove" int, "isFirstNew" boolean)
     WHERE report.kind = 'policy-effects' AND change.id = $1 ORDER BY report.created_at DESC, report.id`,
    [candidateId],
  );
}

/** That somebody was, or is, to be told by e-mail that something about a person waits; the e-mail itself tells how much waits and of nobody. */
export interface NoticedOf<Group extends string> {
  readonly at: Date;
  /** Of the work list of who is told. */
  readonly group: Group;
  /** The proposal or placement. */
  readonly subjectId: string;
  readonly principalId: string;
  /** What they are called; null when that is not known. */
  readonly name: string | null;
}

/** Every notice that is kept about a person, latest first. */
export function listNoticesOf<Group extends string>(
  manager: EntityManager,
  candidateId: string,
): Promise<NoticedOf<Group>[]> {
  return manager.query(
    `SELECT notice.at, notice.group_id AS "group", notice.subject_id AS "subjectId", notice.principal_id AS "principalId", who.name
     FROM mail_notices AS notice LEFT JOIN principal_names AS who ON who.principal_id = notice.principal_id
     WHERE notice.subject_id IN (
       SELECT id FROM proposals WHERE candidate_id = $1 UNION ALL SELECT id FROM placements WHERE candidate_id = $1)
     ORDER BY notice.at DESC, notice.group_id, notice.principal_id`,
    [candidateId],
  );
}

/** What was seen of a person at each review, by the id of the review; null where nobody looked. */
export async function readSeenAtReviews(
  manager: EntityManager,
  candidateId: string,
): Promise<ReadonlyMap<string, ReviewRow['seen']>> {
  const rows: Pick<ReviewRow, 'id' | 'seen'>[] = await manager.query(
    'SELECT id, seen FROM reviews WHERE candidate_id = $1',
    [candidateId],
  );
  return new Map(rows.map(({ id, seen }) => [id, seen]));
}
