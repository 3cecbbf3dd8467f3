import { noRelation, type PersonRelation } from '../../db/person-access.ts';
import type { PrincipalRole } from '../http/authentication/authenticator.ts';

/**
 * How far a role sees a field, of the things of the own nodes.
 *
 * - `whole`: of each of them.
 * - `bare`: a coach, as `own`; of others' people typed values and numbers alone, without own words, trip and history (`without-own-words.ts`).
 * - `own`: a coach, of the people they are in charge of or stand in for (a cover, which is a recorded act).
 * - `written`: a system, of what it has written itself.
 * - `managed`: a manager, of the workplaces that are theirs, as far as it concerns the workplace and without who somebody is.
 * - `consented`: a manager, while the consent that names it to the workplace stands, and in the proposal alone.
 * - `bands`: how many, in bands.
 * - `counts`: how many, with small groups left out.
 * - `none`: not at all.
 */
export const reaches = [
  'whole',
  'bare',
  'own',
  'written',
  'managed',
  'consented',
  'bands',
  'counts',
  'none',
] as const;
/** See {@link reaches}. */
export type Reach = (typeof reaches)[number];

/** How far each role sees a field. */
export type Row = Readonly<Record<PrincipalRole, Reach>>;

/** Who reads something, and what they are to the person that it is about. Of several roles each counts alone. */
export interface Reader<Role extends PrincipalRole = PrincipalRole> {
  readonly roles: readonly Role[];
  readonly relation: PersonRelation;
  /** Whether the person's consent to telling the manager's workplace stands. Default no. */
  readonly isConsented?: boolean;
}

/** Who reads something as these roles, and is nothing to the person; of what is about nobody, too. */
export function readerAs<Role extends PrincipalRole>(roles: readonly Role[]): Reader<Role> {
  return { roles, relation: noRelation };
}

/** Whether somebody is in charge of the person, or stands in for who is. */
export function isOwn({ isCoach, isCover }: PersonRelation): boolean {
  return isCoach || isCover;
}

/** Whether the reach is far enough for the reader to be told the field; `bands` and `counts` are told elsewhere. */
export function isWithin(reach: Reach, { relation, isConsented = false }: Omit<Reader, 'roles'>): boolean {
  switch (reach) {
    case 'whole':
    case 'bare':
    case 'managed':
      return true;
    case 'own':
      return isOwn(relation);
    case 'written':
      return relation.isWriter;
    case 'consented':
      return isConsented;
    case 'bands':
    case 'counts':
    case 'none':
      return false;
  }
}
