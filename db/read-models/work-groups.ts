import { isOpenBetween } from '../pair-reach.ts';
import { isCovered } from '../person-access.ts';
import {
  changedOf,
  inNodes,
  isMatched,
  isOfCoach,
  nothing,
  ofNodes,
  parameters,
  text,
  told,
  type WorkGroup,
} from './work-group.ts';
import { wayGroups } from './work-groups-of-way.ts';
import { groupsOfWork } from './work-groups-of-work.ts';

/** The groups of work lists, by whose they are, in the order in which they are shown. */
export const workGroupsByUser = {
  coach: [
    'questions',
    'welcomed',
    'to-be-erased',
    'not-confirmed',
    'due',
    'to-start',
    'follow-up',
    'answers',
    'changed',
    'review',
    'no-suggestions',
    'unconfirmed',
  ],
  manager: ['proposals', 'starting', 'thin-roles', 'unconfirmed-roles', 'no-mentor'],
  coordinator: [
    'objections',
    'unanswered',
    'overdue',
    'roles-without-people',
    'unreviewed',
    'without-coach',
    'to-be-erased-unled',
    'failed-lists',
  ],
} as const;
/** See {@link workGroupsByUser}. */
export type WorkGroupId = (typeof workGroupsByUser)[keyof typeof workGroupsByUser][number];

const { now, today, principal, unconfirmedBefore } = parameters;
/** Who looks, as coaches are named by it. */
const self = `lower(${principal})`;

/** A hold that does not say until when is looked at again after so long. */
const heldFor = `interval '14 days'`;
/** Who has waited so long without a review is told of to the coordinator. */
const unreviewedFor = `interval '30 days'`;
/** How long a match list that failed is told of. */
const failureFor = `interval '14 days'`;

const people = 'candidate_facts AS fact LEFT JOIN candidate_counts AS kept USING (candidate_id)';
const ofCoach = `${isOfCoach} AND fact.status = 'open' AND ${inNodes('fact.node_id')}`;
// each by itself: of a sum the database takes it that hardly any is 0, and looks the rest up one by one
const isUndecided = 'kept.approved = 0 AND kept.held = 0 AND kept.declined = 0';
const waiting = `coalesce(fact.waiting_since, '9999')`;

/** The review that stands, of each of a candidate's suggestions. */
const standing = (candidate: string): string => `
  SELECT DISTINCT ON (suggestion_id) suggestion_id, role_id, decision, reason, resume_on, reviewed_at
  FROM standing_reviews WHERE candidate_id = ${candidate}
  ORDER BY suggestion_id, reviewed_at DESC, id DESC`;

/** How many reviews of a candidate are older than the profile or the role, and when the later of these was written. */
const outdated = (candidate: string): string => `
  SELECT count(*)::int AS number, max(greatest(person.updated_at, role.updated_at)) AS changed_at
  FROM (${standing(candidate)}) AS review
  JOIN candidate_facts AS person ON person.candidate_id = ${candidate}
  JOIN role_facts AS role ON role.role_id = review.role_id AND role.status = 'open'
  WHERE greatest(person.updated_at, role.updated_at) > review.reviewed_at`;

/** What another node's roles are called is told while they are open to the candidate. */
const isOpenPair = (pair: string): string => `EXISTS (
  SELECT FROM roles AS there, candidates AS here WHERE there.id = ${pair}.role_id AND here.id = ${pair}.candidate_id
    AND ${isOpenBetween('there.node_id', 'here.node_id')})`;
const reference = (id: string): string => `SELECT reference FROM candidates WHERE id = ${id}`;
const toldOfPerson = (why: string) => (id: string) => told(`(${reference(id)})`, 'NULL', why);
const toConfirm = {
  subject: 'fact.candidate_id',
  since: 'fact.confirmed_at',
  order: text('fact.confirmed_at'),
  tag: (id: string) => `(SELECT ${text('confirmed_at')} FROM candidate_facts WHERE candidate_id = ${id})`,
  told: toldOfPerson(nothing),
};

/** Notice of who is erased soon, unless somebody needs them. */
const toBeErased = {
  kind: 'candidate',
  from: 'candidate_facts AS fact JOIN candidates AS person ON person.id = fact.candidate_id',
  subject: 'fact.candidate_id',
  since: 'fact.confirmed_at',
  order: 'person.erase_on::text',
  tag: (id: string) => `(SELECT erase_on::text FROM candidates WHERE id = ${id})`,
  told: (id: string) =>
    told('reference', 'NULL', `jsonb_build_object('on', erase_on)`, `FROM candidates WHERE id = ${id}`),
} as const;

