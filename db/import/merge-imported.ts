import pg from 'pg';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import { asConsequence } from '../acting.ts';
import { isWriters } from '../node-scope.ts';
import { lockReopenable, reopenChanged } from '../pairs-off-lists.ts';
import { queryOn } from '../run-query.ts';
import type { ImportTarget } from './import-target.ts';
import { importedTable, mergedTable } from './imported-table.ts';
import type { FileProblem } from './profile-file-error.ts';

/** How many profiles an import made, changed, and found as they were. */
export interface ImportCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** Whom an import made or changed, and whom it found, of a node that the file has rows of; nobody where the file is not of people. */
export interface WrittenPeople {
  readonly nodeId: string;
  readonly personIds: readonly string[];
  /** Who was stored already, changed or not: what the import counts tells something of them. */
  readonly foundIds: readonly string[];
}

/** That a row of the alias is among those that whoever brings the file reaches: a system those that it has submitted. */
export function isReached(row: string, writtenBy: string | undefined): string {
  return writtenBy === undefined ? 'true' : `${isWriters(row, pg.escapeLiteral(writtenBy))} IS TRUE`;
}

/** Finds the stored profiles that lines without an id mean: those with their reference in their node; and the workplaces of roles. */
export async function resolveImported(
  client: pg.ClientBase,
  { kind }: ImportTarget,
  writtenBy?: string,
): Promise<void> {
  const isWorkplaceReached = isReached('w', writtenBy);
  await client.query(
    `UPDATE ${importedTable} i SET id = t.id FROM ${kind} t
     WHERE NOT i.is_given AND t.node_id = i.node_id AND t.reference = i.reference AND t.status <> 'deleted'`,
  );
  if (kind !== 'roles') {
    return;
  }
  await client.query(
    `UPDATE ${importedTable} i SET workplace_id = w.id FROM workplaces w
     WHERE i.workplace_id IS NULL AND w.node_id = i.node_id AND w.reference = i.workplace_reference AND w.status <> 'deleted'
       AND ${isWorkplaceReached}`,
  );
  // What is no reference may be the name, when one workplace alone is called so.
  await client.query(
    `UPDATE ${importedTable} i SET workplace_id = w.id FROM (
       SELECT (array_agg(id))[1] AS id, node_id, lower(profile ->> 'name') AS name FROM workplaces AS w
       WHERE status <> 'deleted' AND ${isWorkplaceReached} GROUP BY node_id, lower(profile ->> 'name') HAVING count(*) = 1) w
     WHERE i.workplace_id IS NULL AND w.node_id = i.node_id AND w.name = lower(i.workplace_reference)`,
  );
  // Keeps the workplaces from being deleted before the roles are there to prevent it, as submitting a role does.
  await client.query(
    `SELECT FROM workplaces WHERE id IN (SELECT workplace_id FROM ${importedTable}) FOR SHARE`,
  );
}

/**
 * Locks the stored profiles that the lines mean, and the roles of workplaces among them, so that nobody closes, erases
 * or matches one between the checks and the writing. In order of id, as matching does. Mentors get the ids that they had.
 */
export async function lockStored(client: pg.ClientBase, target: ImportTarget): Promise<void> {
  const { kind } = target;
  await lockReopenable(queryOn(client), await findWithPairsOff(client, target));
  const imported = `(SELECT id FROM ${importedTable})`;
  await client.query(`SELECT FROM ${kind} WHERE id IN ${imported} ORDER BY id FOR NO KEY UPDATE`);
  if (kind === 'workplaces') {
    // a mentor who keeps the name keeps the id, so that nothing has changed where the file says the same
    await client.query(
      `UPDATE ${importedTable} AS i SET profile = with_mentor_ids(i.profile, w.profile) FROM workplaces AS w WHERE w.id = i.id`,
    );
    // also those that somebody else has submitted
    await asConsequence(() =>
      client.query(`SELECT FROM roles WHERE workplace_id IN ${imported} ORDER BY id FOR NO KEY UPDATE`),
    );
  }
}

