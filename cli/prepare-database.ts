import { ensureProcessLogins, type ProcessAddresses } from '../db/embedded/ensure-process-logins.ts';
import { migrateDatabase } from '../db/migrate-database.ts';
import { defaultPolicy } from '../matching/policy/default-policy.ts';

/** Where the database is: one that the site gave, or the embedded server, by its superuser's address. */
export type GivenDatabase =
  | { readonly kind: 'given'; readonly databaseUrl: string }
  | { readonly kind: 'embedded'; readonly superuserUrl: string };

/**
 * Migrates the database. Returns where each process finds it: in the embedded server as a login of its own, so that none but the
 * process that has started it knows of a superuser; by the site's one address all as the user in that.
 */
export async function prepareDatabase(given: GivenDatabase): Promise<ProcessAddresses> {
  if (given.kind === 'given') {
    const { databaseUrl } = given;
    await migrateDatabase(databaseUrl, defaultPolicy);
    return { owner: databaseUrl, api: databaseUrl, worker: databaseUrl };
  }
  const addresses = await ensureProcessLogins(given.superuserUrl);
  await migrateDatabase(addresses.owner, defaultPolicy, 'made');
  return addresses;
}
