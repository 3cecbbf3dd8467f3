import { databaseRoles } from '../isolation/database-roles.ts';
import { SqlMigration } from './sql-migration.ts';

const { api } = databaseRoles;

const nodesOf = (...roles: readonly string[]): string =>
  `(SELECT acting_nodes(${roles.map((role) => `'${role}'`).join(', ')}))::text[]`;
const isConsequence = `(SELECT acting_as('following'))`;
const isSystem = `(SELECT acting_as('system'))`;
const knowers = nodesOf('coordinator', 'coach', 'admin', 'integration');
const reviewers = nodesOf('coordinator', 'coach', 'admin');
const planners = nodesOf('coordinator', 'admin');
/** A system has decided nothing anywhere: to ask that of each row by a function takes ten times what all the rest does. */
const hasReviewed = `(SELECT cardinality(acting_nodes('coordinator', 'coach', 'admin')) > 0)`;
const people = '(SELECT acting_people())::uuid[]';
const writer = '(SELECT acting_writer())';
const isToOwnWorkplace = (row: string): string => `(${row}.node_id = ANY (${nodesOf('manager')})
  AND ${row}.workplace_id = ANY ((SELECT acting_workplaces())::uuid[]))`;

/** Whether a system wrote the row. */
const isWritten = `(node_id = ANY (${nodesOf('integration')}) AND lower(submitted_by) = ${writer})`;
const isOf = (nodes: string): string => `EXISTS (SELECT FROM candidates AS person
  WHERE person.id = candidate_id AND person.node_id = ANY (${nodes}))`;
/** Whether a row is of a person whom a coach has charge of or stands in for, or whom a system has written. */
const isOfOwn = `candidate_id = ANY (${people}) OR EXISTS (SELECT FROM candidates AS person WHERE person.id = candidate_id
  AND person.node_id = ANY (${nodesOf('integration')}) AND lower(person.submitted_by) = ${writer})`;
const isWayOf = (nodes: string, row: string): string =>
  `(${row}.node_id = ANY (${nodes}) OR ${row}.candidate_node_id = ANY (${nodes}))`;
/** Whether who plans for either node, or has charge of the person, goes on with what a row says. */
const isOnOwnWay = (row: string): string =>
  `(${isWayOf(planners, row)} OR ${row}.candidate_id = ANY (${people}))`;
const isStepOf = (way: string, id: string, others = 'false'): string =>
  `EXISTS (SELECT FROM ${way} AS of_row WHERE of_row.id = ${id} AND (${isOnOwnWay('of_row')} OR ${others}))`;
const seenWithin = (nodes: string): string => `sees_pair(candidate_id, role_id, ${nodes})`;

interface Policy {
  readonly table: string;
  readonly policy: 'api_reads' | 'api_inserts' | 'api_changes' | 'api_removes';
  readonly now: string;
  readonly before: string;
  /** What a changed row may become; default what may be changed. */
  readonly became?: string;
}

/** A policy of what may be changed, and one of what may be removed. */
const changes = (table: string, change: Pick<Policy, 'now' | 'before' | 'became'>): readonly Policy[] => [
  { table, policy: 'api_changes', ...change },
  { table, policy: 'api_removes', now: change.now, before: change.before },
];

const isOwnPerson = `node_id = ANY (${planners}) OR ${isWritten} OR (node_id = ANY (${nodesOf('coach')})
  AND (coach_id = (SELECT acting_coach()) OR id = ANY ((SELECT acting_covers())::uuid[])))`;
/** Whether a row is of a person of whoever plans for the node, or of a coach's. */
const isOwnOrPlanned = `${isOf(planners)} OR candidate_id = ANY (${people})`;
const wayBefore = `node_id = ANY (${reviewers}) OR candidate_node_id = ANY (${reviewers})`;
const stepBefore = (way: string, id: string): string =>
  `EXISTS (SELECT FROM ${way} AS of_row WHERE of_row.id = ${id})`;

