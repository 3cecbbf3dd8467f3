import { databaseRoles } from '../isolation/database-roles.ts';
import { bareRows, grantTo, isolateRows } from '../isolation/row-policies.ts';
import { SqlMigration } from './sql-migration.ts';

const { api, worker } = databaseRoles;

/** Who reaches profiles of a node; who reaches its pairs and what follows on them, too; see `reach` below. */
const knowers = `'coordinator', 'coach', 'admin', 'integration'`;
const reviewers = `'coordinator', 'coach', 'admin'`;

/** The parts of conditions that are the same for all rows: computed once a statement. */
const of = {
  knowers: `(SELECT acting_nodes(${knowers}))::text[]`,
  reviewers: `(SELECT acting_nodes(${reviewers}))::text[]`,
  manager: `(SELECT acting_nodes('manager'))::text[]`,
  candidates: '(SELECT acting_candidate_nodes())::text[]',
  roles: '(SELECT acting_role_nodes())::text[]',
  workplaces: '(SELECT acting_workplaces())::uuid[]',
  managerId: '(SELECT acting_manager())',
  principalId: '(SELECT acting_principal())',
};

/** Conditions on a pair of tables candidate and role, as `isPairReadable` says them; `own` is an array of nodes. */
const isPairWithin = (own: string): string => `(
  (role.node_id = ANY (${own}) AND candidate.node_id = ANY (${own}))
  OR ((role.node_id = ANY (${own}) OR candidate.node_id = ANY (${own}))
    AND ((role.node_id, candidate.node_id) IN (SELECT role_node_id, candidate_node_id FROM node_openings)
      OR EXISTS (SELECT FROM reviews AS kept WHERE kept.candidate_id = candidate.id AND kept.role_id = role.id
        AND kept.decided_in = ANY (${own}))
      OR EXISTS (SELECT FROM proposals AS kept WHERE kept.candidate_id = candidate.id AND kept.role_id = role.id
        AND kept.candidate_node_id = ANY (${own})))))`;

const inline = (name: string, result: string, body: string): string =>
  `CREATE FUNCTION ${name} RETURNS ${result} LANGUAGE sql STABLE PARALLEL SAFE RETURN ${body}`;
/** With the rights of the owner, whom no policy holds back: what a condition asks must not ask for conditions in turn. */
const asOwner = (name: string, result: string, body: string): string =>
  `CREATE FUNCTION ${name} RETURNS ${result} LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER RETURN ${body}`;

const isPrincipal = `current_setting('passa.kind', true) = 'principal'`;
const carriedRoles = `string_to_array(current_setting('passa.roles', true), ',')`;
const carriedNodes = `current_setting('passa.nodes', true)`;

