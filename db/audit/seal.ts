import { createHash } from 'node:crypto';

/** Everything that is kept of an entry, in the order in which it is sealed. */
export type EntryContent = readonly (string | number | null | readonly string[])[];

/** Expression of {@link EntryContent} for a statement that names the table `entry`; the instant is to the microsecond. */
export const entryContent = `json_build_array(entry.id, extract(epoch FROM entry.at)::text, entry.principal_id, entry.roles,
  entry.action, entry.operation, entry.object_kind, entry.object_ids, entry.person_ids, entry.node_ids, entry.purpose,
  entry.result, entry.times, entry.trace_id)`;

/** Version of the form that is hashed. */
const form = 1;

/** What comes before the first entry. */
export const noHash = '0'.repeat(64);

/**
 * The seal of an entry at place `seq` (from 1) after the entry that `previousHash` seals: SHA-256, in hex, of the JSON of all
 * that is kept. It holds no secret, so that anyone who is handed the tables can check it.
 */
export function sealOf(seq: number, previousHash: string, content: EntryContent): string {
  return createHash('sha256')
    .update(JSON.stringify([form, seq, previousHash, content]))
    .digest('hex');
}