const policies: readonly Policy[] = [
  {
    table: 'candidates',
    policy: 'api_reads',
    now: `node_id = ANY ((SELECT acting_candidate_nodes())::text[]) OR ${isWritten}
      OR (${hasReviewed} AND keeps_candidate(id, ${reviewers}))`,
    before: `node_id = ANY ((SELECT acting_candidate_nodes())::text[]) OR keeps_candidate(id, ${reviewers})`,
  },
  {
    table: 'candidates',
    policy: 'api_inserts',
    now: `node_id = ANY (${reviewers}) OR ${isWritten}`,
    before: `node_id = ANY (${knowers})`,
  },
  // whoever has charge of a person hands over to a colleague
  ...changes('candidates', {
    now: isOwnPerson,
    became: `node_id = ANY (${reviewers}) OR ${isWritten}`,
    before: `node_id = ANY (${knowers})`,
  }),
  {
    table: 'candidate_facts',
    policy: 'api_reads',
    now: `node_id = ANY (${reviewers}) OR ${isWritten}`,
    before: `node_id = ANY (${knowers})`,
  },
  {
    table: 'candidate_homes',
    policy: 'api_reads',
    now: `node_id = ANY (${reviewers})`,
    before: `node_id = ANY (${knowers})`,
  },
  {
    table: 'candidate_counts',
    policy: 'api_reads',
    now: `in_node = ANY (${reviewers}) OR (${writer} IS NOT NULL AND EXISTS (SELECT FROM candidate_facts AS of_row
      WHERE of_row.candidate_id = candidate_counts.candidate_id))`,
    before: `in_node = ANY (${knowers}) OR ((SELECT acting_manager()) IS NOT NULL AND EXISTS (SELECT FROM candidate_facts AS of_row
      WHERE of_row.candidate_id = candidate_counts.candidate_id))`,
  },
  { table: 'candidate_details', policy: 'api_inserts', now: isOfOwn, before: isOf(knowers) },
  {
    table: 'candidate_identities',
    policy: 'api_inserts',
    now: `${isSystem} OR ${isOfOwn}`,
    before: `${isSystem} OR ${isOf(knowers)}`,
  },
  {
    table: 'candidate_covers',
    policy: 'api_reads',
    now: `coach_id = lower((SELECT acting_principal())) AND ${isOf(nodesOf('coach'))} OR ${isOwnOrPlanned}`,
    before: isOf(knowers),
  },
  // why is erased as a consequence
  ...changes('candidate_covers', { now: 'false', before: isOf(knowers) }),
  { table: 'candidate_objections', policy: 'api_reads', now: isOwnOrPlanned, before: isOf(reviewers) },
  { table: 'candidate_objections', policy: 'api_inserts', now: isOwnOrPlanned, before: isOf(reviewers) },
  ...changes('candidate_objections', { now: isOwnOrPlanned, before: isOf(reviewers) }),
  {
    table: 'reviews',
    policy: 'api_inserts',
    now: `${seenWithin(planners)} OR (candidate_id = ANY (${people}) AND ${seenWithin(nodesOf('coach'))})`,
    before: seenWithin(reviewers),
  },
  { table: 'proposals', policy: 'api_inserts', now: isOnOwnWay('proposals'), before: wayBefore },
  ...changes('proposals', {
    now: `${isOnOwnWay('proposals')} OR ${isToOwnWorkplace('proposals')}`,
    before: `${wayBefore} OR ${isToOwnWorkplace('proposals')}`,
  }),
  {
    table: 'proposal_steps',
    policy: 'api_inserts',
    now: isStepOf('proposals', 'proposal_id', isToOwnWorkplace('of_row')),
    before: stepBefore('proposals', 'proposal_id'),
  },
  { table: 'placements', policy: 'api_inserts', now: isOnOwnWay('placements'), before: wayBefore },
  ...changes('placements', { now: isOnOwnWay('placements'), before: wayBefore }),
  {
    table: 'placement_steps',
    policy: 'api_inserts',
    now: isStepOf('placements', 'placement_id'),
    before: stepBefore('placements', 'placement_id'),
  },
];

