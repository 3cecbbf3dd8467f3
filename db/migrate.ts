import { ConfigError, readConfig, requireDatabaseUrl } from '../config/config.ts';
import { defaultPolicy } from '../matching/policy/default-policy.ts';
import { asDatabaseRole } from './isolation/database-roles.ts';
import { migrateDatabase } from './migrate-database.ts';
import { eraseAgain } from './stores/erase-again.ts';

try {
  const config = readConfig();
  const databaseUrl = requireDatabaseUrl(config);
  const ran = await migrateDatabase(databaseUrl, defaultPolicy);
  console.log(ran.length === 0 ? 'The database is up to date.' : `Migrated: ${ran.join(', ')}.`);
  const owner = asDatabaseRole(databaseUrl, 'owner');
  const { people, unreadable } = await eraseAgain(owner, config.erasuresFile, new Date());
  if (people > 0) {
    console.log(`Erased again: ${people} who had come back with a backup.`);
  }
  if (unreadable > 0) {
    console.error(`${unreadable} lines of ${config.erasuresFile} can not be read.`);
  }
} catch (error) {
  console.error(
    error instanceof ConfigError ? error.message : `The database could not be migrated: ${String(error)}`,
  );
  process.exitCode = 1;
}
