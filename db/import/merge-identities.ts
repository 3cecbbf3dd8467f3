import type pg from 'pg';
import {
  assertKeysKnown,
  type Identity,
  isSameIdentity,
  readIdentities,
  writeIdentities,
} from '../identities/identities.ts';
import type { NameCipher } from '../identities/name-cipher.ts';
import { asStored } from '../row-mapping.ts';
import { queryOn } from '../run-query.ts';
import { importedTable } from './imported-table.ts';

/** How many people are read or written at once. */
const batchSize = 5_000;

/**
 * Which of the lines name somebody otherwise than is stored, by the id of the person; marks them in the loaded table, but for those of whom that is
 * not read by who brings the file: of these what the line leaves out stays, and that anything is another is told nowhere.
 */
export async function findRenamed(
  client: pg.ClientBase,
  names: NameCipher,
  identityByLine: ReadonlyMap<number, Identity>,
): Promise<ReadonlyMap<string, Identity>> {
  const renamed = new Map<string, Identity>();
  if (identityByLine.size === 0) {
    return renamed;
  }
  await assertKeysKnown(queryOn(client), names);
  for (const lines of batches([...identityByLine.keys()])) {
    const { rows } = await client.query<{ id: string; line: number; isUnread: boolean }>(
      `SELECT id, line, is_unread AS "isUnread" FROM ${importedTable} WHERE line = ANY ($1)`,
      [lines],
    );
    const stored = await readIdentities(
      queryOn(client),
      names,
      rows.map(({ id }) => id),
    );
    for (const { id, line, isUnread } of rows) {
      const before = stored.get(id) ?? {};
      const given = identityByLine.get(line) ?? {};
      const identity = isUnread ? { ...before, ...asStored(given) } : given;
      if (!isSameIdentity(identity, before)) {
        renamed.set(id, identity);
      }
    }
  }
  await client.query(`UPDATE ${importedTable} SET is_renamed = true WHERE id = ANY ($1) AND NOT is_unread`, [
    [...renamed.keys()],
  ]);
  return renamed;
}

/** Stores the identities, once those whose they are are stored. */
export async function mergeIdentities(
  client: pg.ClientBase,
  names: NameCipher,
  renamed: ReadonlyMap<string, Identity>,
): Promise<void> {
  for (const some of batches([...renamed])) {
    await writeIdentities(queryOn(client), names, new Map(some));
  }
}

function* batches<Item>(items: readonly Item[]): Generator<Item[], void, undefined> {
  for (let from = 0; from < items.length; from += batchSize) {
    yield items.slice(from, from + batchSize);
  }
}