/** What only the database can know against the lines. */
export async function findConflicts(
  client: pg.ClientBase,
  { kind }: ImportTarget,
  writtenBy?: string,
): Promise<FileProblem[]> {
  const problems: FileProblem[] = [];
  const check = async (field: string, message: LocalizedText, from: string) => {
    // also against what lies elsewhere
    const { rows } = await asConsequence(() =>
      client.query<{ line: number }>(`SELECT i.line FROM ${importedTable} i ${from} ORDER BY i.line`),
    );
    for (const { line } of rows) {
      problems.push({ line, field, message });
    }
  };
  await check(
    'id',
    {
      en: 'Belongs to a profile of another node. A profile stays in its node; delete it there and import it here.',
      sv: 'Hör till en profil i en annan nod. En profil stannar i sin nod; ta bort den där och läs in den här.',
    },
    `JOIN ${kind} t ON t.id = i.id WHERE t.node_id <> i.node_id`,
  );
  await check(
    'id',
    {
      en: 'This profile has been deleted. Give it another id or reference to have it again.',
      sv: 'Profilen har tagits bort. Ge den ett annat id eller en annan referens för att få den igen.',
    },
    `JOIN ${kind} t ON t.id = i.id WHERE t.node_id = i.node_id AND t.status = 'deleted'`,
  );
  await check(
    'reference',
    {
      en: 'Another profile of the node has this reference already, under another id.',
      sv: 'En annan profil i noden har redan denna referens, under ett annat id.',
    },
    `JOIN ${kind} t ON t.node_id = i.node_id AND t.reference = i.reference AND t.status <> 'deleted'
     WHERE t.id <> i.id AND ${isReached('t', writtenBy)}`,
  );
  if (writtenBy !== undefined) {
    await check(
      'reference',
      {
        en: 'Somebody else has brought this in. A system changes what it has brought in itself.',
        sv: 'Någon annan har lagt in detta. Ett system ändrar det som det själv har lagt in.',
      },
      `WHERE EXISTS (SELECT FROM ${kind} t WHERE (t.id = i.id OR (t.node_id = i.node_id AND t.reference = i.reference))
         AND t.node_id = i.node_id AND t.status <> 'deleted' AND NOT (${isReached('t', writtenBy)}))`,
    );
  }
  if (kind === 'roles') {
    await check(
      'workplaceId',
      {
        en: 'There is no such workplace in the node. Import the workplaces first.',
        sv: 'Det finns ingen sådan arbetsplats i noden. Läs in arbetsplatserna först.',
      },
      `LEFT JOIN workplaces w ON w.id = i.workplace_id AND w.node_id = i.node_id AND w.status <> 'deleted'
         AND ${isReached('w', writtenBy)}
       WHERE i.workplace_id IS NOT NULL AND w.id IS NULL`,
    );
    await check(
      'workplaceReference',
      {
        en: 'There is no workplace with this reference in the node, nor a single one of this name. Import the workplaces first.',
        sv: 'Det finns ingen arbetsplats med denna referens i noden, inte heller en ensam med detta namn. Läs in arbetsplatserna först.',
      },
      'WHERE i.workplace_reference IS NOT NULL AND i.workplace_id IS NULL',
    );
  }
  return problems.sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
}

/**
 * Writes the loaded lines into their table. A line that says what is stored leaves its profile as it is; another
 * counts up its revision and owes it a match. A line without a status leaves the stored one. A new profile is that of `submittedBy`. Tells whom it
 * wrote, too.
 */
