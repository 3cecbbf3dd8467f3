import { databaseRoles } from '../isolation/database-roles.ts';
import { SqlMigration } from './sql-migration.ts';

const { api } = databaseRoles;

const nodesOf = (...roles: readonly string[]): string =>
  `(SELECT acting_nodes(${roles.map((role) => `'${role}'`).join(', ')}))::text[]`;
const isConsequence = `(SELECT acting_as('following'))`;
const knowers = nodesOf('coordinator', 'coach', 'admin', 'integration');
const reviewers = nodesOf('coordinator', 'coach', 'admin');
const planners = nodesOf('coordinator', 'admin');
/** A system has decided nothing anywhere, and is not asked by row whether it has. */
const hasReviewed = `(SELECT cardinality(acting_nodes('coordinator', 'coach', 'admin')) > 0)`;
const roleNodes = '(SELECT acting_role_nodes())::text[]';

/** Whether a system submitted the row. */
const isWritten = `(node_id = ANY (${nodesOf('integration')}) AND lower(submitted_by) = (SELECT acting_writer()))`;
/** Whether a role is a manager's: by its workplace, or while it has none, by who submitted it. */
const isOwnRole = `(node_id = ANY (${nodesOf('manager')}) AND (workplace_id = ANY ((SELECT acting_workplaces())::uuid[])
  OR (workplace_id IS NULL AND lower(submitted_by) = (SELECT acting_manager()))))`;
const isOwnWorkplace = `(node_id = ANY (${nodesOf('manager')}) AND manager_id::text = (SELECT acting_manager()))`;
const hasFacts = 'EXISTS (SELECT FROM role_facts AS of_row WHERE of_row.role_id = role_counts.role_id)';

/** Who reads the rows of a table, and who adds, changes and removes them where anybody but a consequence does; now, and before. */
interface Reach {
  readonly read: readonly [now: string, before: string];
  readonly write?: readonly [now: string, before: string];
}

const reaches: Readonly<Record<string, Reach>> = {
  roles: {
    read: [
      `node_id = ANY (${roleNodes}) OR ${isOwnRole} OR ${isWritten} OR (${hasReviewed} AND keeps_role(id, ${reviewers}))`,
      `node_id = ANY (${roleNodes}) OR ${isOwnRole} OR keeps_role(id, ${reviewers})`,
    ],
    write: [
      `node_id = ANY (${planners}) OR ${isOwnRole} OR ${isWritten}`,
      `node_id = ANY (${knowers}) OR ${isOwnRole}`,
    ],
  },
  workplaces: {
    read: [
      `node_id = ANY (${roleNodes}) OR ${isOwnWorkplace} OR ${isWritten} OR (${hasReviewed} AND keeps_workplace(id, ${reviewers}))`,
      `node_id = ANY (${roleNodes}) OR ${isOwnWorkplace} OR keeps_workplace(id, ${reviewers})`,
    ],
    write: [
      `node_id = ANY (${planners}) OR ${isOwnWorkplace} OR ${isWritten}`,
      `node_id = ANY (${knowers}) OR ${isOwnWorkplace}`,
    ],
  },
  role_facts: {
    read: [
      `node_id = ANY (${reviewers}) OR ${isOwnRole} OR ${isWritten}`,
      `node_id = ANY (${knowers}) OR ${isOwnRole}`,
    ],
  },
  role_counts: {
    read: [
      `in_node = ANY (${reviewers}) OR (((SELECT acting_manager()) IS NOT NULL OR (SELECT acting_writer()) IS NOT NULL) AND ${hasFacts})`,
      `in_node = ANY (${knowers}) OR ((SELECT acting_manager()) IS NOT NULL AND ${hasFacts})`,
    ],
  },
};

/** The policies of a table as they are now (0), or were before (1). */
const alter = (table: string, { read, write }: Reach, when: 0 | 1): string[] => {
  const or = (condition: string): string => `(${isConsequence} OR ${condition})`;
  return [
    `ALTER POLICY api_reads ON ${table} TO ${api} USING ${or(read[when])}`,
    ...(write === undefined
      ? []
      : [
          `ALTER POLICY api_inserts ON ${table} TO ${api} WITH CHECK ${or(write[when])}`,
          `ALTER POLICY api_changes ON ${table} TO ${api} USING ${or(write[when])}`,
          `ALTER POLICY api_removes ON ${table} TO ${api} USING ${or(write[when])}`,
        ]),
  ];
};

const asOwner = 'SECURITY DEFINER SET search_path = public, pg_temp';
const ofWorkplace = 'LEFT JOIN workplaces AS workplace ON workplace.id = item.workplace_id';
const rolesManager = 'coalesce(workplace.manager_id::text, lower(item.submitted_by))';
const nobody = 'NULL::text';

/**
 * The functions of triggers that tell of profiles, with who is told besides those of the node: the manager, and with `hasWriter` the system. Of the candidates and roles of a match only their lists are told.
 */
