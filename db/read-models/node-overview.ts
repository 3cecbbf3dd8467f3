import type { EntityManager } from 'typeorm';
import type { NearMiss } from '../../matching/model/pair-score.ts';
import type { TopPlaces } from '../../matching/what-if/spread.ts';
import { isMatchedOtherwise } from '../node-policies.ts';
import { isOpenBetween, isUncontested } from '../pair-reach.ts';
import { prepared } from '../prepared.ts';
import { isNeeded } from './candidate-list.ts';

/** Open candidates of a node that have waited about as long. */
export interface WaitingGroup {
  /** How many of the given dates the waiting began on or after; null where it is not told. */
  readonly step: number | null;
  readonly people: number;
  readonly toReview: number;
  readonly withoutSuggestions: number;
  readonly toConfirm: number;
  /** Of what stands on their lists, or was decided. */
  readonly suggestions: Readonly<Record<'toReview' | 'approved' | 'held' | 'declined', number>>;
}

/** Open roles of a node whose lists are as long. */
export interface ReachGroup {
  readonly listed: number;
  readonly roles: number;
  readonly places: number;
  readonly toReview: number;
}

/** The role that one change would open to somebody. */
interface NearestRole {
  readonly roleId: string;
  readonly roleTitle: string | null;
  readonly workplaceName: string | null;
  readonly nearMiss: NearMiss;
}

/** An open candidate without suggestions. */
export interface PersonWithoutSuggestions {
  readonly id: string;
  readonly reference: string;
  /** `YYYY-MM-DD`. */
  readonly waitingSince: string | null;
  /** Whether its lists were made from it as it stands. */
  readonly isMatched: boolean;
  /** The best of what one change would open; null when none is near. */
  readonly nearest: NearestRole | null;
}

/** An open role without suggestions. */
export interface RoleWithoutPeople {
  readonly id: string;
  readonly title: string | null;
  readonly workplaceName: string | null;
  readonly isMatched: boolean;
  /** The change that would open it to most, and to how many; null when nobody is near. */
  readonly opening: { readonly people: number; readonly nearMiss: NearMiss } | null;
}

