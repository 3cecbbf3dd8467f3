import { rmSync } from 'node:fs';
import { expect } from 'chai';
import pg from 'pg';
import {
  ensureProcessLogins,
  type ProcessAddresses,
  processLogins,
} from '../../../db/embedded/ensure-process-logins.ts';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../../db/embedded/start-embedded-postgres.ts';
import { asDatabaseRole, type DatabaseRole } from '../../../db/isolation/database-roles.ts';
import { migrateDatabase } from '../../../db/migrate-database.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { createTestFolder } from '../../support/postgres.ts';

describe('the logins of the processes in the embedded server', () => {
  const dataDir = createTestFolder('passa-logins-');
  let server: EmbeddedPostgres;
  let addresses: ProcessAddresses;

  before(async () => {
    server = await startEmbeddedPostgres({ dataDir, settings: { fsync: 'off' } });
    // a data folder as it was while one superuser served all
    await migrateDatabase(server.databaseUrl, defaultPolicy);
    await query(server.databaseUrl, `INSERT INTO nodes (id, name) VALUES ('kept', 'Kept')`);
    addresses = await ensureProcessLogins(server.databaseUrl);
  });

  after(async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('migrate a data folder that an older program made, as the owner alone', async () => {
    expect(await migrateDatabase(addresses.owner, defaultPolicy, 'made')).to.deep.equal([]);
    const owner = asDatabaseRole(addresses.owner, 'owner');
    expect(await query(owner, 'SELECT id FROM nodes')).to.deep.equal([{ id: 'kept' }]);
  });

  it('migrate an empty database', async () => {
    await query(server.databaseUrl, 'CREATE DATABASE anew');
    const anew = (address: string): string => address.replace(/\/passa$/u, '/anew');
    await ensureProcessLogins(anew(server.databaseUrl));
    addresses = await ensureProcessLogins(server.databaseUrl);
    expect(await migrateDatabase(anew(addresses.owner), defaultPolicy, 'made')).to.not.deep.equal([]);
  });

  for (const role of ['api', 'worker'] as const) {
    it(`are no superuser for the ${role} when its session leaves its role, and reach nothing then`, async () => {
      const client = new pg.Client(asDatabaseRole(addresses[role], role));
      await client.connect();
      try {
        for (const leaving of ['RESET ROLE', 'SET ROLE NONE', 'RESET ALL', 'RESET SESSION AUTHORIZATION']) {
          await client.query(leaving);
          const { rows } = await client.query(
            'SELECT rolsuper OR rolcreaterole OR rolbypassrls AS may FROM pg_roles WHERE rolname = current_user',
          );
          expect(rows, leaving).to.deep.equal([{ may: false }]);
          expect(await refusal(client, 'SET ROLE passa_owner'), leaving).to.equal('42501');
          expect(await refusal(client, 'SET SESSION AUTHORIZATION passa'), leaving).to.equal('42501');
        }
        await client.query('SET ROLE NONE');
        expect((await client.query('SELECT current_user AS me')).rows).to.deep.equal([
          { me: processLogins[role] },
        ]);
        for (const table of ['candidate_identities', 'candidates', 'audit_entries', 'nodes']) {
          expect(await refusal(client, `SELECT FROM ${table}`), table).to.equal('42501');
        }
        const other = role === 'api' ? 'passa_worker' : 'passa_api';
        expect(await refusal(client, `SET ROLE ${other}`)).to.equal('42501');
      } finally {
        await client.end();
      }
    });
  }

  it('have each a password of its own that is another at the next start', async () => {
    const passwordOf = (address: string): string => new URL(address).password;
    const before = Object.values(addresses).map(passwordOf);
    expect(new Set([...before, passwordOf(server.databaseUrl)])).to.have.property('size', 4);
    const old = addresses.api;

    addresses = await ensureProcessLogins(server.databaseUrl);

    expect(Object.values(addresses).map(passwordOf)).to.not.have.any.members(before);
    const error = await query(old, 'SELECT').catch((caught: unknown) => caught);
    expect(error).to.have.property('code', '28P01');
  });

  it('lose what somebody gave them besides', async () => {
    await query(
      server.databaseUrl,
      `GRANT passa_owner TO ${processLogins.api}; ALTER ROLE ${processLogins.api} SUPERUSER CREATEDB INHERIT`,
    );

    addresses = await ensureProcessLogins(server.databaseUrl);

    const rows = await query(
      server.databaseUrl,
      `SELECT rolname AS login, rolsuper OR rolcreatedb OR rolinherit OR rolcreaterole OR rolbypassrls OR rolreplication AS may,
         ARRAY(SELECT roleid::regrole::text FROM pg_auth_members WHERE member = pg_roles.oid) AS roles
       FROM pg_roles WHERE rolname LIKE '%\\_login' ORDER BY 1`,
    );
    expect(rows).to.deep.equal([
      { login: 'passa_api_login', may: false, roles: ['passa_api'] },
      { login: 'passa_owner_login', may: false, roles: ['passa_owner'] },
      { login: 'passa_worker_login', may: false, roles: ['passa_worker'] },
    ]);
  });

  it('serve what each role has to do', async () => {
    for (const role of ['owner', 'api', 'worker'] satisfies DatabaseRole[]) {
      expect(await query(asDatabaseRole(addresses[role], role), 'SELECT count(*)::int AS n FROM nodes'), role)
        .to.be.an('array')
        .with.length(1);
    }
  });
});

async function query(databaseUrl: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

async function refusal(client: pg.Client, statement: string): Promise<unknown> {
  return client.query(statement).then(
    () => null,
    (error: { readonly code?: unknown }) => error.code,
  );
}
