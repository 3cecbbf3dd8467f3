import type { PrincipalRole } from '../http/authentication/authenticator.ts';
import { type Reach, type Row, reaches } from './reach.ts';

const nobody = {
  coach: 'none',
  coordinator: 'none',
  admin: 'none',
  integration: 'none',
  manager: 'none',
  officer: 'none',
} as const satisfies Row;
const planned = { ...nobody, coordinator: 'whole', admin: 'whole' } as const;

/** What tells who is meant and how matching stands; of people, by their case number. */
const reference = { ...planned, coach: 'whole', integration: 'written' } as const;
/** What a colleague needs to judge whether somebody suits: typed values, no own words. */
const need = reference;
/** What the person has said in own words, and where they live. */
const ownWords = { ...reference, coach: 'own' } as const;
/** What the coach has written for their own use. */
const notes = { ...nobody, coach: 'own', integration: 'written' } as const;
/** Who it is. */
const identity = { ...notes, manager: 'consented' } as const;
/** What is followed up; beside a person nobody reads it. */
const followUp = { ...nobody, coordinator: 'counts', admin: 'counts' } as const;

/** What is handed over to the person. */
const copied = { ...nobody, coach: 'own' } as const;

/** What is known of a pair by who knows people. */
const pair = { ...planned, coach: 'whole' } as const;
/** What could quote the person, or tell where they live and what they have done. */
const evidence = { ...planned, coach: 'bare' } as const;
/** What is for those alone who go on with the person. */
const ownPerson = { ...planned, coach: 'own' } as const;
/** What both sides of a pair know. */
const both = { ...pair, manager: 'managed' } as const;
/** What was written of the person for the workplace. */
const told = { ...ownPerson, manager: 'consented' } as const;
/** What the coach's side keeps of why, and the workplace is told as far as it concerns it. */
const why = { ...ownPerson, manager: 'managed' } as const;
/** What is told to the workplace alone. */
const workplaceSide = { ...nobody, manager: 'managed' } as const;

/** The work, which is nobody's. */
const work = { ...pair, integration: 'written', manager: 'managed' } as const;
/** How many people: to a manager in bands, by `GET /roles/{id}/reach`. */
const people = { ...work, manager: 'bands' } as const;

/** One row for several fields. */
function each<const R extends Row, const Name extends string>(
  row: R,
  ...names: readonly Name[]
): Readonly<Record<Name, R>>;
function each(row: Row, ...names: readonly string[]): Readonly<Record<string, Row>> {
  return Object.fromEntries(names.map((name) => [name, row]));
}

/**
 * Who sees which field of what, role by role: what the routes answer by (`shape.ts`), the OpenAPI document tells (`x-seen-by`), and the pages
 * (by `GET /me`) and the tests read. A field of an answer that is not here is answered to nobody.
 */
