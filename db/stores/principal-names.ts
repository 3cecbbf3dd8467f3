import type { RunQuery } from '../run-query.ts';

/** How long a name is remembered after its owner was last seen, in PostgreSQL's notation. */
export const namesKeptFor = '1 year';

/** Remembers what somebody who signs in is called, instead of what they were called before. */
export async function rememberName(
  run: RunQuery,
  {
    principalId,
    name,
    seenAt,
  }: { readonly principalId: string; readonly name: string; readonly seenAt: Date },
): Promise<void> {
  await run(
    `INSERT INTO principal_names (principal_id, name, seen_at) VALUES ($1, $2, $3)
     ON CONFLICT (principal_id) DO UPDATE SET name = excluded.name, seen_at = excluded.seen_at`,
    // as profiles name people: ids stand in lower case in the database
    [principalId.toLowerCase(), name, seenAt],
  );
}
