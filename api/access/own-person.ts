import type { EntityManager } from 'typeorm';
import { noRelation } from '../../db/person-access.ts';
import { type AboutPerson, findPersonOf } from '../../db/read-models/person-of.ts';
import type { Principal, PrincipalRole } from '../http/authentication/authenticator.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { Problem } from '../http/problems/problem.ts';
import { relationsTo, viewerOf } from './people-seen.ts';
import { isOwn, type Reader, readerAs } from './reach.ts';

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
  const readerOf = await readersAmong(manager, principal, now, [candidateId]);
  if (!goesOn(readerOf(candidateId))) {
    throw notYourPerson();
  }
}

/** As whom the principal reads what is about each of these people. */
export async function readersAmong(
  manager: EntityManager,
  principal: Principal,
  now: Date,
  candidateIds: readonly string[],
): Promise<(candidateId: string) => Reader<KnowerRole>> {
  const roles = principal.roles.filter((role) => isKnower(role));
  // who plans for the node reads of everybody the same
  const ids = roles.some((role) => role !== 'coach') ? [] : [...new Set(candidateIds)];
  const relations = ids.length === 0 ? null : await relationsTo(manager, principal, now, ids);
  return (candidateId) => ({ roles, relation: relations?.get(candidateId) ?? noRelation });
}

/** Whether what is about a person is the reader's to go on with: that of own people and those they stand in for, for who plans that of anybody. */
export function goesOn({ roles, relation }: Reader<KnowerRole>): boolean {
  return roles.some((role) => role !== 'coach') || isOwn(relation);
}

const knowerRoles = ['coach', 'coordinator', 'admin'] as const satisfies readonly PrincipalRole[];
/** Those who know people and decide on what is about them. */
export type KnowerRole = (typeof knowerRoles)[number];

/** For whom what happens between a person and a workplace is told: for who knows people, or for the workplace's manager. */
export type WayReader = Reader<KnowerRole> | Reader<'manager'>;

/** For whom each of these people's proposals and placements are told. */
export async function wayReaders(
  manager: EntityManager,
  principal: Principal,
  now: Date,
  candidateIds: readonly string[],
): Promise<(candidateId: string) => WayReader> {
  if (scopeOf(principal).managerId !== null) {
    return () => readerAs(['manager']);
  }
  return readersAmong(manager, principal, now, candidateIds);
}

/** Whether the reader is told as the workplace's manager. */
export function isForManager(reader: WayReader): reader is Reader<'manager'> {
  return reader.roles.every((role) => role === 'manager');
}

function isKnower(role: PrincipalRole): role is KnowerRole {
  return knowerRoles.some((one) => one === role);
}