const whoSeesWhat = {
  candidate: {
    ...each(
      reference,
      'id',
      'nodeId',
      'reference',
      'status',
      'coachId',
      'revision',
      'createdAt',
      'updatedAt',
    ),
    ...each(reference, 'matched', 'matchedRevision', 'matchFailure', 'placed', 'confirmedAt', 'lapsed'),
    ...each(reference, 'objected', 'eraseOn', 'suggestions', 'attention', 'seenAs'),
    ...each(need, 'waitingSince', 'abilities', 'longestStretch', 'needs', 'avoids', 'languages'),
    ...each(need, 'availability', 'employmentForms', 'licences', 'registerExtract'),
    ...each(ownWords, 'wishes', 'wishesInOrder', 'experience', 'travel'),
    ...each(notes, 'coachNotes'),
    ...each(identity, 'name', 'contact'),
    ...each(followUp, 'sex', 'birthYear', 'groups'),
  },
  cover: each(ownPerson, 'id', 'coachId', 'reason', 'begunAt', 'until', 'coachName'),
  objection: {
    ...each(ownPerson, 'id', 'candidateId', 'madeOn', 'words', 'recordedBy', 'recordedByName', 'recordedAt'),
    ...each(ownPerson, 'answer', 'reason', 'answeredBy', 'answeredByName', 'answeredAt'),
    ...each(ownPerson, 'withdrawnBy', 'withdrawnAt'),
  },
  /** To be handed over to the person, and so with what nobody reads beside them. */
  copy: {
    ...each(copied, 'madeAt', 'person', 'followUp', 'suggestions', 'earlier', 'reviews', 'proposals'),
    ...each(
      copied,
      'placements',
      'covers',
      'objections',
      'readers',
      'work',
      'listedIn',
      'reportedIn',
      'notices',
    ),
  },
  dossier: {
    ...each(ownPerson, 'suggestionId', 'candidateId', 'candidateReference', 'roleId', 'roleTitle'),
    ...each(ownPerson, 'workplaceName', 'isErased', 'decisions', 'proposals', 'objections', 'readers'),
  },
  suggestion: {
    ...each(pair, 'id', 'rank', 'candidateId', 'candidateReference', 'roleId', 'roleTitle', 'workplaceName'),
    ...each(pair, 'candidateNodeId', 'roleNodeId', 'hoursPerWeek', 'times', 'weekdays', 'period', 'places'),
    ...each(pair, 'tasks', 'town', 'kind', 'total', 'forCandidate', 'forWorkplace', 'coverage'),
    ...each(pair, 'policyVersion', 'engineVersion', 'matchedAt', 'mayDecide', 'verdict', 'isBeingRemade'),
    ...each(pair, 'failure', 'tag', 'scoredFor', 'review', 'reopened', 'offLists'),
    ...each(evidence, 'gates', 'rules', 'nearMiss', 'explanation'),
    ...each(ownPerson, 'travelMinutes'),
  },
  review: {
    ...each(pair, 'id', 'suggestionId', 'candidateId', 'candidateReference', 'roleId', 'roleTitle'),
    ...each(pair, 'workplaceName', 'decision', 'reason', 'resumeOn', 'undoes', 'reviewedBy', 'reviewedAt'),
    ...each(pair, 'changed', 'isUndone'),
    ...each(ownPerson, 'comment', 'seen', 'standing', 'toKnow'),
  },
  whyNot: {
    ...each(pair, 'candidateId', 'roleId', 'policyVersion', 'engineVersion', 'suggestionId', 'standing'),
    ...each(pair, 'total', 'ranks', 'isOnCandidateList', 'isOnRoleList', 'review', 'offLists'),
    ...each(evidence, 'text', 'gates', 'stops', 'changes'),
  },
  leftWithout: {
    ...each(pair, 'candidateId', 'roleId', 'policyVersion', 'engineVersion', 'reason', 'reasonText'),
    ...each(pair, 'others', 'offLists', 'listed', 'gates', 'needTwo', 'searched'),
    ...each(evidence, 'openings', 'nearest'),
  },
  door: {
    ...each(pair, 'label', 'enter', 'becomeGood', 'loseGood'),
    ...each(evidence, 'adjustment'),
  },
  listedPair: {
    ...each(pair, 'id', 'rank', 'candidateId', 'candidateReference', 'roleId', 'roleTitle', 'workplaceName'),
    ...each(pair, 'workplaceId', 'hoursPerWeek', 'times', 'period', 'town', 'kind', 'total', 'forCandidate'),
    ...each(pair, 'forWorkplace', 'coverage', 'gates', 'unknown', 'policyVersion', 'engineVersion'),
    ...each(pair, 'matchedAt', 'policyInForce', 'isChanged', 'review'),
    ...each(evidence, 'nearMiss', 'reason', 'opens'),
  },
  /** Who has few or nothing, of whom a node's page tells the first. */
  nodeOverview: {
    ...each(pair, 'id', 'name', 'people', 'roles', 'suggestions', 'spread', 'towns', 'elsewhere', 'lists'),
    ...each(evidence, 'rolesWithoutPeople', 'peopleWithoutSuggestions'),
  },
  proposal: {
    ...each(both, 'for', 'id', 'roleId', 'workplaceId', 'nodeId', 'alias', 'work', 'state', 'notNowUntil'),
    ...each(both, 'proposedAt', 'updatedAt', 'placement', 'steps'),
    ...each(pair, 'mayAct', 'suggestionId', 'candidateId', 'candidateReference', 'consent'),
    ...each(pair, 'consentWithdrawnAt', 'proposedBy', 'proposedByName'),
    ...each(told, 'words', 'reasons'),
    ...each(ownPerson, 'despite'),
    ...each(workplaceSide, 'consentUntil', 'coachName'),
  },
  /** To a manager, `by` is which side it was. */
  proposalStep: {
    ...each(both, 'id', 'kind', 'until', 'by', 'at'),
    ...each(pair, 'byName'),
    ...each(why, 'reason', 'text'),
  },
  disclosure: {
    ...each(workplaceSide, 'facts', 'until'),
    ...each({ ...nobody, manager: 'consented' }, 'name', 'contact'),
  },
  placement: {
    ...each(both, 'for', 'id', 'proposalId', 'roleId', 'roleTitle', 'workplaceId', 'workplaceName', 'nodeId'),
    ...each(both, 'alias', 'employmentForm', 'startsOn', 'endsOn', 'hoursPerWeek', 'hourSteps', 'mentorId'),
    ...each(both, 'mentorName', 'state', 'startedOn', 'endedOn', 'revision', 'updatedAt'),
    ...each(pair, 'mayAct', 'suggestionId', 'candidateId', 'candidateReference', 'plannedBy'),
    ...each(pair, 'plannedByName', 'plannedAt', 'steps'),
    ...each(ownPerson, 'outcome', 'reason', 'despite'),
    ...each(workplaceSide, 'coachName'),
  },
  placementStep: {
    ...each(pair, 'id', 'kind', 'on', 'by', 'byName', 'at'),
    ...each(ownPerson, 'outcome', 'reason'),
  },
  role: {
    ...each(work, 'id', 'nodeId', 'reference', 'workplaceId', 'status', 'title', 'description', 'tasks'),
    ...each(work, 'demands', 'conditions', 'supports', 'languages', 'hoursPerWeek', 'times', 'weekdays'),
    ...each(work, 'period', 'places', 'employmentForms', 'location', 'crossing', 'requires', 'revision'),
    ...each(work, 'createdAt', 'updatedAt', 'matched', 'matchedRevision', 'matchFailure', 'placesLeft'),
    ...each(work, 'mentorPlaces', 'workplaceName', 'town'),
    ...each(people, 'suggestions', 'attention'),
  },
  /** How many roles a list has; by what they need of people to nobody who is told of these in bands. */
  roleCounts: { ...each(work, 'total', 'status'), ...each(people, 'needs', 'review') },
  workplace: {
    ...each(work, 'id', 'nodeId', 'reference', 'name', 'location', 'crossing', 'managerId', 'mentors'),
    ...each(work, 'supports', 'revision', 'createdAt', 'updatedAt', 'managerName', 'town', 'openRoles'),
    ...each(work, 'openPlaces', 'mentorPlaces'),
  },
  foundItem: {
    ...each(work, 'id', 'name', 'isOpen'),
    ...each({ ...work, coach: 'bare' }, 'detail'),
  },
  /** What needs one: a coach of own people, a manager of own workplaces. */
  workItem: {
    ...each(why, 'kind', 'id', 'name', 'about', 'since', 'tag', 'why'),
    ...each(ownPerson, 'candidateId'),
  },
  /** Who has read or written anything of a person. */
  reader: {
    ...each({ ...ownPerson, officer: 'whole' }, 'day', 'principalId', 'name', 'isYou', 'roles', 'purpose'),
    ...each({ ...ownPerson, officer: 'whole' }, 'actions', 'isRefused', 'times', 'latestAt'),
  },
  auditEntry: {
    ...each({ ...nobody, officer: 'whole' }, 'id', 'at', 'principalId', 'name', 'roles', 'action'),
    ...each({ ...nobody, officer: 'whole' }, 'operation', 'objectKind', 'objectIds', 'personIds', 'purpose'),
    ...each({ ...nobody, officer: 'whole' }, 'result', 'times', 'traceId'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Row>>>>;

/** What the table tells of. */
export type Resource = keyof typeof whoSeesWhat;
/** A field of it. */
export type FieldOf<R extends Resource> = keyof (typeof whoSeesWhat)[R] & string;

/** The fields of it that somebody of one of these roles can ever be told. */
export type FieldFor<R extends Resource, Role extends PrincipalRole> = {
  [Field in FieldOf<R>]: (typeof whoSeesWhat)[R][Field] extends infer Cell extends Row
    ? Cell[Role] extends 'none'
      ? never
      : Field
    : never;
}[FieldOf<R>];

/** The names of what the table tells of. */
export const resources = Object.keys(whoSeesWhat).filter((name): name is Resource =>
  Object.hasOwn(whoSeesWhat, name),
);

/** The row of each field of it, by name. */
export function rowsOf(resource: Resource): Readonly<Record<string, Row>> {
  return whoSeesWhat[resource];
}

/**
 * The reach of each field that somebody of these roles is told of anything, in the order of {@link reaches}: the furthest of any of the roles. What
 * is not named is not told.
 */
export function reachOf(
  roles: readonly PrincipalRole[],
): Readonly<Record<string, Readonly<Record<string, Reach>>>> {
  const told = resources.map((resource): [string, Record<string, Reach>] => [
    resource,
    Object.fromEntries(
      Object.entries(rowsOf(resource)).flatMap(([field, row]) => {
        const furthest = reaches.find(
          (reach) => reach !== 'none' && roles.some((role) => row[role] === reach),
        );
        return furthest === undefined ? [] : [[field, furthest]];
      }),
    ),
  ]);
  return Object.fromEntries(told.filter(([, fields]) => Object.keys(fields).length > 0));
}
