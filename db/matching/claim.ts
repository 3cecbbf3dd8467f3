import type { ClientBase } from 'pg';

/** First keys of the advisory locks of what one worker makes at a time: "LIST" and "REPO" in ASCII. */
const lockKeys = { 'match-list': 0x4c495354, report: 0x5245504f } as const;

/** What one worker makes at a time. */
export type ClaimedKind = keyof typeof lockKeys;

/** Takes the right to make the thing with this id, held by the connection and ending with it; false when somebody else has it. */
export async function claim(client: ClientBase, kind: ClaimedKind, id: string): Promise<boolean> {
  const { rows } = await client.query<{ claimed: boolean }>(
    'SELECT pg_try_advisory_lock($1, hashtext($2)) AS claimed',
    [lockKeys[kind], id],
  );
  return rows[0]?.claimed ?? false;
}

/** Gives the right to make the thing back. */
export async function release(client: ClientBase, kind: ClaimedKind, id: string): Promise<void> {
  await client.query('SELECT pg_advisory_unlock($1, hashtext($2))', [lockKeys[kind], id]);
}
