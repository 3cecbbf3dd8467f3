import { runMigrations } from 'bullmq'; // BullMQ ships and versions its own queue tables
import pg from 'pg';
import { type DataSource, MigrationExecutor } from 'typeorm';
import type { Policy } from '../matching/model/policy.ts';
import { createDataSource } from './data-source.ts';
import { asDatabaseRole, databaseRoles } from './isolation/database-roles.ts';
import { ensureDatabaseRoles, shareQueue } from './isolation/ensure-roles.ts';

/** Key of the advisory lock that lets one starter at a time migrate: "PASS" in ASCII. */
const migrationLockKey = 0x50415353;

/**
 * Brings our tables and BullMQ's to the version of this program, under one lock, and installs `firstPolicy` where
 * no match policy is active yet. Makes the roles of the database first, unless they are `made` and the address is of one who is the
 * owner's alone, and works as the one that owns everything. Safe to call from several processes at once: the later ones wait and find
 * nothing to do. Returns the names of the migrations that ran. Throws when the database can't be reached or is
 * newer than this program.
 */
export async function migrateDatabase(
  databaseUrl: string,
  firstPolicy: Policy,
  roles: 'ensure' | 'made' = 'ensure',
): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'passa-migrate' });
  // an idle client throws when the server goes away; the query under way rejects anyway
  client.on('error', () => {});
  await client.connect();
  try {
    // a session lock: TypeORM migrates on a connection of its own while this one holds it
    await client.query('SELECT pg_advisory_lock($1)', [migrationLockKey]);
    if (roles === 'ensure') {
      await ensureDatabaseRoles(client);
    }
    await client.query(`SET ROLE ${databaseRoles.owner}`);
    const dataSource = createDataSource({
      databaseUrl: asDatabaseRole(databaseUrl, 'owner'),
      poolSize: 2,
      applicationName: 'passa-migrate',
    });
    await dataSource.initialize();
    try {
      const ran = await new MigrationExecutor(dataSource).executePendingMigrations();
      await runMigrations(client);
      await client.query(shareQueue);
      await installFirstPolicy(dataSource, firstPolicy);
      return ran.map((migration) => migration.name);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await client.end();
  }
}

async function installFirstPolicy(dataSource: DataSource, policy: Policy): Promise<void> {
  await dataSource.query(
    `WITH installed AS (
       INSERT INTO match_policies (version, document, is_active, created_by)
       SELECT $1, $2, true, 'passa' WHERE NOT EXISTS (SELECT 1 FROM match_policies WHERE is_active AND node_id IS NULL)
       RETURNING version)
     INSERT INTO policy_activations (id, version, reason, activated_by)
     SELECT gen_random_uuid(), version, 'shipped with the program', 'passa' FROM installed`,
    [policy.version, JSON.stringify(policy)],
  );
}
