import { readConfig } from '../config/config.ts';
import { findRunningServer } from '../db/embedded/find-running-server.ts';
import { asDatabaseRole, type DatabaseRole } from '../db/isolation/database-roles.ts';
import { UsageError } from './usage-error.ts';

/**
 * The database of a command, as the role that it works as: the given one, else `DATABASE_URL`, else the server that `npm start` runs
 * here. Throws a {@link UsageError} when there is none.
 */
export function findDatabaseUrl(given: string | undefined, role: DatabaseRole): string {
  if (given !== undefined) {
    if (!URL.canParse(given)) {
      throw new UsageError({
        en: '--database-url must be an address, e.g. postgres://passa:secret@localhost:5432/passa.',
        sv: '--database-url måste vara en adress, t.ex. postgres://passa:hemligt@localhost:5432/passa.',
      });
    }
    return asDatabaseRole(given, role);
  }
  const config = readConfig();
  const url = config.databaseUrl ?? findRunningServer(config.dataDir);
  if (url !== null) {
    return asDatabaseRole(url, role);
  }
  throw new UsageError({
    en: `There is no database: set DATABASE_URL or give --database-url, or run "npm start" beside this (its data is in ${config.dataDir}).`,
    sv: `Det finns ingen databas: sätt DATABASE_URL eller ange --database-url, eller kör "npm start" bredvid (dess data ligger i ${config.dataDir}).`,
  });
}
