import { SqlMigration } from './sql-migration.ts';

/** How many of a kind in a node are told of one by one; of more, that there are some. */
const mostNamed = 20;

/** A function of a trigger whose statement's rows are `new_rows` and, of an update, `old_rows`. */
const teller = (table: string, inserted: string, updated: string): string => `
  CREATE FUNCTION tell_of_${table}() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN ${inserted} ELSE ${updated} END IF;
    RETURN NULL;
  END $$`;

/** Tells of the rows that \`from\` gives as item, by node and by manager. */
const tell = (kind: string, manager: string, from: string): string => `
  PERFORM tell_of_changes('${kind}', array_agg(DISTINCT item.id::text), item.node_id, ${manager})
  FROM ${from} GROUP BY item.node_id, ${manager};`;

const triggers = (table: string): string[] => [
  `CREATE TRIGGER tell_of_new_${table} AFTER INSERT ON ${table} REFERENCING NEW TABLE AS new_rows
     FOR EACH STATEMENT EXECUTE FUNCTION tell_of_${table}()`,
  `CREATE TRIGGER tell_of_changed_${table} AFTER UPDATE ON ${table} REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
     FOR EACH STATEMENT EXECUTE FUNCTION tell_of_${table}()`,
];

const changedBy = (column: string, joined = ''): string =>
  `new_rows AS item JOIN old_rows AS before ON before.id = item.id AND before.${column} <> item.${column} ${joined}`;
const ofWorkplace = 'LEFT JOIN workplaces AS workplace ON workplace.id = item.workplace_id';
const rolesManager = 'coalesce(workplace.manager_id::text, lower(item.submitted_by))';
const nobody = 'NULL::text';

/** What is asked for and made by the worker: told of when it comes, and when it is further by a whole step. */
const tellOfResult = (table: string, kind: string): string[] => [
  `CREATE FUNCTION tell_of_${table}() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     PERFORM tell_of_changes('${kind}', ARRAY[NEW.id::text], NEW.node_id, NULL);
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER tell_of_${table} AFTER INSERT OR UPDATE OF status ON ${table}
     FOR EACH ROW EXECUTE FUNCTION tell_of_${table}()`,
];

const making = [
  `CREATE FUNCTION tell_of_changes(kind text, ids text[], node text, manager text) RETURNS void LANGUAGE sql AS $$
     SELECT pg_notify('passa_changes',
       json_build_object('kind', kind, 'id', told.id, 'nodeId', node, 'managerId', manager)::text)
     FROM unnest(CASE WHEN cardinality(ids) > ${mostNamed} THEN ARRAY[NULL] ELSE ids END) AS told (id) $$`,
  teller(
    'candidates',
    tell('candidate', nobody, 'new_rows AS item'),
    tell('candidate', nobody, changedBy('revision')) +
      tell('suggestions', nobody, changedBy('matched_epoch')),
  ),
  teller(
    'roles',
    tell('role', rolesManager, `new_rows AS item ${ofWorkplace}`),
    tell('role', rolesManager, changedBy('revision', ofWorkplace)) +
      tell('suggestions', rolesManager, changedBy('matched_epoch', ofWorkplace)),
  ),
  teller(
    'workplaces',
    tell('workplace', 'item.manager_id::text', 'new_rows AS item'),
    tell('workplace', 'item.manager_id::text', changedBy('revision')) +
      // who is its manager no more is told, too
      tell(
        'workplace',
        'before.manager_id::text',
        `${changedBy('revision')} AND before.manager_id IS DISTINCT FROM item.manager_id`,
      ),
  ),
  ...triggers('candidates'),
  ...triggers('roles'),
  ...triggers('workplaces'),
  `CREATE FUNCTION tell_of_reviews() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     PERFORM tell_of_changes('review', ARRAY[NEW.suggestion_id::text], side.node_id, NULL)
     FROM (SELECT node_id FROM candidates WHERE id = NEW.candidate_id
       UNION SELECT node_id FROM roles WHERE id = NEW.role_id) AS side;
     RETURN NULL;
   END $$`,
  'CREATE TRIGGER tell_of_reviews AFTER INSERT ON reviews FOR EACH ROW EXECUTE FUNCTION tell_of_reviews()',
  ...tellOfResult('match_lists', 'match-list'),
  ...tellOfResult('reports', 'report'),
  `CREATE FUNCTION tell_of_policies() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     PERFORM tell_of_changes('policy', ARRAY[NEW.version::text], NULL, NULL);
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER tell_of_policies AFTER INSERT OR UPDATE OF is_active ON match_policies
     FOR EACH ROW EXECUTE FUNCTION tell_of_policies()`,
  `CREATE FUNCTION tell_of_vocabularies() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     PERFORM tell_of_changes('vocabulary', ARRAY[coalesce(NEW.source, OLD.source)], NULL, NULL);
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER tell_of_vocabularies AFTER INSERT OR UPDATE OR DELETE ON site_vocabularies
     FOR EACH ROW EXECUTE FUNCTION tell_of_vocabularies()`,
];

const profileTables = ['candidates', 'roles', 'workplaces'];
const others = [
  ['reviews', 'reviews'],
  ['match_lists', 'match_lists'],
  ['reports', 'reports'],
  ['policies', 'match_policies'],
  ['vocabularies', 'site_vocabularies'],
] as const;

/** Tells whoever listens to the channel `passa_changes` of each change, by ids alone, when it is committed. */
export class TellOfChanges1764030000000 extends SqlMigration {
  protected readonly making = making;
  protected readonly undoing = [
    ...profileTables.flatMap((table) => [
      `DROP TRIGGER tell_of_new_${table} ON ${table}`,
      `DROP TRIGGER tell_of_changed_${table} ON ${table}`,
      `DROP FUNCTION tell_of_${table}()`,
    ]),
    ...others.flatMap(([name, table]) => [
      `DROP TRIGGER tell_of_${name} ON ${table}`,
      `DROP FUNCTION tell_of_${name}()`,
    ]),
    'DROP FUNCTION tell_of_changes(text, text[], text, text)',
  ];
}
