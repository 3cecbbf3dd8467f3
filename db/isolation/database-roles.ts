/** The roles of the database: who owns all that is in it, and as whom API and worker work there. */
export const databaseRoles = { owner: 'passa_owner', api: 'passa_api', worker: 'passa_worker' } as const;
/** See {@link databaseRoles}. */
export type DatabaseRole = keyof typeof databaseRoles;

/**
 * The address of a database with settings for each session. What it has of its own stays; a setting here comes after it and so
 * counts.
 */
export function withSettings(databaseUrl: string, settings: Readonly<Record<string, string>>): string {
  const url = new URL(databaseUrl);
  const given = url.searchParams.get('options');
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  url.searchParams.set('options', [...(given === null ? [] : [given]), ...options].join(' '));
  // a plus is no space to those who read the address
  return url.href.replaceAll('+', '%20');
}

/** The address as one of the roles: whoever it signs in must be a member of it, see `ensureDatabaseRoles`. */
export function asDatabaseRole(databaseUrl: string, role: DatabaseRole): string {
  return withSettings(databaseUrl, { role: databaseRoles[role] });
}
