import type { EntityManager } from 'typeorm';
import { asConsequence } from '../../acting.ts';
import { isOpenOn, proposalTables } from '../../read-models/proposal-view.ts';

/** A mentor, and how many of the places are left; null for one that does not tell how many there are. */
interface MentorPlaces {
  readonly id: string;
  readonly name: string;
  readonly left: number | null;
}

/** What is left of a role's places, and what is asked for. */
export interface Places {
  /** Null when the role does not tell how many there are. */
  readonly left: number | null;
  /** How many other proposals for the role wait for somebody. */
  readonly proposed: number;
  /** The mentors of the workplace; null when it does not tell of any. */
  readonly mentors: readonly MentorPlaces[] | null;
  /** What all mentors of the workplace have left together; null when not all tell, or none has any place. */
  readonly mentorsLeft: number | null;
  readonly roleRevision: number;
  readonly workplaceRevision: number;
}

/**
 * Reads what is left at a role and its workplace on a day, whose rows are locked, whoever has taken it; a placement or proposal that is
 * named is not counted.
 */
export async function readPlaces(
  manager: EntityManager,
  { roleId, workplaceId }: { readonly roleId: string; readonly workplaceId: string },
  today: string,
  except: { readonly proposalId?: string; readonly placementId?: string } = {},
): Promise<Places> {
  const [row]: Row[] = await asConsequence(() =>
    manager.query(
      `SELECT role.revision AS "roleRevision", workplace.revision AS "workplaceRevision",
       (role.profile ->> 'places')::int AS places, workplace.profile -> 'mentors' AS mentors,
       (SELECT count(*)::int FROM ${proposalTables} WHERE proposal.role_id = role.id AND ${isOpenOn('$3::date')}
         AND proposal.id IS DISTINCT FROM $4::uuid) AS proposed,
       (SELECT coalesce(json_agg(json_build_object('roleId', taken.role_id, 'mentorId', taken.mentor_id)), '[]')
         FROM placements AS taken WHERE (taken.role_id = role.id OR taken.workplace_id = workplace.id)
           AND taken.state IN ('planned', 'running') AND taken.id IS DISTINCT FROM $5::uuid) AS taken
     FROM roles AS role, workplaces AS workplace WHERE role.id = $1 AND workplace.id = $2`,
      [roleId, workplaceId, today, except.proposalId ?? null, except.placementId ?? null],
    ),
  );
  if (row === undefined) {
    throw new Error('The role or workplace of a way is gone.');
  }
  const { places, taken, proposed, roleRevision, workplaceRevision } = row;
  const mentors = row.mentors?.map((mentor) => ({
    id: mentor.id,
    name: mentor.name,
    left:
      mentor.places === undefined
        ? null
        : mentor.places - taken.filter(({ mentorId }) => mentorId === mentor.id).length,
  }));
  const all = mentors?.every(({ left }) => left !== null)
    ? mentors.reduce((sum, { left }) => sum + Math.max(left ?? 0, 0), 0)
    : null;
  // as a mentor's places are said: none at all says that nobody is named, not that all is taken
  const hasPlaces = row.mentors?.some((mentor) => (mentor.places ?? 0) > 0) ?? false;
  return {
    left: places === null ? null : places - taken.filter((one) => one.roleId === roleId).length,
    proposed,
    mentors: mentors ?? null,
    mentorsLeft: hasPlaces ? all : null,
    roleRevision,
    workplaceRevision,
  };
}

interface Row {
  readonly roleRevision: number;
  readonly workplaceRevision: number;
  readonly places: number | null;
  readonly mentors:
    | readonly { readonly id: string; readonly name: string; readonly places?: number }[]
    | null;
  readonly proposed: number;
  readonly taken: readonly { readonly roleId: string; readonly mentorId: string | null }[];
}
