import type pg from 'pg';
import { v7 as uuidV7 } from 'uuid';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import { asConsequence } from '../acting.ts';
import { type CopyValue, copyRows } from '../copy-rows.ts';
import type { Identity } from '../identities/identities.ts';
import type { NameCipher } from '../identities/name-cipher.ts';
import { queryOn } from '../run-query.ts';
import { findLookAlikes, type ImportWarning } from './find-look-alikes.ts';
import { contentId, type ImportedLine, type ImportTarget, importTargets } from './import-target.ts';
import { importedTable, sharedColumns } from './imported-table.ts';
import { type FileReader, keepUnread } from './keep-unread.ts';
import { findRenamed, mergeIdentities } from './merge-identities.ts';
import {
  findConflicts,
  type ImportCounts,
  lockStored,
  mergeImported,
  resolveImported,
  type WrittenPeople,
} from './merge-imported.ts';
import { onLineAlready, ProblemList } from './problem-list.ts';
import type { ProfileKind, ProfileRecord } from './profile-record.ts';
import { readProfileFile } from './read-profile-file.ts';
import type { FileEncoding } from './read-text-blocks.ts';
import { recordImport } from './record-import.ts';
import { type HandedOver, takeOver } from './take-over.ts';

/** What to import. */
export interface ImportOptions {
  readonly kind: ProfileKind;
  /** Its path, or with `content` what it is called. */
  readonly file: string;
  /** What it holds. Default: what is at its path. */
  readonly content?: Uint8Array | undefined;
  /** The node of the file, made if there is none; a line that names another is a problem. Default: what each line names. */
  readonly nodeId?: string | undefined;
  readonly encoding?: FileEncoding | undefined;
  /** Encrypts what says who somebody is. */
  readonly names: NameCipher;
  /** Whose the profiles are that the file makes, by id. Default: the site's, and so no system's. */
  readonly submittedBy?: string | undefined;
  /** The system that brings the file, by its id in lower case: it changes those profiles alone which it has submitted. Default: none. */
  readonly writtenBy?: string | undefined;
  /** Who brings the file; the counts tell nothing of what they do not read. Default: the site, which reads all. */
  readonly reader?: FileReader | undefined;
  /** Whether profiles of the file that are the site's become those of `submittedBy`. Default false. */
  readonly takesOver?: boolean | undefined;
  /** Told how many lines have been read. */
  readonly onProgress?: ((lines: number) => void) | undefined;
}

/** What an import did, and what is perhaps not meant of what it read. */
export interface ImportOutcome extends ImportCounts {
  readonly warnings: readonly ImportWarning[];
}

/** The same, whom it wrote, and what it made a system's that takes over. */
export interface WrittenOutcome {
  readonly outcome: ImportOutcome;
  readonly people: readonly WrittenPeople[];
  readonly handed: readonly HandedOver[];
}

const analyzeFrom = 1_000;

/**
 * Imports a file in one transaction of its own, with its record in the audit: all of it, or nothing. A line is a new profile or, with the id or
 * the reference of a stored one, its new content; importing a file again changes nothing. Throws
 * {@link ProfileFileError} with every bad line, or PostgreSQL's error.
 */