/** What a person should tell and does not, of what the lists count. */
const untoldOf = (profile: string): string => `array_remove(ARRAY[
  CASE WHEN ${profile} -> 'wishes' IS NULL AND ${profile} -> 'wishesInOrder' IS NULL THEN 'wishes' END,
  CASE WHEN ${profile} -> 'abilities' IS NULL THEN 'abilities' END,
  CASE WHEN ${profile} #> '{availability,hoursPerWeek}' IS NULL THEN 'hoursPerWeek' END,
  CASE WHEN ${profile} #> '{travel,from}' IS NULL THEN 'travel' END,
  CASE WHEN ${profile} -> 'languages' IS NULL THEN 'languages' END], NULL)`;
/** How each group is found. */
export const workGroups: Readonly<Record<WorkGroupId, WorkGroup>> = {
  ...wayGroups,
  ...groupsOfWork,
  due: {
    kind: 'suggestion',
    from: `${people} CROSS JOIN LATERAL (${standing('fact.candidate_id')}) AS hold`,
    where: `${ofCoach} AND kept.held > 0 AND hold.decision = 'hold'
      AND coalesce(hold.resume_on <= ${today}, hold.reviewed_at < ${now} - ${heldFor})`,
    subject: 'hold.suggestion_id',
    since: 'hold.reviewed_at',
    order: `coalesce(hold.resume_on, (hold.reviewed_at + ${heldFor})::date)::text`,
    tag: (id) =>
      `(SELECT id::text FROM standing_reviews WHERE suggestion_id = ${id} ORDER BY reviewed_at DESC, id DESC LIMIT 1)`,
    told: (id) => `SELECT (${reference('review.candidate_id')}) AS name, role.profile ->> 'title' AS about,
        review.candidate_id, jsonb_build_object('reason', review.reason, 'on', review.resume_on) AS why
      FROM standing_reviews AS review JOIN roles AS role ON role.id = review.role_id
      WHERE review.suggestion_id = ${id} ORDER BY review.reviewed_at DESC, review.id DESC LIMIT 1`,
  },
  changed: {
    kind: 'candidate',
    from: `${people} CROSS JOIN LATERAL (${outdated('fact.candidate_id')}) AS old`,
    where: `${ofCoach} AND NOT (${isUndecided}) AND old.number > 0`,
    subject: 'fact.candidate_id',
    since: 'old.changed_at',
    order: text('old.changed_at'),
    tag: (id) => `(SELECT ${text('changed_at')} FROM (${outdated(id)}) AS old)`,
    told: (id) =>
      told(
        `(${reference(id)})`,
        'NULL',
        `jsonb_build_object('count', old.number)`,
        `FROM (${outdated(id)}) AS old`,
      ),
  },
  review: {
    kind: 'candidate',
    from: people,
    where: `${ofCoach} AND kept.to_review > 0 AND kept.approved = 0 AND kept.held = 0`,
    subject: 'fact.candidate_id',
    since: 'fact.updated_at',
    order: waiting,
    tag: (id) => `(SELECT count(*) || ' ' || ${text('max(matched_at)')} FROM suggestions
      WHERE candidate_id = ${id} AND in_candidate_list AND kind = 'match')`,
    told: (id) =>
      told(
        `(${reference(id)})`,
        // the best is found before its role is read: profiles are long
        `(SELECT profile ->> 'title' FROM roles WHERE id = (
          SELECT s.role_id FROM suggestions AS s
          WHERE s.candidate_id = ${id} AND s.in_candidate_list AND s.kind = 'match' AND ${isOpenPair('s')}
            AND NOT EXISTS (SELECT FROM standing_reviews WHERE suggestion_id = s.id)
          ORDER BY s.total DESC, s.role_id LIMIT 1))`,
        `jsonb_build_object('count', to_review)`,
        `FROM candidate_counts WHERE candidate_id = ${id}`,
      ),
  },
  'no-suggestions': {
    kind: 'candidate',
    from: people,
    where: `${ofCoach} AND coalesce(kept.listed, 0) = 0 AND ${isMatched('candidates', 'fact.candidate_id')}`,
    subject: 'fact.candidate_id',
    since: 'fact.updated_at',
    order: waiting,
    tag: (id) => `(SELECT ${text('fact.updated_at')} || ' ' || coalesce(kept.near_misses, 0)
      FROM ${people} WHERE fact.candidate_id = ${id})`,
    told: (id) =>
      told(
        'person.reference',
        `role.profile ->> 'title'`,
        `jsonb_build_object('nearMiss', near.near_miss, 'missing', ${untoldOf('person.profile')})`,
        `FROM candidates AS person
         LEFT JOIN LATERAL (SELECT role_id, near_miss FROM suggestions AS s WHERE candidate_id = person.id
           AND in_candidate_list AND kind = 'near-miss' AND ${isOpenPair('s')} ORDER BY total DESC, role_id LIMIT 1) AS near ON true
         LEFT JOIN roles AS role ON role.id = near.role_id WHERE person.id = ${id}`,
      ),
  },
  unconfirmed: {
    kind: 'candidate',
    from: people,
    where: `${ofCoach} AND fact.confirmed_at < ${unconfirmedBefore}`,
    ...toConfirm,
  },
  'not-confirmed': {
    kind: 'candidate',
    from: people,
    where: `${isOfCoach} AND fact.status = 'not-confirmed' AND ${inNodes('fact.node_id')}`,
    ...toConfirm,
  },
  'to-be-erased': {
    ...toBeErased,
    where: `person.erase_on IS NOT NULL AND ${isOfCoach} AND ${inNodes('fact.node_id')}`,
  },
  'to-be-erased-unled': {
    ...toBeErased,
    where: `person.erase_on IS NOT NULL AND fact.coach_id IS NULL AND ${inNodes('fact.node_id')}`,
  },
  unreviewed: {
    kind: 'candidate',
    from: `${people} JOIN candidates AS person ON person.id = fact.candidate_id`,
    where: `${ofNodes} AND kept.to_review > 0 AND ${isUndecided} AND person.created_at < ${now} - ${unreviewedFor}`,
    subject: 'fact.candidate_id',
    since: 'person.created_at',
    order: waiting,
    tag: changedOf('candidate'),
    told: (id) =>
      told(
        `(${reference(id)})`,
        'NULL',
        `jsonb_build_object('count', to_review)`,
        `FROM candidate_counts WHERE candidate_id = ${id}`,
      ),
  },
  objections: {
    kind: 'candidate',
    from: `candidate_objections AS objection JOIN candidate_facts AS fact ON fact.candidate_id = objection.candidate_id`,
    // who is in charge of the person, or stands in, may not answer
    where: `objection.answer IS NULL AND objection.withdrawn_at IS NULL AND ${inNodes('fact.node_id')}
      AND fact.coach_id::text IS DISTINCT FROM ${self} AND NOT ${isCovered('fact.candidate_id', self, today)}`,
    subject: 'fact.candidate_id',
    since: 'objection.recorded_at',
    order: text('objection.recorded_at'),
    tag: (id) =>
      `(SELECT id::text FROM candidate_objections WHERE candidate_id = ${id} ORDER BY recorded_at DESC, id DESC LIMIT 1)`,
    told: toldOfPerson(nothing),
  },
  'without-coach': {
    kind: 'candidate',
    from: 'candidate_facts AS fact',
    where: `${ofNodes} AND fact.coach_id IS NULL`,
    subject: 'fact.candidate_id',
    since: 'fact.updated_at',
    order: waiting,
    tag: changedOf('candidate'),
    told: toldOfPerson(nothing),
  },
  'failed-lists': {
    kind: 'match-list',
    from: 'match_lists AS fact',
    where: `fact.status = 'failed' AND fact.created_at > ${now} - ${failureFor} AND ${inNodes('fact.node_id')}`,
    subject: 'fact.id',
    since: 'fact.created_at',
    order: text('fact.created_at'),
    tag: (id) => `(SELECT ${text('created_at')} FROM match_lists WHERE id = ${id})`,
    told: (id) =>
      told(
        'node.name',
        'NULL',
        nothing,
        `FROM match_lists AS list JOIN nodes AS node ON node.id = list.node_id WHERE list.id = ${id}`,
      ),
  },
};
