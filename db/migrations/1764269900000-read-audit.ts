import { databaseRoles } from '../isolation/database-roles.ts';
import { SqlMigration } from './sql-migration.ts';

const { api } = databaseRoles;

const asOwner = 'STABLE SECURITY DEFINER SET search_path = public, pg_temp';
const nodes = `(SELECT acting_nodes('officer'))::text[]`;
const isEverywhere = `(SELECT coalesce(current_setting('passa.nodes', true) = '*', false))`;

const signatures = [
  'audit_within(uuid, text, text, timestamptz, timestamptz, timestamptz, uuid, integer)',
  'audit_of_person(uuid)',
  'person_of_case(text)',
  'audited_person(uuid)',
];

/**
 * What the API reads of the audit: what these functions give to whom it acts for, and nothing by a statement of its own. No index of arrays
 * serves a table's policies, and the entries are many.
 */
export class ReadAudit1764269900000 extends SqlMigration {
  protected readonly making = [
    // an officer's are all of the node, a coach's those whom they are in charge of
    `CREATE FUNCTION audited_person(person uuid) RETURNS TABLE (is_asked_by_right boolean, case_number text)
       LANGUAGE plpgsql ${asOwner} AS $$
     BEGIN
       RETURN QUERY SELECT candidates.node_id = ANY (${nodes}) OR coalesce(coach_id::text = lower(acting_principal()), false),
         CASE WHEN status <> 'deleted' THEN reference END
       FROM candidates WHERE id = person AND node_id = ANY (acting_nodes('officer', 'coach'));
     END $$`,
    `CREATE FUNCTION person_of_case(case_number text) RETURNS uuid LANGUAGE plpgsql ${asOwner} AS $$
     BEGIN
       RETURN (SELECT id FROM candidates
         WHERE reference = case_number AND status <> 'deleted' AND node_id = ANY (${nodes}) ORDER BY id LIMIT 1);
     END $$`,
    `CREATE FUNCTION audit_of_person(person uuid) RETURNS SETOF audit_entries LANGUAGE plpgsql ${asOwner} AS $$
     BEGIN
       IF (SELECT is_asked_by_right FROM audited_person(person)) THEN
         RETURN QUERY SELECT * FROM audit_entries WHERE person_ids @> ARRAY[person];
       END IF;
     END $$`,
    // executed as text, so that what is not asked for is no part of the plan
    `CREATE FUNCTION audit_within(person uuid, principal text, done text, since timestamptz, until timestamptz,
       before_at timestamptz, before_id uuid, most integer) RETURNS SETOF audit_entries LANGUAGE plpgsql ${asOwner} AS $$
     BEGIN
       RETURN QUERY EXECUTE
         'SELECT * FROM audit_entries WHERE (node_ids <@ $9 AND (node_ids <> ''{}'' OR $10))
            AND ($1 IS NULL OR person_ids @> ARRAY[$1])
            AND ($2 IS NULL OR principal_id = $2)
            AND ($3 IS NULL OR action = $3)
            AND ($4 IS NULL OR at >= $4)
            AND ($5 IS NULL OR at < $5)
            AND ($6 IS NULL OR (at, id) < ($6, $7))
          ORDER BY at DESC, id DESC LIMIT $8'
         USING person, principal, done, since, until, before_at, before_id, most,
           ${nodes}, ${isEverywhere} AND cardinality(${nodes}) > 0;
     END $$`,
    ...signatures.flatMap((signature) => [
      `REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC`,
      `GRANT EXECUTE ON FUNCTION ${signature} TO ${api}`,
    ]),
  ];
  protected readonly undoing = signatures.map((signature) => `DROP FUNCTION ${signature}`);
}