/** What there is at about one place. */
export interface PlaceCounts {
  /** WGS 84, to about a kilometre; both null where the place is not known. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly people: number;
  readonly workplaces: number;
  readonly openRoles: number;
  readonly openPlaces: number;
}

/** How far matching is with a node. */
export interface ListFreshness {
  /** When lists of it were last stored; null before the first time. */
  readonly storedAt: Date | null;
  /** Whether all are to be made again: under another policy, or for another day. */
  readonly areAllOutdated: boolean;
  /** Open candidates and roles that are owed a match, but for those that failed. */
  readonly owed: number;
  readonly failed: number;
}

const people = `candidate_facts AS fact LEFT JOIN candidate_counts AS kept USING (candidate_id)`;
const isOpen = `fact.status = 'open'`;
const areMatched = (row: string): string => `${row}.matched_input_revision >= ${row}.input_revision`;

/** Counts the node's open candidates, and whose profiles are to be confirmed besides, by how many of the dates (`YYYY-MM-DD`, rising) lie before their waiting. */
export function countPeople(
  manager: EntityManager,
  nodeId: string,
  dates: readonly string[],
  unconfirmedBefore: Date,
): Promise<WaitingGroup[]> {
  return manager.query(
    prepared(`SELECT width_bucket(fact.waiting_since COLLATE "C", $2::text[]) AS step, count(*) FILTER (WHERE ${isOpen})::int AS people,
       count(*) FILTER (WHERE ${isNeeded('review')})::int AS "toReview",
       count(*) FILTER (WHERE ${isNeeded('suggestions')})::int AS "withoutSuggestions",
       count(*) FILTER (WHERE ${isNeeded('confirmation', { unconfirmedBefore: () => '$3::timestamptz' })})::int AS "toConfirm",
       json_build_object(${(['to_review', 'approved', 'held', 'declined'] as const)
         .map(
           (one) =>
             `'${one === 'to_review' ? 'toReview' : one}', coalesce(sum(kept.${one}) FILTER (WHERE ${isOpen}), 0)`,
         )
         .join(', ')}) AS suggestions
     FROM ${people} WHERE fact.node_id = $1 AND fact.status IN ('open', 'not-confirmed') GROUP BY step`),
    [nodeId, dates, unconfirmedBefore],
  );
}

/** Counts the node's open roles with places left, and these places, by how many people stand on their lists. */
export function countRoles(manager: EntityManager, nodeId: string): Promise<ReachGroup[]> {
  return manager.query(
    `SELECT coalesce(kept.listed, 0) AS listed, count(*)::int AS roles,
       coalesce(sum(role.places_left), 0)::int AS places,
       count(*) FILTER (WHERE kept.to_review > 0)::int AS "toReview"
     FROM roles AS role LEFT JOIN role_counts AS kept ON kept.role_id = role.id
     WHERE role.node_id = $1 AND role.is_listed GROUP BY coalesce(kept.listed, 0)`,
    [nodeId],
  );
}

/** The node's open candidates without suggestions who have waited longest. */
export function listPeopleWithoutSuggestions(
  manager: EntityManager,
  nodeId: string,
  limit: number,
): Promise<PersonWithoutSuggestions[]> {
  return manager.query(
    `SELECT person.id, person.reference, first.waiting_since AS "waitingSince",
       ${areMatched('person')} AS "isMatched", nearest.told AS nearest
     FROM (SELECT candidate_id, fact.waiting_since FROM ${people}
       WHERE fact.node_id = $1 AND fact.status = 'open' AND coalesce(kept.listed, 0) = 0
       ORDER BY fact.waiting_since NULLS LAST, candidate_id LIMIT $2) AS first
     JOIN candidates AS person ON person.id = first.candidate_id
     LEFT JOIN LATERAL (
       SELECT json_build_object('roleId', role.id, 'roleTitle', role.profile ->> 'title',
         'workplaceName', workplace.profile ->> 'name', 'nearMiss', pair.near_miss) AS told
       FROM suggestions AS pair JOIN roles AS role ON role.id = pair.role_id
       LEFT JOIN workplaces AS workplace ON workplace.id = role.workplace_id
       WHERE pair.candidate_id = person.id AND pair.kind = 'near-miss' AND pair.in_candidate_list
         AND role.status = 'open' AND ${isOpenBetween('role.node_id', 'person.node_id')}
       ORDER BY pair.total DESC, role.id LIMIT 1) AS nearest ON true
     ORDER BY first.waiting_since NULLS LAST, person.id`,
    [nodeId, limit],
  );
}

/** The node's open roles without suggestions that were submitted first. */
export function listRolesWithoutPeople(
  manager: EntityManager,
  nodeId: string,
  limit: number,
): Promise<RoleWithoutPeople[]> {
  return manager.query(
    `SELECT role.id, role.profile ->> 'title' AS title, workplace.profile ->> 'name' AS "workplaceName",
       ${areMatched('role')} AS "isMatched", opening.told AS opening
     FROM (SELECT * FROM roles AS open LEFT JOIN role_counts AS kept ON kept.role_id = open.id
       WHERE open.node_id = $1 AND open.is_listed AND coalesce(kept.listed, 0) = 0
       ORDER BY open.created_at, open.id LIMIT $2) AS role
     LEFT JOIN workplaces AS workplace ON workplace.id = role.workplace_id
     LEFT JOIN LATERAL (
       SELECT json_build_object('people', count(*), 'nearMiss', pair.near_miss) AS told
       FROM suggestions AS pair JOIN candidates AS person ON person.id = pair.candidate_id
       WHERE pair.role_id = role.id AND pair.kind = 'near-miss' AND pair.in_role_list AND person.status = 'open'
         AND ${isUncontested('person')}
         AND ${isOpenBetween('role.node_id', 'person.node_id')}
       GROUP BY pair.near_miss ORDER BY count(*) DESC, max(pair.total) DESC LIMIT 1) AS opening ON true
     ORDER BY role.created_at, role.id`,
    [nodeId, limit],
  );
}

/** Degrees of a place in a profile, to about a kilometre; null where they are no number. */
const degrees = (place: string, name: 'lat' | 'lon'): string =>
  `CASE WHEN jsonb_typeof(${place} -> '${name}') = 'number' THEN round((${place} ->> '${name}')::numeric, 2)::float8 END`;

/** What the node has at each place; a role is where it says, else where its workplace is. */
export function countByPlace(manager: EntityManager, nodeId: string): Promise<PlaceCounts[]> {
  return manager.query(
    `SELECT lat, lon, sum(people)::int AS people, sum(workplaces)::int AS workplaces,
       sum(roles)::int AS "openRoles", sum(places)::int AS "openPlaces"
     FROM (
       SELECT lat, lon, count(*) AS people, 0 AS workplaces, 0 AS roles, 0 AS places
       FROM candidate_homes WHERE node_id = $1 GROUP BY lat, lon
       UNION ALL
       SELECT ${degrees('location', 'lat')}, ${degrees('location', 'lon')}, 0, 1, 0, 0
       FROM (SELECT profile -> 'location' AS location FROM workplaces WHERE node_id = $1 AND status <> 'deleted')
       UNION ALL
       SELECT ${degrees('location', 'lat')}, ${degrees('location', 'lon')}, 0, 0, 1, coalesce(places, 0)
       FROM (SELECT coalesce(role.profile -> 'location', workplace.profile -> 'location') AS location,
           role.places_left AS places
         FROM roles AS role LEFT JOIN workplaces AS workplace ON workplace.id = role.workplace_id
         WHERE role.node_id = $1 AND role.is_listed)) AS there
     GROUP BY lat, lon`,
    [nodeId],
  );
}

/** On how many tops of roles' lists the node's people stand, as of when its lists were last stored; null before that. */
export async function readTopPlaces(manager: EntityManager, nodeId: string): Promise<TopPlaces | null> {
  const [area]: { topPlaces: TopPlaces | null }[] = await manager.query(
    'SELECT top_places AS "topPlaces" FROM match_areas WHERE id = $1',
    [nodeId],
  );
  return area?.topPlaces ?? null;
}

/** How far matching is with the node; `today` is the date that it should be matched for. */
export async function readFreshness(
  manager: EntityManager,
  nodeId: string,
  today: string,
): Promise<ListFreshness> {
  const [freshness]: ListFreshness[] = await manager.query(
    `WITH owed AS (
       SELECT match_failure FROM candidates
       WHERE node_id = $1 AND status = 'open' AND matched_input_revision < input_revision
       UNION ALL
       SELECT match_failure FROM roles
       WHERE node_id = $1 AND status = 'open' AND matched_input_revision < input_revision)
     SELECT area.stored_at AS "storedAt",
       area.policy_versions IS NOT NULL AND (area.matched_on < $2::date OR ${isMatchedOtherwise('area')}) AS "areAllOutdated",
       (SELECT count(*)::int FROM owed WHERE match_failure IS NULL) AS owed,
       (SELECT count(*)::int FROM owed WHERE match_failure IS NOT NULL) AS failed
     FROM (SELECT $1::text AS id) AS node LEFT JOIN match_areas AS area ON area.id = node.id`,
    [nodeId, today],
  );
  return freshness ?? { storedAt: null, areAllOutdated: false, owed: 0, failed: 0 };
}
