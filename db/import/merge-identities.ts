import type pg from 'pg';
import {
  assertKeysKnown,
  type Identity,
  isSameIdentity,
  readIdentities,
  writeIdentities,
} from '../identities/identities.ts';
import type { NameCipher } from '../identities/name-cipher.ts';
import { queryOn } from '../run-query.ts';
import { importedTable } from './merge-imported.ts';

/** How many people are read or written at once. */
const batchSize = 5_000;

/** Which of the lines name somebody otherwise than is stored, by the id of the person; marks them in the loaded table. */
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
    const { rows } = await client.query<{ id: string; line: number }>(
      `SELECT id, line FROM ${importedTable} WHERE line = ANY ($1)`,
      [lines],
    );
    const stored = await readIdentities(
      queryOn(client),
      names,
      rows.map(({ id }) => id),
    );
    for (const { id, line } of rows) {
      const identity = identityByLine.get(line) ?? {};
      if (!isSameIdentity(identity, stored.get(id) ?? {})) {
        renamed.set(id, identity);
      }
    }
  }
  await client.query(`UPDATE ${importedTable} SET is_renamed = true WHERE id = ANY ($1)`, [
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