const functions = [
  inline('acting_as(kind text)', 'boolean', `coalesce(current_setting('passa.kind', true) = kind, false)`),
  inline(
    'acting_principal()',
    'text',
    `CASE WHEN ${isPrincipal} THEN current_setting('passa.principal_id', true) END`,
  ),
  inline(
    'acting_manager()',
    'text',
    `CASE WHEN ${isPrincipal} AND 'manager' = ANY (${carriedRoles})
       THEN lower(current_setting('passa.principal_id', true)) END`,
  ),
  inline(
    'acting_nodes(VARIADIC roles text[])',
    'text[]',
    `CASE WHEN NOT coalesce(${isPrincipal} AND ${carriedRoles} && roles, false) THEN '{}'
       WHEN ${carriedNodes} = '*' THEN ARRAY(SELECT id FROM nodes)
       ELSE ${carriedNodes}::text[] END`,
  ),
  inline(
    'acting_candidate_nodes()',
    'text[]',
    `acting_nodes(${knowers}) || ARRAY(SELECT candidate_node_id FROM node_openings
       WHERE role_node_id = ANY (acting_nodes(${reviewers})))`,
  ),
  inline(
    'acting_role_nodes()',
    'text[]',
    `acting_nodes(${knowers}) || ARRAY(SELECT role_node_id FROM node_openings
       WHERE candidate_node_id = ANY (acting_nodes(${reviewers})))`,
  ),
  asOwner(
    'acting_workplaces()',
    'uuid[]',
    `CASE WHEN acting_manager() IS NULL THEN '{}' ELSE ARRAY(SELECT id FROM workplaces
       WHERE manager_id::text = acting_manager() AND node_id = ANY (acting_nodes('manager'))) END`,
  ),
  asOwner(
    'keeps_candidate(of_candidate uuid, own text[])',
    'boolean',
    `cardinality(own) > 0 AND (
       EXISTS (SELECT FROM reviews WHERE candidate_id = of_candidate AND decided_in = ANY (own))
       OR EXISTS (SELECT FROM proposals WHERE candidate_id = of_candidate AND (candidate_node_id = ANY (own) OR node_id = ANY (own))))`,
  ),
  asOwner(
    'keeps_role(of_role uuid, own text[])',
    'boolean',
    `cardinality(own) > 0 AND (
       EXISTS (SELECT FROM reviews WHERE role_id = of_role AND decided_in = ANY (own))
       OR EXISTS (SELECT FROM proposals WHERE role_id = of_role AND (candidate_node_id = ANY (own) OR node_id = ANY (own))))`,
  ),
  asOwner(
    'keeps_workplace(of_workplace uuid, own text[])',
    'boolean',
    `cardinality(own) > 0 AND (
       EXISTS (SELECT FROM proposals WHERE workplace_id = of_workplace AND (candidate_node_id = ANY (own) OR node_id = ANY (own)))
       OR EXISTS (SELECT FROM roles AS role WHERE role.workplace_id = of_workplace AND keeps_role(role.id, own)))`,
  ),
  asOwner(
    'sees_pair(of_candidate uuid, of_role uuid, own text[])',
    'boolean',
    `cardinality(own) > 0 AND EXISTS (SELECT FROM candidates AS candidate, roles AS role
       WHERE candidate.id = of_candidate AND role.id = of_role AND ${isPairWithin('own')})`,
  ),
  `CREATE FUNCTION match_backlog(OUT stale integer, OUT oldest_stale_seconds double precision, OUT unreadable integer,
     OUT unscorable integer) LANGUAGE sql STABLE SECURITY DEFINER BEGIN ATOMIC
     SELECT count(*)::int, coalesce(extract(epoch FROM now() - min(updated_at)), 0)::float8,
       count(*) FILTER (WHERE match_failure ->> 'reason' = 'unreadable-profile')::int,
       count(*) FILTER (WHERE match_failure ->> 'reason' = 'scoring-failed')::int
     FROM (SELECT updated_at, match_failure FROM candidates WHERE matched_input_revision < input_revision
       UNION ALL
       SELECT updated_at, match_failure FROM roles WHERE matched_input_revision < input_revision) AS profiles;
   END`,
];

// in an order in which each can be dropped
const signatures = [
  'match_backlog()',
  'sees_pair(uuid, uuid, text[])',
  'keeps_workplace(uuid, text[])',
  'keeps_role(uuid, text[])',
  'keeps_candidate(uuid, text[])',
  'acting_workplaces()',
  'acting_role_nodes()',
  'acting_candidate_nodes()',
  'acting_nodes(text[])',
  'acting_manager()',
  'acting_principal()',
  'acting_as(text)',
];

/** Triggers keep what follows from a row wherever it lies, so they work with the rights of the owner. */
const triggersAs = (security: string): string => `
  DO $$
  DECLARE
    command text;
  BEGIN
    FOR command IN
      SELECT format('ALTER FUNCTION %s ${security}', oid::regprocedure) FROM pg_proc
      WHERE prorettype = 'trigger'::regtype AND pronamespace = 'public'::regnamespace
    LOOP
      EXECUTE command;
    END LOOP;
  END $$`;

const isOwnRole = (
  row: string,
): string => `(${row}.node_id = ANY (${of.manager}) AND (${row}.workplace_id = ANY (${of.workplaces})
  OR (${row}.workplace_id IS NULL AND lower(${row}.submitted_by) = ${of.managerId})))`;
