import type { ClientBase } from 'pg';
import { errorCode } from '../error-code.ts';
import { queueName } from '../queue-name.ts';
import { databaseRoles } from './database-roles.ts';

/** The user of the database's address can neither make the roles that Passa works as, nor is a member of them. */
class RolesMissingError extends Error {
  override name = 'RolesMissingError';

  constructor(user: string) {
    const names = Object.values(databaseRoles);
    super(
      `The user "${user}" of DATABASE_URL may not make the database roles ${names.join(', ')}, or is not a member of them. ` +
        'Give it CREATEROLE, or have the administrator of the database run: ' +
        `${names.map((name) => `CREATE ROLE ${name} NOLOGIN;`).join(' ')} GRANT ${names.join(', ')} TO "${user}";`,
    );
  }
}

/** How often a change of the roles is tried that another database's migration made at the same time: roles are the whole server's. */
const mostTries = 5;

/**
 * Sees to it that the roles exist, that who is signed in is a member of them, that they may use this database, and that all that
 * is in it belongs to the owner's role. Changes nothing where it is so. Throws {@link RolesMissingError} when it may not.
 */
export async function ensureDatabaseRoles(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ user: string; database: string }>(
    'SELECT session_user AS user, current_database() AS database',
  );
  const user = rows[0]?.user ?? '';
  const [me, database] = [user, rows[0]?.database ?? ''].map((name) => client.escapeIdentifier(name));
  try {
    for (const role of Object.values(databaseRoles)) {
      await unless(client, 'SELECT FROM pg_roles WHERE rolname = $1', role, `CREATE ROLE ${role} NOLOGIN`);
      await unless(
        client,
        // of a superuser this is always so; from PostgreSQL 16 on who makes a role is a member that may not yet be it
        `SELECT WHERE CASE WHEN current_setting('server_version_num')::int >= 160000
           THEN pg_has_role(session_user, $1, 'SET') ELSE pg_has_role(session_user, $1, 'MEMBER') END`,
        role,
        `GRANT ${role} TO ${me}`,
      );
    }
  } catch (error) {
    throw errorCode(error) === '42501' ? new RolesMissingError(user) : error;
  }
  const { owner, api, worker } = databaseRoles;
  await unless(
    client,
    `SELECT WHERE has_database_privilege($1, current_database(), 'CREATE') AND has_schema_privilege($1, 'public', 'CREATE')`,
    owner,
    `GRANT CONNECT, CREATE, TEMPORARY ON DATABASE ${database} TO ${owner}; GRANT USAGE, CREATE ON SCHEMA public TO ${owner};
     GRANT CONNECT, TEMPORARY ON DATABASE ${database} TO ${api}, ${worker}; GRANT USAGE ON SCHEMA public TO ${api}, ${worker}`,
  );
  await client.query(giveToOwner);
}

/**
 * Lets API and worker use the tables of the queue, which BullMQ makes; nothing in them is about anybody. The sequence of its jobs' numbers,
 * which whoever adds the first job would have to make, is made before.
 */
export const shareQueue = `
  SELECT bullmq.next_job_id('${queueName}');
  GRANT USAGE ON SCHEMA bullmq TO ${databaseRoles.api}, ${databaseRoles.worker};
  GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA bullmq TO ${databaseRoles.api}, ${databaseRoles.worker};
  GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA bullmq TO ${databaseRoles.api}, ${databaseRoles.worker};
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA bullmq TO ${databaseRoles.api}, ${databaseRoles.worker}`;

/** What an older program made as the user of the address; what belongs to an extension stays. */
const giveToOwner = `
  DO $$
  DECLARE
    command text;
  BEGIN
    FOR command IN
      SELECT format('ALTER SCHEMA %I OWNER TO ${databaseRoles.owner}', nspname)
        FROM pg_namespace WHERE nspname = 'bullmq' AND nspowner <> '${databaseRoles.owner}'::regrole
      UNION ALL
      SELECT format('ALTER %s %s OWNER TO ${databaseRoles.owner}',
          CASE relkind WHEN 'v' THEN 'VIEW' WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, class.oid::regclass)
        FROM pg_class AS class
        WHERE relnamespace::regnamespace::text IN ('public', 'bullmq') AND relkind IN ('r', 'p', 'v', 'S')
          AND relowner <> '${databaseRoles.owner}'::regrole
          AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = class.oid AND deptype IN ('e', 'a', 'i') AND classid = 'pg_class'::regclass)
      UNION ALL
      SELECT format('ALTER ROUTINE %s OWNER TO ${databaseRoles.owner}', routine.oid::regprocedure)
        FROM pg_proc AS routine
        WHERE pronamespace::regnamespace::text IN ('public', 'bullmq') AND proowner <> '${databaseRoles.owner}'::regrole
          AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = routine.oid AND deptype = 'e')
      UNION ALL
      SELECT format('ALTER TYPE %s OWNER TO ${databaseRoles.owner}', type.oid::regtype)
        FROM pg_type AS type
        WHERE typnamespace::regnamespace::text IN ('public', 'bullmq') AND typtype IN ('e', 'd')
          AND typowner <> '${databaseRoles.owner}'::regrole
          AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = type.oid AND deptype = 'e')
    LOOP
      EXECUTE command;
    END LOOP;
  END $$`;

/** Runs `change` unless the condition holds; where another starter did it meanwhile, looks again. */
async function unless(client: ClientBase, condition: string, value: string, change: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    if ((await client.query(condition, [value])).rowCount !== 0) {
      return;
    }
    try {
      await client.query(change);
      return;
    } catch (error) {
      // made meanwhile; XX000 is "tuple concurrently updated"
      if (!['42710', '23505', 'XX000'].includes(errorCode(error)) || tries === mostTries) {
        throw error;
      }
    }
  }
}