const alter = ({ table, policy }: Policy, condition: string, became: string): string => {
  const reach = `${isConsequence} OR ${condition}`;
  const check = `WITH CHECK (${isConsequence} OR ${became})`;
  const using = {
    api_reads: `USING (${reach})`,
    api_inserts: check,
    api_changes: `USING (${reach}) ${check}`,
    api_removes: `USING (${reach})`,
  }[policy];
  return `ALTER POLICY ${policy} ON ${table} TO ${api} ${using}`;
};

const candidateNodes = (roles: string): string => `
  CREATE OR REPLACE FUNCTION acting_candidate_nodes() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE RETURN
    acting_nodes(${roles}) || ARRAY(SELECT candidate_node_id FROM node_openings
      WHERE role_node_id = ANY (acting_nodes('coordinator', 'coach', 'admin')))`;

/** The trigger that keeps the facts of a candidate, by the columns that it follows. */
const followFacts = (columns: string): string[] => [
  'DROP TRIGGER keep_candidate_facts ON candidates',
  `CREATE TRIGGER keep_candidate_facts AFTER INSERT OR UPDATE OF ${columns} ON candidates
     FOR EACH ROW EXECUTE FUNCTION keep_candidate_facts()`,
];
const followed = 'node_id, status, reference, profile, updated_at, coach_id';

/** What the facts take from the person's row itself, whenever they are written. */
const takeFacts = (columns: readonly string[]): string => `
  CREATE OR REPLACE FUNCTION keep_candidate_facts_status() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    SELECT candidate_standing(NEW.status, person.placements, person.is_lapsed, person.has_objection),
      ${columns.map((column) => `person.${column}`).join(', ')}
    INTO NEW.status, ${columns.map((column) => `NEW.${column}`).join(', ')}
    FROM candidates AS person WHERE person.id = NEW.candidate_id;
    RETURN NEW;
  END $$`;

/**
 * A colleague of the coach in charge reads a person of the node, and changes nothing of them, nor what follows on them, until they stand in, which is a
 * recorded act. A system reads and changes those whom it wrote, and what hangs on them. Who plans for the node changes anybody of it, as before.
 */
export class KeepPeopleToTheirCoach1764300322500 extends SqlMigration {
  protected readonly making = [
    `CREATE FUNCTION acting_writer() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE RETURN
       CASE WHEN cardinality(acting_nodes('integration')) > 0 THEN lower(acting_principal()) END`,
    // whoever signs in with something else than a UUID has charge of nobody
    `CREATE FUNCTION acting_coach() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE RETURN
       CASE WHEN cardinality(acting_nodes('coach')) > 0 AND lower(acting_principal()) ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
         THEN acting_principal()::uuid END`,
    // with the rights of the owner, so that no condition asks for conditions in turn
    `CREATE FUNCTION acting_people() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER COST 1 RETURN
       acting_covers() || ARRAY(SELECT candidate_id FROM candidate_facts
         WHERE coach_id = acting_coach() AND node_id = ANY (acting_nodes('coach')))`,
    'ALTER TABLE candidate_facts ADD submitted_by text',
    `UPDATE candidate_facts AS fact SET submitted_by = person.submitted_by FROM candidates AS person
     WHERE person.id = fact.candidate_id AND person.submitted_by IS NOT NULL`,
    takeFacts(['confirmed_at', 'submitted_by']),
    ...followFacts(`${followed}, submitted_by`),
    candidateNodes(`'coordinator', 'coach', 'admin'`),
    ...policies.map((one) => alter(one, one.now, one.became ?? one.now)),
  ];
  protected readonly undoing = [
    ...policies.map((one) => alter(one, one.before, one.before)),
    candidateNodes(`'coordinator', 'coach', 'admin', 'integration'`),
    ...followFacts(followed),
    takeFacts(['confirmed_at']),
    'ALTER TABLE candidate_facts DROP COLUMN submitted_by',
    'DROP FUNCTION acting_people()',
    'DROP FUNCTION acting_coach()',
    'DROP FUNCTION acting_writer()',
  ];
}