const isOwnWorkplace = `(node_id = ANY (${of.manager}) AND manager_id::text = ${of.managerId})`;
const isOnOwnWay = `node_id = ANY (${of.reviewers}) OR candidate_node_id = ANY (${of.reviewers})`;
const isToOwnWorkplace = `(node_id = ANY (${of.manager}) AND workplace_id = ANY (${of.workplaces}))`;
const isSeenPair = `sees_pair(candidate_id, role_id, ${of.reviewers})`;
const within = (table: string, id: string, own: string): string =>
  `EXISTS (SELECT FROM ${table} AS of_row WHERE of_row.${id} = ${own})`;

const policies: Readonly<Record<string, { read: string; insert?: string; change?: string }>> = {
  candidates: {
    read: `node_id = ANY (${of.candidates}) OR keeps_candidate(id, ${of.reviewers})`,
    insert: `node_id = ANY (${of.knowers})`,
    change: `node_id = ANY (${of.knowers})`,
  },
  candidate_facts: { read: `node_id = ANY (${of.knowers})` },
  candidate_homes: { read: `node_id = ANY (${of.knowers})` },
  roles: {
    read: `node_id = ANY (${of.roles}) OR ${isOwnRole('roles')} OR keeps_role(id, ${of.reviewers})`,
    insert: `node_id = ANY (${of.knowers}) OR ${isOwnRole('roles')}`,
    change: `node_id = ANY (${of.knowers}) OR ${isOwnRole('roles')}`,
  },
  role_facts: { read: `node_id = ANY (${of.knowers}) OR ${isOwnRole('role_facts')}` },
  workplaces: {
    read: `node_id = ANY (${of.roles}) OR ${isOwnWorkplace} OR keeps_workplace(id, ${of.reviewers})`,
    insert: `node_id = ANY (${of.knowers}) OR ${isOwnWorkplace}`,
    change: `node_id = ANY (${of.knowers}) OR ${isOwnWorkplace}`,
  },
  suggestions: { read: isSeenPair },
  reviews: { read: isSeenPair, insert: isSeenPair },
  pairs_off_lists: { read: isSeenPair },
  candidate_counts: { read: within('candidate_facts', 'candidate_id', 'candidate_counts.candidate_id') },
  role_counts: { read: within('role_facts', 'role_id', 'role_counts.role_id') },
  proposals: {
    read: `${isOnOwnWay} OR ${isToOwnWorkplace}`,
    insert: isOnOwnWay,
    change: `${isOnOwnWay} OR ${isToOwnWorkplace}`,
  },
  proposal_steps: {
    read: within('proposals', 'id', 'proposal_id'),
    insert: within('proposals', 'id', 'proposal_id'),
  },
  placements: { read: `${isOnOwnWay} OR ${isToOwnWorkplace}`, insert: isOnOwnWay, change: isOnOwnWay },
  placement_steps: {
    read: within('placements', 'id', 'placement_id'),
    insert: within('placements', 'id', 'placement_id'),
  },
  match_lists: { read: `node_id = ANY (${of.reviewers})`, insert: `node_id = ANY (${of.reviewers})` },
  match_list_entries: { read: within('match_lists', 'id', 'match_list_id') },
  reports: { read: `node_id = ANY (${of.reviewers})`, insert: `node_id = ANY (${of.reviewers})` },
  work_list_dismissals: mine(`principal_id = ${of.principalId}`),
  idempotency_keys: mine(`principal_id = ${of.principalId} OR (SELECT acting_as('system'))`),
  sessions: mine(`(SELECT acting_as('system'))`),
  principal_names: {
    read: `${of.principalId} IS NOT NULL OR (SELECT acting_as('system'))`,
    insert: `(SELECT acting_as('system'))`,
    change: `(SELECT acting_as('system'))`,
  },
  candidate_details: mine(`EXISTS (SELECT FROM candidates AS person
    WHERE person.id = candidate_id AND person.node_id = ANY (${of.knowers}))`),
};

function mine(condition: string) {
  return { read: condition, insert: condition, change: condition };
}