const tellers = (hasWriter: boolean): string[] => {
  const writer = hasWriter ? 'lower(item.submitted_by)' : null;
  // of what is erased, who submitted it is gone with it
  const writerOfChanged = hasWriter ? 'lower(coalesce(item.submitted_by, before.submitted_by))' : null;
  const tell = (kind: string, manager: string, from: string, by = writer): string => {
    const others = by === null ? [manager] : [manager, by];
    return `PERFORM tell_of_changes('${kind}', array_agg(DISTINCT item.id::text), item.node_id, ${others.join(', ')})
      FROM ${from} GROUP BY item.node_id, ${others.join(', ')};`;
  };
  const changed = (column: string, joined = ''): string =>
    `new_rows AS item JOIN old_rows AS before ON before.id = item.id AND before.${column} <> item.${column} ${joined}`;
  const teller = (table: string, inserted: string, updated: string): string => `
    CREATE OR REPLACE FUNCTION tell_of_${table}() RETURNS trigger LANGUAGE plpgsql ${asOwner} AS $$
    BEGIN
      IF TG_OP = 'INSERT' THEN ${inserted} ELSE ${updated} END IF;
      RETURN NULL;
    END $$`;
  return [
    teller(
      'candidates',
      tell('candidate', nobody, 'new_rows AS item'),
      tell('candidate', nobody, changed('revision'), writerOfChanged) +
        tell('suggestions', nobody, changed('matched_epoch'), null),
    ),
    teller(
      'roles',
      tell('role', rolesManager, `new_rows AS item ${ofWorkplace}`),
      tell('role', rolesManager, changed('revision', ofWorkplace), writerOfChanged) +
        tell('suggestions', rolesManager, changed('matched_epoch', ofWorkplace), null),
    ),
    teller(
      'workplaces',
      tell('workplace', 'item.manager_id::text', 'new_rows AS item'),
      tell('workplace', 'item.manager_id::text', changed('revision'), writerOfChanged) +
        tell(
          'workplace',
          'before.manager_id::text',
          `${changed('revision')} AND before.manager_id IS DISTINCT FROM item.manager_id`,
          null,
        ),
    ),
    `CREATE OR REPLACE FUNCTION keep_objection() RETURNS trigger LANGUAGE plpgsql ${asOwner} AS $$
     BEGIN
       UPDATE candidates SET has_objection = NOT has_objection WHERE id = NEW.candidate_id AND has_objection <> EXISTS (
         SELECT FROM candidate_objections WHERE candidate_id = NEW.candidate_id AND withdrawn_at IS NULL
           AND answer IS DISTINCT FROM 'dismissed');
       PERFORM tell_of_changes('candidate', ARRAY[NEW.candidate_id::text], item.node_id, ${[nobody, ...(writer === null ? [] : [writer])].join(', ')})
       FROM candidates AS item WHERE id = NEW.candidate_id AND status <> 'deleted';
       RETURN NULL;
     END $$`,
  ];
};

const roleNodesOf = (roles: string): string => `
  CREATE OR REPLACE FUNCTION acting_role_nodes() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE RETURN
    acting_nodes(${roles}) || ARRAY(SELECT role_node_id FROM node_openings
      WHERE candidate_node_id = ANY (acting_nodes('coordinator', 'coach', 'admin')))`;

/**
 * A system reads and changes the roles and workplaces that it has submitted, and hears of those and of the people whom it wrote. A coach, who
 * writes neither, changes none. What was there before is nobody's, and so no system's: see db/isolation/README.md.
 */
export class KeepWorkToItsWriter1764300322501 extends SqlMigration {
  protected readonly making = [
    'ALTER TABLE workplaces ADD submitted_by text',
    roleNodesOf(`'coordinator', 'coach', 'admin'`),
    ...Object.entries(reaches).flatMap(([table, reach]) => alter(table, reach, 0)),
    `CREATE FUNCTION tell_of_changes(kind text, ids text[], node text, manager text, writer text) RETURNS void LANGUAGE sql AS $$
       SELECT pg_notify('passa_changes',
         json_build_object('kind', kind, 'id', told.id, 'nodeId', node, 'managerId', manager, 'writerId', writer)::text)
       FROM unnest(CASE WHEN cardinality(ids) > 20 THEN ARRAY[NULL] ELSE ids END) AS told (id) $$`,
    ...tellers(true),
  ];
  protected readonly undoing = [
    ...tellers(false),
    'DROP FUNCTION tell_of_changes(text, text[], text, text, text)',
    ...Object.entries(reaches).flatMap(([table, reach]) => alter(table, reach, 1)),
    roleNodesOf(`'coordinator', 'coach', 'admin', 'integration'`),
    'ALTER TABLE workplaces DROP COLUMN submitted_by',
  ];
}
