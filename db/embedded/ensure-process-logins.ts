import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { type DatabaseRole, databaseRoles } from '../isolation/database-roles.ts';
import { ensureDatabaseRoles } from '../isolation/ensure-roles.ts';

/** As whom the processes sign in to the embedded server; none is a superuser, and each is a member of one role alone. */
export const processLogins = {
  owner: 'passa_owner_login',
  api: 'passa_api_login',
  worker: 'passa_worker_login',
} as const satisfies Readonly<Record<DatabaseRole, string>>;

/** The address of the database for each of the {@link processLogins}, with its password. */
export type ProcessAddresses = Readonly<Record<DatabaseRole, string>>;

/**
 * Makes a login for the migration, for the API and for the worker where there is none, and gives each a new password, which is kept
 * nowhere but in what this returns. Makes the roles first. `superuserUrl` is the address that the server was started with.
 */
export async function ensureProcessLogins(superuserUrl: string): Promise<ProcessAddresses> {
  const client = new pg.Client({ connectionString: superuserUrl, application_name: 'passa-logins' });
  // an idle client throws when the server goes away; the query under way rejects anyway
  client.on('error', () => undefined);
  await client.connect();
  try {
    await ensureDatabaseRoles(client);
    return {
      owner: await ensureLogin(client, superuserUrl, 'owner'),
      api: await ensureLogin(client, superuserUrl, 'api'),
      worker: await ensureLogin(client, superuserUrl, 'worker'),
    };
  } finally {
    await client.end();
  }
}

async function ensureLogin(client: pg.Client, superuserUrl: string, role: DatabaseRole): Promise<string> {
  const [login, memberOf] = [processLogins[role], databaseRoles[role]];
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [login]);
  if (rowCount === 0) {
    await client.query(`CREATE ROLE ${login}`);
  }
  await leaveOtherRoles(client, login, memberOf);
  const password = randomBytes(24).toString('base64url');
  // without what its role may, until a session takes it: what a session leaves by RESET ROLE is worth nothing
  await client.query(
    `ALTER ROLE ${login} LOGIN NOSUPERUSER NOCREATEROLE NOCREATEDB NOREPLICATION NOBYPASSRLS NOINHERIT
       PASSWORD ${client.escapeLiteral(password)};
     GRANT ${memberOf} TO ${login} WITH ADMIN FALSE, INHERIT FALSE, SET TRUE`,
  );
  const address = new URL(superuserUrl);
  address.username = login;
  address.password = password;
  return address.href;
}

/** Takes away what somebody has let the login be besides. */
async function leaveOtherRoles(client: pg.Client, login: string, memberOf: string): Promise<void> {
  const { rows } = await client.query<{ role: string }>(
    `SELECT roleid::regrole::text AS role FROM pg_auth_members
     WHERE member = $1::regrole AND roleid <> $2::regrole`,
    [login, memberOf],
  );
  for (const { role } of rows) {
    await client.query(`REVOKE ${role} FROM ${login}`);
  }
}
