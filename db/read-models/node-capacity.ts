import type { EntityManager } from 'typeorm';
import { tellDays } from './placement-view.ts';
import { isOpenOn, proposalTables } from './proposal-view.ts';

/** Places of something, where that is told. */
interface Places {
  /** Null when not told. */
  readonly places: number | null;
  readonly taken: number;
  /** Null when places are not told; never below 0. */
  readonly left: number | null;
}

/** A mentor's places. */
interface MentorCapacity extends Places {
  readonly id: string;
  readonly name: string | null;
}

/** What a workplace has room for. */
export interface WorkplaceCapacity extends Places {
  readonly id: string;
  readonly name: string | null;
  readonly openRoles: number;
  /** How many of them do not tell how many places they have. */
  readonly rolesUntold: number;
  /** Null when the workplace does not tell of any. */
  readonly mentors: MentorCapacity[] | null;
  /** Open proposals, which may come to take a place. */
  readonly proposed: number;
  /** Placements that end within 30 days, or should have ended. */
  readonly ending: number;
}

/** A number of a profile, null where there is none; a row that an older program wrote may hold anything. */
const told = (profile: string, field: string): string =>
  `CASE jsonb_typeof(${profile} -> '${field}') WHEN 'number' THEN (${profile} ->> '${field}')::numeric::int END`;

/** A workplace as it is counted: what is left of its roles where these tell, whatever its mentors have. */
type Row = Omit<WorkplaceCapacity, 'left'> & { readonly leftOfRoles: number | null };

/** What each workplace of a node has room for on a day (`YYYY-MM-DD`), by name. */
export async function listCapacity(
  manager: EntityManager,
  nodeId: string,
  today: string,
): Promise<WorkplaceCapacity[]> {
  const rows: Row[] = await manager.query(
    `WITH taken AS (
       SELECT workplace_id, role_id, mentor_id, ends_on FROM placements
       WHERE node_id = $1 AND state IN ('planned', 'running')),
     placed AS (
       SELECT workplace_id, count(*)::int AS taken, count(*) FILTER (WHERE ends_on <= $2::date + ${tellDays.end})::int AS ending
       FROM taken GROUP BY workplace_id),
     in_role AS (SELECT role_id, count(*) AS taken FROM taken GROUP BY role_id),
     mentored AS (SELECT mentor_id, count(*)::int AS taken FROM taken GROUP BY mentor_id),
     proposed AS (
       SELECT proposal.workplace_id, count(*)::int AS proposed FROM ${proposalTables}
       WHERE proposal.node_id = $1 AND ${isOpenOn('$2::date')} GROUP BY proposal.workplace_id),
     offered AS (
       SELECT workplace_id, count(*)::int AS roles, count(*) FILTER (WHERE places IS NULL)::int AS untold, sum(places)::int AS places,
         sum(greatest(places - coalesce(in_role.taken, 0), 0)) FILTER (WHERE places IS NOT NULL)::int AS left_of_roles
       FROM (SELECT id, workplace_id, ${told('profile', 'places')} AS places FROM roles
         WHERE node_id = $1 AND status = 'open') AS role LEFT JOIN in_role ON in_role.role_id = role.id
       GROUP BY workplace_id)
     SELECT workplace.id, workplace.profile ->> 'name' AS name, coalesce(offered.roles, 0) AS "openRoles",
       coalesce(offered.untold, 0) AS "rolesUntold", offered.places, offered.left_of_roles AS "leftOfRoles",
       coalesce(placed.taken, 0) AS taken,
       CASE WHEN jsonb_typeof(workplace.profile -> 'mentors') = 'array' THEN coalesce((
         SELECT json_agg(json_build_object('id', mentor ->> 'id', 'name', mentor ->> 'name', 'places', ${told('mentor', 'places')},
           'taken', coalesce(mentored.taken, 0), 'left', CASE WHEN ${told('mentor', 'places')} IS NOT NULL
             THEN greatest(${told('mentor', 'places')} - coalesce(mentored.taken, 0), 0) END)
           ORDER BY place)
         FROM jsonb_array_elements(workplace.profile -> 'mentors') WITH ORDINALITY AS listed (mentor, place)
         LEFT JOIN mentored ON mentored.mentor_id::text = mentor ->> 'id'), '[]') END AS mentors,
       coalesce(proposed.proposed, 0) AS proposed, coalesce(placed.ending, 0) AS ending
     FROM workplaces AS workplace
     LEFT JOIN placed ON placed.workplace_id = workplace.id
     LEFT JOIN offered ON offered.workplace_id = workplace.id
     LEFT JOIN proposed ON proposed.workplace_id = workplace.id
     WHERE workplace.node_id = $1 AND workplace.status <> 'deleted'
     ORDER BY coalesce(workplace.profile ->> 'name', '') COLLATE "sv-x-icu", workplace.id`,
    [nodeId, today],
  );
  return rows.map(({ leftOfRoles, ...row }) => ({ ...row, left: leftOf(row, leftOfRoles) }));
}

/** No more than all mentors have left together, when each of them tells; as the lists of suggestions take it. */
function leftOf(
  { openRoles, rolesUntold, mentors }: Omit<Row, 'leftOfRoles'>,
  leftOfRoles: number | null,
): number | null {
  if (openRoles === 0) {
    return 0;
  }
  const told = (mentors ?? []).flatMap(({ places, left }) =>
    places === null ? [] : [{ places, left: left ?? 0 }],
  );
  const canBeFull = told.length === mentors?.length && told.some(({ places }) => places > 0);
  const leftOfMentors = canBeFull ? told.reduce((sum, mentor) => sum + mentor.left, 0) : null;
  if (leftOfMentors === null) {
    return leftOfRoles;
  }
  return rolesUntold > 0 ? leftOfMentors : Math.min(leftOfMentors, leftOfRoles ?? leftOfMentors);
}
