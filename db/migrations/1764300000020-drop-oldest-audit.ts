import { databaseRoles } from '../isolation/database-roles.ts';
import { grantTo } from '../isolation/row-policies.ts';
import { SqlMigration } from './sql-migration.ts';

const { api, worker } = databaseRoles;

const asOwner = 'SECURITY DEFINER SET search_path = public, pg_temp';
/** The lock of whoever seals: "SEAL" in ASCII. */
const sealLockKey = 0x5345414c;
const mostAtOnce = 20_000;

const refusing = (unless: string): string =>
  `CREATE OR REPLACE FUNCTION refuse_change_of_audit() RETURNS trigger LANGUAGE plpgsql ${asOwner} AS $$
   BEGIN
     ${unless}
     RAISE EXCEPTION 'The audit grows and never changes: % of % is refused.', TG_OP, TG_TABLE_NAME
       USING ERRCODE = 'insufficient_privilege';
   END $$`;

/**
 * The end of what is kept of the audit: its oldest entries go, in their order, and the seal of the last of them stays, on which the rest of
 * the chain follows. None that is younger than two years goes, whoever asks.
 */
export class DropOldestAudit1764300000020 extends SqlMigration {
  protected readonly making = [
    `CREATE TABLE "audit_dropped" (
       "last_seq" bigint PRIMARY KEY,
       "hash" text NOT NULL,
       "before" TIMESTAMP WITH TIME ZONE NOT NULL,
       "at" TIMESTAMP WITH TIME ZONE NOT NULL)`,
    `REVOKE ALL ON audit_dropped FROM ${api}, ${worker}`,
    ...grantTo('audit_dropped', { api: '', worker: 'SELECT' }),
    `CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_dropped"
     FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit()`,
    refusing(`IF TG_OP = 'DELETE' AND TG_TABLE_NAME IN ('audit_entries', 'audit_chain')
         AND current_setting('passa.dropping_audit', true) = 'yes' THEN
       RETURN NULL;
     END IF;`),
    `CREATE FUNCTION drop_oldest_audit(made_before timestamptz) RETURNS integer LANGUAGE plpgsql ${asOwner} AS $$
     DECLARE
       first bigint;
       last bigint;
     BEGIN
       IF made_before > now() - interval '2 years' THEN
         RAISE EXCEPTION 'The audit is kept for two years at least.' USING ERRCODE = 'insufficient_privilege';
       END IF;
       PERFORM pg_advisory_xact_lock(${sealLockKey});
       -- the last of the chain stays whatever its age, so that there is one to go on from
       SELECT min(seq), max(seq) - 1 INTO first, last FROM audit_chain;
       last := least(last, first + ${mostAtOnce - 1}, (SELECT seq - 1 FROM audit_chain JOIN audit_entries ON id = entry_id
         WHERE audit_entries.at >= made_before ORDER BY seq LIMIT 1));
       IF first IS NULL OR last < first THEN
         RETURN 0;
       END IF;
       INSERT INTO audit_dropped (last_seq, hash, before, at) SELECT seq, hash, made_before, now() FROM audit_chain WHERE seq = last;
       PERFORM set_config('passa.dropping_audit', 'yes', true);
       WITH gone AS (DELETE FROM audit_chain WHERE seq <= last RETURNING entry_id)
       DELETE FROM audit_entries WHERE id IN (SELECT entry_id FROM gone);
       PERFORM set_config('passa.dropping_audit', '', true);
       RETURN last - first + 1;
     END $$`,
    'REVOKE ALL ON FUNCTION drop_oldest_audit(timestamptz) FROM PUBLIC',
    `GRANT EXECUTE ON FUNCTION drop_oldest_audit(timestamptz) TO ${worker}`,
  ];
  protected readonly undoing = [
    'DROP FUNCTION drop_oldest_audit(timestamptz)',
    refusing(''),
    'DROP TABLE "audit_dropped"',
  ];
}
