import { readConfig } from '../config/config.ts';
import { findRunningServer } from '../db/embedded/find-running-server.ts';
import { UsageError } from './usage-error.ts';

/**
 * The database of a command: the given one, else `DATABASE_URL`, else the server that `npm start` runs here. Throws a
 * {@link UsageError} when there is none.
 */
export function findDatabaseUrl(given: string | undefined): string {
  if (given !== undefined) {
    return given;
  }
  const config = readConfig();
  const url = config.databaseUrl ?? findRunningServer(config.dataDir);
  if (url !== null) {
    return url;
  }
  throw new UsageError({
    en: `There is no database: set DATABASE_URL or give --database-url, or run "npm start" beside this (its data is in ${config.dataDir}).`,
    sv: `Det finns ingen databas: sätt DATABASE_URL eller ange --database-url, eller kör "npm start" bredvid (dess data ligger i ${config.dataDir}).`,
  });
}
