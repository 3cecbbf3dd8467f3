import type { PersonRelation } from '../../db/person-access.ts';
import type { PrincipalRole } from '../http/authentication/authenticator.ts';

/**
 * How far a role sees a field, of the things of the own nodes.
 *
 * - `whole`: of each of them.
 * - `own`: a coach, of the people they are in charge of or stand in for (a cover, which is a recorded act).
 * - `written`: a system, of what it has written itself.
 * - `consented`: a manager, while the consent that names it to the workplace stands, and in the proposal alone.
 * - `bands`: how many, in bands.
 * - `counts`: how many, with small groups left out.
 * - `none`: not at all.
 */
export const reaches = ['whole', 'own', 'written', 'consented', 'bands', 'counts', 'none'] as const;
/** See {@link reaches}. */
export type Reach = (typeof reaches)[number];

type Row = Readonly<Record<PrincipalRole, Reach>>;

/** What tells who is meant and how matching stands; of people, by their case number. */
const reference: Row = {
  coach: 'whole',
  coordinator: 'whole',
  admin: 'whole',
  integration: 'written',
  manager: 'none',
  officer: 'none',
};
/** What a colleague needs to judge whether somebody suits: typed values, no own words. */
const need: Row = reference;
/** What the person has said in own words, and where they live. */
const ownWords: Row = { ...reference, coach: 'own' };
/** What the coach has written for their own use. */
const notes: Row = { ...ownWords, coordinator: 'none', admin: 'none' };
/** Who it is. */
const identity: Row = { ...notes, manager: 'consented' };
/** What is followed up; beside a person nobody reads it. */
const followUp: Row = {
  coach: 'none',
  coordinator: 'counts',
  admin: 'counts',
  integration: 'none',
  manager: 'none',
  officer: 'none',
};

/** Who sees which field of a person, role by role: what the routes, the pages (by `GET /me`) and the tests read. */
export const whoSeesWhat = {
  candidate: {
    id: reference,
    nodeId: reference,
    reference,
    status: reference,
    coachId: reference,
    revision: reference,
    createdAt: reference,
    updatedAt: reference,
    matched: reference,
    matchedRevision: reference,
    matchFailure: reference,
    placed: reference,
    confirmedAt: reference,
    lapsed: reference,
    objected: reference,
    eraseOn: reference,
    suggestions: reference,
    attention: reference,
    seenAs: reference,
    waitingSince: need,
    abilities: need,
    longestStretch: need,
    needs: need,
    avoids: need,
    languages: need,
    availability: need,
    employmentForms: need,
    licences: need,
    registerExtract: need,
    wishes: ownWords,
    wishesInOrder: ownWords,
    experience: ownWords,
    travel: ownWords,
    coachNotes: notes,
    name: identity,
    contact: identity,
    sex: followUp,
    birthYear: followUp,
    groups: followUp,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Row>>>>;

/** A field of a person. */
export type CandidateField = keyof typeof whoSeesWhat.candidate;

/** All fields of a person. */
export const candidateFieldNames = Object.keys(whoSeesWhat.candidate).filter(isCandidateField);

/** Whether a name is that of a field of a person. */
export function isCandidateField(name: string): name is CandidateField {
  return Object.hasOwn(whoSeesWhat.candidate, name);
}

/** Whether somebody of these roles, who is this to the person, reads the field beside the person. Of several roles each counts alone. */
export function seesField(
  field: CandidateField,
  roles: readonly PrincipalRole[],
  { isCoach, isCover, isWriter }: PersonRelation,
): boolean {
  const row: Row = whoSeesWhat.candidate[field];
  return roles.some((role) => {
    switch (row[role]) {
      case 'whole':
        return true;
      case 'own':
        return isCoach || isCover;
      case 'written':
        return isWriter;
      default:
        return false;
    }
  });
}

/** The reach of each field of a person for somebody of these roles: the furthest of any of them, in the order of {@link reaches}. */
export function reachOf(roles: readonly PrincipalRole[]): Readonly<Record<string, Reach>> {
  return Object.fromEntries(
    candidateFieldNames.map((field): [string, Reach] => {
      const row: Row = whoSeesWhat.candidate[field];
      return [field, reaches.find((reach) => roles.some((role) => row[role] === reach)) ?? 'none'];
    }),
  );
}
