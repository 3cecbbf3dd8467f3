import { databaseRoles } from '../isolation/database-roles.ts';
import { grantTo, isolateRows } from '../isolation/row-policies.ts';
import { SqlMigration } from './sql-migration.ts';

/** The tables that grow and never change. */
const kept = ['audit_entries', 'audit_chain', 'audit_checks'];
const tables = [...kept, 'audit_unsealed'];

const { api, worker } = databaseRoles;
const asOwner = 'SECURITY DEFINER SET search_path = public, pg_temp';

/** Who did what with whose data: entries, the chain that seals them, and what came of looking through it. */
export class KeepAudit1764269800000 extends SqlMigration {
  protected readonly making = [
    `CREATE TABLE "audit_entries" (
       "id" uuid PRIMARY KEY,
       "at" TIMESTAMP WITH TIME ZONE NOT NULL,
       "principal_id" text,
       "roles" text[] NOT NULL,
       "action" text NOT NULL,
       "operation" text NOT NULL,
       "object_kind" text,
       "object_ids" text[] NOT NULL,
       "person_ids" uuid[] NOT NULL,
       "node_ids" text[] NOT NULL,
       "purpose" text NOT NULL,
       "result" text NOT NULL,
       "times" integer NOT NULL CHECK ("times" > 0),
       "trace_id" text)`,
    `CREATE INDEX "audit_entries_latest" ON "audit_entries" ("at", "id")`,
    `CREATE INDEX "audit_entries_of_principal" ON "audit_entries" ("principal_id", "at", "id")`,
    `CREATE INDEX "audit_entries_of_person" ON "audit_entries" USING gin ("person_ids")`,
    // what waits for its seal, so that nobody looks for it among all that is sealed
    `CREATE TABLE "audit_unsealed" ("entry_id" uuid PRIMARY KEY)`,
    `CREATE TABLE "audit_chain" (
       "seq" bigint PRIMARY KEY CHECK ("seq" > 0),
       "entry_id" uuid NOT NULL UNIQUE REFERENCES "audit_entries" ("id"),
       "previous_hash" text NOT NULL,
       "hash" text NOT NULL,
       "sealed_at" TIMESTAMP WITH TIME ZONE NOT NULL)`,
    `CREATE TABLE "audit_checks" (
       "id" uuid PRIMARY KEY,
       "at" TIMESTAMP WITH TIME ZONE NOT NULL,
       "entries" bigint NOT NULL,
       "finding" jsonb)`,
    `CREATE INDEX "audit_checks_latest" ON "audit_checks" ("at")`,
    // whose data a pair is, and where they are, whoever records it may not see
    `CREATE FUNCTION complete_audit_entry() RETURNS trigger LANGUAGE plpgsql ${asOwner} AS $$
     BEGIN
       NEW.person_ids := ARRAY(SELECT DISTINCT id FROM unnest(NEW.person_ids || CASE NEW.object_kind
         WHEN 'candidate' THEN NEW.object_ids::uuid[]
         WHEN 'suggestion' THEN ARRAY(SELECT candidate_id FROM suggestions WHERE suggestions.id = ANY (NEW.object_ids::uuid[]))
         WHEN 'proposal' THEN ARRAY(SELECT candidate_id FROM proposals WHERE proposals.id = ANY (NEW.object_ids::uuid[]))
         WHEN 'placement' THEN ARRAY(SELECT candidate_id FROM placements WHERE placements.id = ANY (NEW.object_ids::uuid[]))
         ELSE '{}' END) AS person (id) ORDER BY id);
       IF NEW.person_ids <> '{}' THEN
         NEW.node_ids := ARRAY(SELECT DISTINCT node_id FROM candidates WHERE candidates.id = ANY (NEW.person_ids) ORDER BY node_id);
       END IF;
       RETURN NEW;
     END $$`,
    'CREATE TRIGGER complete BEFORE INSERT ON "audit_entries" FOR EACH ROW EXECUTE FUNCTION complete_audit_entry()',
    // who may write an entry need not reach what waits
    `CREATE FUNCTION await_seal() RETURNS trigger LANGUAGE plpgsql ${asOwner} AS $$
     BEGIN
       INSERT INTO audit_unsealed (entry_id) VALUES (NEW.id);
       RETURN NULL;
     END $$`,
    'CREATE TRIGGER await_seal AFTER INSERT ON "audit_entries" FOR EACH ROW EXECUTE FUNCTION await_seal()',
    `CREATE FUNCTION refuse_change_of_audit() RETURNS trigger LANGUAGE plpgsql ${asOwner} AS $$
     BEGIN
       RAISE EXCEPTION 'The audit grows and never changes: % of % is refused.', TG_OP, TG_TABLE_NAME
         USING ERRCODE = 'insufficient_privilege';
     END $$`,
    ...kept.map(
      (table) =>
        `CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON "${table}"
         FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit()`,
    ),
    // in a database that was made by a newer program than this the API has all of them by default
    `REVOKE ALL ON ${tables.join(', ')} FROM ${api}, ${worker}`,
    // entries of those who end at the same time are added together, on behalf of one of them
    ...isolateRows('audit_entries', { read: 'false', insert: 'true' }),
    ...grantTo('audit_entries', { api: 'INSERT', worker: 'SELECT, INSERT' }),
    ...grantTo('audit_unsealed', { api: '', worker: 'SELECT, DELETE' }),
    ...grantTo('audit_chain', { api: '', worker: 'SELECT, INSERT' }),
    ...grantTo('audit_checks', { api: 'SELECT', worker: 'SELECT, INSERT' }),
  ];
  protected readonly undoing = [
    ...['audit_checks', 'audit_chain', 'audit_unsealed', 'audit_entries'].map(
      (table) => `DROP TABLE "${table}"`,
    ),
    'DROP FUNCTION complete_audit_entry(), await_seal(), refuse_change_of_audit()',
  ];
}
