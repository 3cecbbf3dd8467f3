import type { EntityManager } from 'typeorm';
import { noRelation, type PersonRelation } from '../../db/person-access.ts';
import { type AboutPerson, findPersonOf } from '../../db/read-models/person-of.ts';
import type { Principal } from '../http/authentication/authenticator.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { Problem } from '../http/problems/problem.ts';
import { relationsTo, viewerOf } from './people-seen.ts';

/** The answer to a coach who acts for a colleague's person, or for nobody's; it says how to stand in. */
export function notYourPerson(): Problem {
  return new Problem('not-your-person', {
    en:
      'Nothing was done: you are not in charge of this person. To stand in for who is, say why and until when on the person’s page, ' +
      'or by POST /candidates/{id}/covers.',
    sv:
      'Inget gjordes: du har inte hand om personen. För att vikariera, skriv varför och till och med när på personens sida, ' +
      'eller med POST /candidates/{id}/covers.',
  });
}

/**
 * Lets a coach go on with what is about own people and those they stand in for, and who plans for the node with what is about anybody; else
 * throws a {@link Problem}. Of what is not within reach it says nothing: that it is not there, the act itself does.
 */
export async function assertOwnPerson(
  manager: EntityManager,
  principal: Principal,
  now: Date,
  about: AboutPerson,
): Promise<void> {
  if (viewerOf(principal, now).isPlanner) {
    return;
  }
  const candidateId = await findPersonOf(manager, about, scopeOf(principal));
  if (candidateId !== null) {
    await assertOwn(manager, principal, now, candidateId);
  }
}

/** Throws a {@link Problem} unless a person is somebody's own, they stand in, or plan for the node. */
export async function assertOwn(
  manager: EntityManager,
  principal: Principal,
  now: Date,
  candidateId: string,
): Promise<void> {
  const isOwnOf = await ownAmong(manager, principal, now, [candidateId]);
  if (!isOwnOf(candidateId)) {
    throw notYourPerson();
  }
}

/** Of which of these people somebody reads and decides all: a coach of own ones and those they stand in for, who plans of anybody. */
export async function ownAmong(
  manager: EntityManager,
  principal: Principal,
  now: Date,
  candidateIds: readonly string[],
): Promise<(candidateId: string) => boolean> {
  if (viewerOf(principal, now).isPlanner) {
    return () => true;
  }
  const ids = [...new Set(candidateIds)];
  const relations = ids.length === 0 ? null : await relationsTo(manager, principal, now, ids);
  return (id) => isOwn(relations?.get(id) ?? noRelation);
}

/** For whom what happens between a person and a workplace is told: for who knows the person, for a colleague of theirs, or for the workplace. */
export type WayReader = 'knower' | 'colleague' | 'manager';

/** For whom each of these people's proposals and placements are told. */
export async function wayReaders(
  manager: EntityManager,
  principal: Principal,
  now: Date,
  candidateIds: readonly string[],
): Promise<(candidateId: string) => WayReader> {
  if (scopeOf(principal).managerId !== null) {
    return () => 'manager';
  }
  const isOwnOf = await ownAmong(manager, principal, now, candidateIds);
  return (id) => (isOwnOf(id) ? 'knower' : 'colleague');
}

/** Whether somebody is in charge of the person, or stands in for who is. */
export function isOwn({ isCoach, isCover }: PersonRelation): boolean {
  return isCoach || isCover;
}
