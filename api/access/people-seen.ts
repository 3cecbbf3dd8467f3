import type { EntityManager } from 'typeorm';
import { localDate } from '../../config/local-date.ts';
import { findRelations, noRelation, type PersonRelation, type PersonViewer } from '../../db/person-access.ts';
import { queryIn } from '../../db/run-query.ts';
import type { Principal } from '../http/authentication/authenticator.ts';
import { shape } from './shape.ts';

/** As whom a person is seen; which fields are there follows from it. */
export const seenAsValues = ['coach', 'cover', 'planner', 'writer', 'colleague'] as const;
/** See {@link seenAsValues}. */
export type SeenAs = (typeof seenAsValues)[number];

/** The principal as who wants to see or change people, at a time. */
export function viewerOf({ id, roles }: Principal, now: Date): PersonViewer {
  return {
    id: id.toLowerCase(),
    isCoach: roles.includes('coach'),
    isPlanner: roles.includes('coordinator') || roles.includes('admin'),
    isSystem: roles.includes('integration'),
    today: localDate(now),
  };
}

/** What the principal is to each of these people, by id. */
export function relationsTo(
  manager: EntityManager,
  principal: Principal,
  now: Date,
  candidateIds: readonly string[],
): Promise<ReadonlyMap<string, PersonRelation>> {
  return findRelations(queryIn(manager), viewerOf(principal, now), candidateIds);
}

/** What the principal is to a person; nothing where there is none. */
export async function relationTo(
  manager: EntityManager,
  principal: Principal,
  now: Date,
  candidateId: string,
): Promise<PersonRelation> {
  return (await relationsTo(manager, principal, now, [candidateId])).get(candidateId) ?? noRelation;
}

/** As whom the principal sees a person. */
function seenAs({ roles }: Principal, { isCoach, isCover, isWriter }: PersonRelation): SeenAs {
  if (isCoach) {
    return 'coach';
  }
  if (isCover) {
    return 'cover';
  }
  if (roles.includes('coordinator') || roles.includes('admin')) {
    return 'planner';
  }
  return isWriter ? 'writer' : 'colleague';
}

/** What the principal may read of a person, and as whom; the fields of `person` that the table keeps from them are left out. */
export function shapePerson<Person extends object>(
  person: Person,
  principal: Principal,
  relation: PersonRelation = noRelation,
) {
  const { roles } = principal;
  return shape('candidate', { ...person, seenAs: seenAs(principal, relation) }, { roles, relation });
}