export async function importProfileFile(
  client: pg.ClientBase,
  options: ImportOptions,
): Promise<ImportOutcome> {
  await client.query('BEGIN');
  try {
    const { outcome, people, handed } = await importWithin(client, options);
    await recordImport(queryOn(client), people, handed);
    await client.query('COMMIT');
    return outcome;
  } catch (error) {
    // A lost connection has rolled back already.
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** The same within a transaction of the caller's, which what it throws leaves broken, and without a record: the caller makes it. */
export async function importWithin(client: pg.ClientBase, options: ImportOptions): Promise<WrittenOutcome> {
  const target = importTargets[options.kind];
  await client.query(`SET LOCAL lock_timeout = '10s'`);
  // 1. One import at a time, so that two of the same file don't make everything twice.
  await client.query(`SELECT pg_advisory_xact_lock(hashtextextended('passa import', 0))`);
  if (options.nodeId !== undefined) {
    await makeNode(client, options.nodeId);
  }
  const { rows: nodes } = await client.query<{ id: string }>('SELECT id FROM nodes');
  // 2. Check every line and load the good ones into a table of the transaction's own.
  const columns = [...sharedColumns, ...target.ownColumns];
  await client.query(
    `DROP TABLE IF EXISTS pg_temp.${importedTable}; CREATE TEMPORARY TABLE ${importedTable} (${columns.map(([name, type]) => `${name} ${type}`).join(', ')}) ON COMMIT DROP`,
  );
  const problems = new ProblemList(options.file);
  const lines = new CheckedLines({ target, options, nodes: new Set(nodes.map(({ id }) => id)), problems });
  const loaded = await copyRows(
    client,
    importedTable,
    columns.map(([name]) => name),
    lines.rows(),
  );
  problems.throwAny();
  if (loaded >= analyzeFrom) {
    await client.query(`ANALYZE ${importedTable}`);
  }
  // 3. Hold them against what is stored.
  await resolveImported(client, target, options.writtenBy);
  await lockStored(client, target);
  for (const conflict of await findConflicts(client, target, options.writtenBy)) {
    problems.add(conflict);
  }
  problems.throwAny();
  // 4. Write.
  const warnings = await findLookAlikes(client, target, options.writtenBy);
  if (options.kind === 'candidates' && options.reader !== undefined) {
    await keepUnread(client, options.reader);
  }
  const renamed =
    options.kind === 'candidates'
      ? await asConsequence(() => findRenamed(client, options.names, lines.identityByLine))
      : null;
  const { counts, people } = await mergeImported(client, target, options.submittedBy ?? null);
  const handed =
    options.submittedBy !== undefined && options.takesOver === true
      ? await takeOver(client, target, options.submittedBy)
      : [];
  if (renamed !== null) {
    await asConsequence(() => mergeIdentities(client, options.names, renamed));
  }
  return { outcome: { ...counts, warnings }, people, handed };
}

/** Makes the node unless there is one, which is all that the API's role may find. */
async function makeNode(client: pg.ClientBase, id: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM nodes WHERE id = $1', [id]);
  if (rowCount === 0) {
    await client.query('INSERT INTO nodes (id, name) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      id,
      id.charAt(0).toUpperCase() + id.slice(1),
    ]);
  }
}

/** What the lines of a file are checked with. */
interface CheckParts {
  readonly target: ImportTarget;
  readonly options: ImportOptions;
  readonly nodes: ReadonlySet<string>;
  readonly problems: ProblemList;
}

/** The lines of a file, checked one by one. */
class CheckedLines {
  readonly #parts: CheckParts;
  readonly #lineByKey = new Map<string, number>();
  /** What says who the person of a line is, where it tells anything that is kept apart. */
  readonly identityByLine = new Map<number, Identity>();

  constructor(parts: CheckParts) {
    this.#parts = parts;
  }

  /** Rows for the temporary table, until the first problem; then it only looks for more. */
  async *rows(): AsyncGenerator<readonly CopyValue[], void, undefined> {
    const { file, kind, encoding = 'utf-8', content, onProgress } = this.#parts.options;
    let read = 0;
    for await (const batch of readProfileFile(file, kind, { encoding, content })) {
      for (const record of batch) {
        const row = this.#check(record);
        if (row && this.#parts.problems.count === 0) {
          yield row;
        }
      }
      read += batch.length;
      onProgress?.(read);
    }
  }

  #check(record: ProfileRecord): readonly CopyValue[] | null {
    const read = this.#parts.target.read(record, this.#parts.problems);
    if (read === null) {
      return null;
    }
    const { line } = record;
    const profile = read.line;
    const nodeId = this.#nodeOf(profile, line);
    if (nodeId === null) {
      return null;
    }
    const { reference, status, profile: document, own, identity = null } = read.toRow(nodeId);
    const id = this.#idOf(profile, nodeId);
    if (record.problems.length > 0 || this.#isRepeated(profile, nodeId, id, line)) {
      return null;
    }
    if (identity !== null) {
      this.identityByLine.set(line, identity);
    }
    return [line, id, profile.id !== undefined, nodeId, reference, status, JSON.stringify(document), ...own];
  }

  /** The node of a line; null when the line may not be of it, which is a problem. */
  #nodeOf(profile: ImportedLine, line: number): string | null {
    const { nodeId: asked } = this.#parts.options;
    const nodeId = profile.nodeId ?? asked;
    const refuse = (message: LocalizedText): null => {
      this.#parts.problems.add({ line, field: 'nodeId', message });
      return null;
    };
    if (nodeId === undefined) {
      return refuse({
        en: 'Is missing; give it here, or for the whole file with --node.',
        sv: 'Saknas; ange den här, eller för hela filen med --node.',
      });
    }
    if (asked !== undefined && nodeId !== asked) {
      return refuse({
        en: `The row is of node "${nodeId}", the import of "${asked}". Leave the cell empty, or import it without --node.`,
        sv: `Raden hör till noden "${nodeId}", inläsningen till "${asked}". Lämna cellen tom, eller läs in den utan --node.`,
      });
    }
    return this.#parts.nodes.has(nodeId)
      ? nodeId
      : refuse({
          en: `There is no node "${nodeId}". --node ${nodeId} makes it.`,
          sv: `Det finns ingen nod "${nodeId}". --node ${nodeId} skapar den.`,
        });
  }

  #idOf(profile: ImportedLine, nodeId: string): string {
    if (profile.id !== undefined) {
      return profile.id.toLowerCase();
    }
    return profile.reference === undefined ? contentId(this.#parts.target.kind, nodeId, profile) : uuidV7();
  }

  #isRepeated({ reference, id: givenId }: ImportedLine, nodeId: string, id: string, line: number): boolean {
    const keys: [field: string, key: string, shown: LocalizedText][] = [];
    if (reference !== undefined) {
      keys.push(['reference', `${nodeId} ${reference}`, { en: `"${reference}"`, sv: `"${reference}"` }]);
    }
    if (givenId !== undefined) {
      keys.push(['id', id, { en: id, sv: id }]);
    }
    if (keys.length === 0) {
      keys.push([
        '',
        id,
        {
          en: 'The same profile, without a reference to tell them apart,',
          sv: 'Samma profil, utan referens som skiljer dem åt,',
        },
      ]);
    }
    let isRepeated = false;
    for (const [field, key, shown] of keys) {
      const earlier = this.#lineByKey.get(key);
      if (earlier === undefined) {
        this.#lineByKey.set(key, line);
      } else {
        this.#parts.problems.add({ line, field, message: onLineAlready(shown, earlier) });
        isRepeated = true;
      }
    }
    return isRepeated;
  }
}