export async function mergeImported(
  client: pg.ClientBase,
  target: ImportTarget,
  submittedBy: string | null,
): Promise<{ readonly counts: ImportCounts; readonly people: readonly WrittenPeople[] }> {
  const { kind, linkColumn } = target;
  const isMatched = kind !== 'workplaces';
  const touch = [
    'revision = t.revision + 1',
    'updated_at = now()',
    ...(isMatched ? ['input_revision = t.input_revision + 1', 'match_failure = NULL'] : []),
  ].join(', ');
  const written = ['reference', 'status', linkColumn, 'profile'];
  await client.query(
    `DROP TABLE IF EXISTS pg_temp.${mergedTable};
     CREATE TEMPORARY TABLE ${mergedTable} (id uuid, is_created boolean) ON COMMIT DROP`,
  );
  await client.query(
    `WITH merged AS (
       INSERT INTO ${kind} AS t (id, node_id, submitted_by, ${written.join(', ')})
       SELECT i.id, i.node_id, $1::text, i.reference, coalesce(i.status, e.status, 'open'), i.${linkColumn}, i.profile
       FROM ${importedTable} i LEFT JOIN ${kind} e ON e.id = i.id
       ON CONFLICT (id) DO UPDATE SET ${written.map((name) => `${name} = excluded.${name}`).join(', ')}, ${touch}
       WHERE (${written.map((name) => `t.${name}`).join(', ')})
         IS DISTINCT FROM (${written.map((name) => `excluded.${name}`).join(', ')})
       RETURNING t.id, (t.xmax = 0) AS is_created
     )
     INSERT INTO ${mergedTable} SELECT * FROM merged`,
    [submittedBy],
  );
  const isOf = kind === 'candidates';
  const isWrittenPerson = isOf ? 'id IN (SELECT id FROM merged UNION ALL SELECT id FROM touched)' : 'false';
  const isFoundPerson = isOf ? 'id NOT IN (SELECT id FROM merged WHERE is_created)' : 'false';
  const idsOf = (condition: string) => `coalesce(json_agg(id ORDER BY id) FILTER (WHERE ${condition}), '[]')`;
  // of whom one reaches, also what one may not read
  const { rows } = await asConsequence(() =>
    client.query<{ created: number; updated: number; all: number; people: WrittenPeople[] }>(
      `WITH merged AS (TABLE ${mergedTable})${followUps[kind](touch)}
     SELECT (SELECT count(*) FILTER (WHERE is_created) FROM merged)::int AS created,
       (SELECT count(*) FILTER (WHERE NOT is_created) FROM merged)::int + ${kind === 'candidates' ? '(SELECT count(*) FROM touched)::int' : '0'} AS updated,
       (SELECT count(*) FROM ${importedTable})::int AS all,
       (SELECT coalesce(json_agg(of_node), '[]') FROM (
          SELECT node_id AS "nodeId", ${idsOf(isWrittenPerson)} AS "personIds", ${idsOf(isFoundPerson)} AS "foundIds"
          FROM ${importedTable} GROUP BY node_id ORDER BY node_id) AS of_node) AS people`,
    ),
  );
  const { created = 0, updated = 0, all = 0, people = [] } = rows[0] ?? {};
  await reopenChanged(queryOn(client), await findWithPairsOff(client, target), new Date());
  return { counts: { created, updated, unchanged: all - created - updated }, people };
}

const nouns = { candidates: 'candidate', roles: 'role', workplaces: 'workplace' } as const;

/** The profiles of the file that have pairs off the lists, which few have at all. */
async function findWithPairsOff(client: pg.ClientBase, { kind }: ImportTarget) {
  const own = {
    candidates: 'off.candidate_id',
    roles: 'off.role_id',
    workplaces: '(SELECT workplace_id FROM roles WHERE id = off.role_id)',
  }[kind];
  const { rows } = await asConsequence(() =>
    client.query<{ id: string }>(
      `SELECT id FROM ${importedTable} WHERE id IN (SELECT ${own} FROM pairs_off_lists off)`,
    ),
  );
  return { side: nouns[kind], ids: rows.map(({ id }) => id) };
}

/** What else a kind writes in the same statement: details that are kept apart, and the match that roles are owed. */
const followUps: Readonly<Record<ImportTarget['kind'], (touch: string) => string>> = {
  candidates: (touch) => {
    const names = ['sex', 'birth_year', 'groups'];
    // written, and never compared: what a file changes of it is not counted, so that nobody finds it out by trying
    return `, followed_up AS (
       UPDATE candidate_details AS d SET ${names.map((name) => `${name} = i.${name}`).join(', ')}
       FROM ${importedTable} AS i WHERE d.candidate_id = i.id AND i.has_details
     ), newly_followed_up AS (
       INSERT INTO candidate_details (candidate_id, ${names.join(', ')})
       SELECT id, ${names.join(', ')} FROM ${importedTable} AS i WHERE has_details
         AND NOT EXISTS (SELECT FROM candidate_details WHERE candidate_id = i.id)
     ), touched AS (
       UPDATE candidates t SET ${touch}
       WHERE id IN (SELECT id FROM ${importedTable} WHERE is_renamed EXCEPT SELECT id FROM merged)
       RETURNING id
     )`;
  },
  roles: () => '',
  workplaces: () => `, owed AS (
       UPDATE roles SET input_revision = input_revision + 1, match_failure = NULL
       WHERE status <> 'deleted' AND workplace_id IN (SELECT id FROM merged WHERE NOT is_created)
     )`,
};
