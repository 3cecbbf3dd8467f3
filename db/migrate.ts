import { ConfigError, readConfig, requireDatabaseUrl } from '../config/config.ts';
import { defaultPolicy } from '../matching/policy/default-policy.ts';
import { migrateDatabase } from './migrate-database.ts';

try {
  const ran = await migrateDatabase(requireDatabaseUrl(readConfig()), defaultPolicy);
  console.log(ran.length === 0 ? 'The database is up to date.' : `Migrated: ${ran.join(', ')}.`);
} catch (error) {
  console.error(
    error instanceof ConfigError ? error.message : `The database could not be migrated: ${String(error)}`,
  );
  process.exitCode = 1;
}
