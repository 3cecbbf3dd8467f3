import { databaseRoles } from '../isolation/database-roles.ts';
import { bareRows, grantTo, isolateRows } from '../isolation/row-policies.ts';
import { SqlMigration } from './sql-migration.ts';

const { api, worker, owner } = databaseRoles;

const isMine = `principal_id = lower((SELECT acting_principal()))`;
const isSystem = `(SELECT acting_as('system'))`;
const all = 'SELECT, INSERT, UPDATE, DELETE';

/** Who makes a trigger's function says so as well; here are those that were made before they could know. */
const triggersAsOwner = `
  DO $$
  DECLARE
    command text;
  BEGIN
    FOR command IN
      SELECT format('ALTER FUNCTION %s SECURITY DEFINER SET search_path = public, pg_temp', oid::regprocedure) FROM pg_proc
      WHERE prorettype = 'trigger'::regtype AND pronamespace = 'public'::regnamespace AND NOT prosecdef
    LOOP
      EXECUTE command;
    END LOOP;
  END $$`;

/**
 * E-mail goes out by the worker; of its tables the API reaches what is whoever asks's own. A table that is made from now on is the API's to
 * use unless its migration says otherwise; the worker is let at none by itself.
 */
export class IsolateNewerTables1764269000000 extends SqlMigration {
  protected readonly making = [
    triggersAsOwner,
    ...isolateRows('mail_recipients', {
      read: `${isMine} OR ${isSystem}`,
      insert: `${isMine} OR ${isSystem}`,
      change: `${isMine} OR ${isSystem}`,
    }),
    ...isolateRows('mails', { read: isMine }),
    ...isolateRows('mail_notices', { read: isMine }),
    ...grantTo('mail_recipients', { api: 'SELECT, INSERT, UPDATE', worker: all }),
    ...grantTo('mails', { api: '', worker: all }),
    ...grantTo('mail_notices', { api: 'SELECT, INSERT', worker: all }),
    ...grantTo('request_counts', { api: all, worker: 'SELECT, DELETE' }),
    `ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} IN SCHEMA public GRANT ${all} ON TABLES TO ${api}`,
  ];
  protected readonly undoing = [
    `ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} IN SCHEMA public REVOKE ${all} ON TABLES FROM ${api}`,
    `REVOKE ALL ON mail_recipients, mails, mail_notices, request_counts FROM ${api}, ${worker}`,
    ...['mail_recipients', 'mails', 'mail_notices'].flatMap(bareRows),
  ];
}
