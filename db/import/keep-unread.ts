import type pg from 'pg';
import { findRelations, noRelation, type PersonRelation, type PersonViewer } from '../person-access.ts';
import { queryOn } from '../run-query.ts';
import { importedTable } from './imported-table.ts';

/** Who brings a file, and of whom they read what it may say. */
export interface FileReader {
  readonly viewer: PersonViewer;
  /** Whether they read who a person is and what the coach has noted, by what they are to the person. */
  readonly readsAll: (relation: PersonRelation) => boolean;
}

/**
 * Marks the lines of stored people of whom the reader does not read who they are or what the coach has noted. A note that such a line holds is
 * stored at once, and one that it leaves out stays, so that no comparison of the line with what is stored tells anything of it.
 */
export async function keepUnread(client: pg.ClientBase, { viewer, readsAll }: FileReader): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM ${importedTable} WHERE id IN (SELECT id FROM candidates)`,
  );
  const ids = rows.map(({ id }) => id);
  const relations = await findRelations(queryOn(client), viewer, ids);
  await client.query(`UPDATE ${importedTable} SET is_unread = true WHERE id = ANY ($1)`, [
    ids.filter((id) => !readsAll(relations.get(id) ?? noRelation)),
  ]);
  const ofUnread = `WHERE i.is_unread AND c.id = i.id AND i.profile -> 'coachNotes' IS DISTINCT FROM c.profile -> 'coachNotes'`;
  const noted = (row: string): string => `jsonb_build_object('coachNotes', ${row}.profile -> 'coachNotes')`;
  await client.query(
    `UPDATE ${importedTable} AS i SET profile = i.profile || ${noted('c')} FROM candidates AS c
     ${ofUnread} AND NOT jsonb_exists(i.profile, 'coachNotes')`,
  );
  await client.query(
    `UPDATE candidates AS c SET profile = c.profile || ${noted('i')} FROM ${importedTable} AS i ${ofUnread}`,
  );
}
