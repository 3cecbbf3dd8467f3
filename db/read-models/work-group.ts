import { isCovered } from '../person-access.ts';

/** What the rows of a group are. */
export const workKinds = [
  'candidate',
  'role',
  'workplace',
  'suggestion',
  'proposal',
  'placement',
  'match-list',
] as const;

/** How a group is found, in SQL whose parameters {@link parameters} are. */
export interface WorkGroup {
  readonly kind: (typeof workKinds)[number];
  readonly from: string;
  readonly where: string;
  /** The id of what a row is about. */
  readonly subject: string;
  /** When it came to need somebody. */
  readonly since: string;
  /** Text that rows stand in order of; those of one text by id. */
  readonly order: string;
  /** What stays the same until something of it changes; `id` stands for the subject. */
  readonly tag: (id: string) => string;
  /** A statement with what is told of a row, as name, about, candidate_id and why; `id` stands for the subject. */
  readonly told: (id: string) => string;
}

/** The parameters of every statement, by what they hold; the nodes are null for all, a coach's and manager's id for who is none. */
export const parameters = {
  principal: '$1::text',
  nodes: '$2::text[]',
  now: '$3::timestamptz',
  today: '$4::date',
  coach: '$5::uuid',
  manager: '$6::text',
  unconfirmedBefore: '$7::timestamptz',
} as const;
const { coach, nodes, today } = parameters;

/** Whether a column is one of the nodes. */
export const inNodes = (column: string): string => `(${nodes} IS NULL OR ${column} = ANY (${nodes}))`;
/** Whether `fact` is of a person of the coach, or of one whose coach they stand in for today. */
export const isOfCoach = `(fact.coach_id = ${coach} OR ${isCovered('fact.candidate_id', `${coach}::text`, today)})`;
/** A time as text that stands in order of times. */
export const text = (time: string): string =>
  `to_char(${time} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`;
/** Nothing to tell of why. */
export const nothing = `'{}'::jsonb`;
/** Whether `fact` is open, in one of the nodes. */
export const ofNodes = `fact.status = 'open' AND ${inNodes('fact.node_id')}`;
/** What changes whenever a profile is written, as the tag of a row. */
export const changedOf = (table: 'candidate' | 'role') => (id: string) =>
  `(SELECT ${text('updated_at')} FROM ${table}_facts WHERE ${table}_id = ${id})`;
/** Whether a profile has been matched as it is now. */
export const isMatched = (table: 'candidates' | 'roles', id: string): string =>
  `EXISTS (SELECT FROM ${table} AS row WHERE row.id = ${id} AND row.matched_input_revision >= row.input_revision)`;
/** A statement with what is told of a row, see {@link WorkGroup}: name, what it is about, and why. */
export const told = (name: string, about: string, why: string, from = ''): string =>
  `SELECT ${name} AS name, ${about} AS about, NULL::uuid AS candidate_id, ${why} AS why ${from}`;