/** What each role may do with a table: of the API, of the worker. */
const grants: Readonly<Record<string, readonly [api: string, worker: string]>> = {
  candidates: ['SELECT, INSERT, UPDATE', 'SELECT, UPDATE'],
  // the worker matches people whom it can't name
  candidate_details: ['SELECT, INSERT, UPDATE, DELETE', ''],
  roles: ['SELECT, INSERT, UPDATE', 'SELECT, UPDATE'],
  workplaces: ['SELECT, INSERT, UPDATE', 'SELECT, UPDATE'],
  suggestions: ['SELECT, UPDATE', 'SELECT, INSERT, UPDATE, DELETE'],
  // what was decided is never decided otherwise; the words about an erased person go
  reviews: ['SELECT, INSERT, UPDATE (seen, comment)', 'SELECT, INSERT'],
  proposals: ['SELECT, INSERT, UPDATE', 'SELECT, UPDATE'],
  proposal_steps: ['SELECT, INSERT, UPDATE (text)', 'SELECT, INSERT'],
  placements: ['SELECT, INSERT, UPDATE', 'SELECT'],
  placement_steps: ['SELECT, INSERT', 'SELECT'],
  pairs_off_lists: ['SELECT, INSERT, UPDATE, DELETE', 'SELECT, INSERT, UPDATE, DELETE'],
  candidate_counts: ['SELECT, INSERT, UPDATE', 'SELECT, INSERT, UPDATE'],
  role_counts: ['SELECT, INSERT, UPDATE', 'SELECT, INSERT, UPDATE'],
  candidate_facts: ['SELECT', 'SELECT'],
  role_facts: ['SELECT', 'SELECT'],
  candidate_homes: ['SELECT', 'SELECT'],
  match_lists: ['SELECT, INSERT', 'SELECT, UPDATE, DELETE'],
  match_list_entries: ['SELECT, UPDATE, DELETE', 'SELECT, INSERT, UPDATE, DELETE'],
  reports: ['SELECT, INSERT, UPDATE', 'SELECT, UPDATE, DELETE'],
  work_list_dismissals: ['SELECT, INSERT, UPDATE, DELETE', 'SELECT, DELETE'],
  idempotency_keys: [
    'SELECT, INSERT, UPDATE, DELETE',
    'SELECT (principal_id, key, created_at), UPDATE (created_at), DELETE',
  ],
  sessions: ['SELECT, INSERT, DELETE', 'SELECT (id, expires_at), UPDATE (expires_at), DELETE'],
  principal_names: ['SELECT, INSERT, UPDATE', 'SELECT (principal_id, seen_at), DELETE'],
  // nothing in these is about anybody
  nodes: ['SELECT', 'SELECT'],
  node_openings: ['SELECT', 'SELECT'],
  node_areas: ['SELECT', 'SELECT'],
  match_areas: ['SELECT', 'SELECT, INSERT, UPDATE'],
  match_policies: ['SELECT, INSERT, UPDATE', 'SELECT'],
  policy_activations: ['SELECT, INSERT', 'SELECT'],
  policy_endings: ['SELECT, INSERT', 'SELECT'],
  stand_ins: ['SELECT, INSERT, UPDATE', 'SELECT, INSERT, UPDATE'],
  site_vocabularies: ['SELECT', 'SELECT'],
  site_terms: ['SELECT', 'SELECT'],
  site_term_labels: ['SELECT', 'SELECT'],
  schema_migrations: ['SELECT', 'SELECT'],
  standing_reviews: ['SELECT', 'SELECT'],
};

/**
 * Whom API and worker let at which rows, said in the database behind what the application checks: both work as roles that own nothing,
 * the API on behalf of whoever asks.
 */
export class IsolateRows1764155000000 extends SqlMigration {
  protected readonly making = [
    ...functions,
    triggersAs('SECURITY DEFINER SET search_path = public, pg_temp'),
    'ALTER VIEW standing_reviews SET (security_invoker = true)',
    ...Object.entries(policies).flatMap(([table, reach]) => isolateRows(table, reach)),
    ...Object.entries(grants).flatMap(([table, [ofApi, ofWorker]]) =>
      grantTo(table, { api: ofApi, worker: ofWorker }),
    ),
  ];
  protected readonly undoing = [
    ...Object.keys(grants).map((table) => `REVOKE ALL ON ${table} FROM ${api}, ${worker}`),
    ...Object.keys(policies).flatMap(bareRows),
    'ALTER VIEW standing_reviews RESET (security_invoker)',
    triggersAs('SECURITY INVOKER RESET search_path'),
    ...signatures.map((signature) => `DROP FUNCTION ${signature}`),
  ];
}
