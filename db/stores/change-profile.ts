import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import { asConsequence } from '../acting.ts';
import { coversNode, type NodeScope } from '../node-scope.ts';
import { lockReopenable, reopenChanged } from '../pairs-off-lists.ts';
import { queryIn } from '../run-query.ts';
import { findViolations } from './find-violations.ts';
import type { ProfileDocument, ProfileTable, StoredProfile, Violation, WithNode } from './profile-table.ts';
import { type RevisionCondition, satisfies } from './revision-condition.ts';

/** A change of one profile. */
export interface ProfileChange<Document extends ProfileDocument> {
  readonly id: string;
  readonly scope: NodeScope;
  /** With `any` it is refused: who edits says which revision they have seen. */
  readonly condition: RevisionCondition;
  readonly now: Date;
  /** The fields that are named, as they came: of those that are never read back, the document has none. */
  readonly given: object;
  /** Fields of the document that who writes may not read: they are written, and nothing that is answered tells whether they said something else. */
  readonly unread: readonly (keyof Document)[];
  /** Makes the new document of the stored one; what it throws undoes the transaction. */
  readonly change: (current: WithNode<Document>) => WithNode<Document>;
}

/** What came of changing a profile. */
export type ChangeOutcome =
  | {
      readonly kind: 'changed' | 'unchanged';
      readonly id: string;
      readonly revision: number;
      readonly nodeId: string;
    }
  | { readonly kind: 'not-found' | 'deleted' | 'outside-scope' | 'not-yours' | 'reference-taken' }
  | { readonly kind: 'stale' | 'unconditional'; readonly revision: number }
  | { readonly kind: 'rejected'; readonly violations: readonly Violation[] };

/**
 * Changes a stored profile. A change in effect counts up its revision, owes it a match, forgets why it could not
 * be matched before, and reopens the pairs whose reason it concerns; a document that says the same leaves everything as it is. One that differs
 * in nothing but what who writes may not read is stored, and counted as the same.
 */
export async function changeProfile<Document extends ProfileDocument>(
  manager: EntityManager,
  table: ProfileTable<Document>,
  { id, scope, condition, now, given, unread, change }: ProfileChange<Document>,
): Promise<ChangeOutcome> {
  await lockReopenable(queryIn(manager), { side: table.noun, ids: [id] });
  const found = await findWithinScope(manager, table, id, scope, 'change');
  if (typeof found === 'string') {
    return { kind: found };
  }
  if (condition === 'any') {
    return { kind: 'unconditional', revision: found.revision };
  }
  if (!satisfies(condition, found.revision)) {
    return { kind: 'stale', revision: found.revision };
  }
  const { nodeId } = found;
  const document = table.normalise(change(found.document), scope, found.document);
  if (document.nodeId !== nodeId) {
    return { kind: 'rejected', violations: [immutableNode] };
  }
  if (isDeepStrictEqual(without(document, unread), without(found.document, unread))) {
    await writeUncounted(manager, table, document, found);
    await table.writeUnread?.(manager, id, given);
    return { kind: 'unchanged', id, revision: found.revision, nodeId };
  }
  const violations = await findViolations(manager, table, scope, document, found);
  if (violations.length > 0) {
    return { kind: 'rejected', violations };
  }
  const columns = { ...table.toColumns(document), updated_at: now };
  if (await isReferenceTaken(manager, table, id, nodeId, columns)) {
    return { kind: 'reference-taken' };
  }
  const revision = found.revision + 1;
  await updateProfile(manager, table, id, columns);
  await table.afterWrite?.(manager, id, document, found);
  await table.writeUnread?.(manager, id, given);
  await reopenChanged(queryIn(manager), { side: table.noun, ids: [id] }, now);
  return { kind: 'changed', id, revision, nodeId };
}

function without<Document extends object>(
  document: Document,
  unread: readonly (keyof Document)[],
): Partial<Document> {
  const rest: Partial<Document> = { ...document };
  for (const field of unread) {
    delete rest[field];
  }
  return rest;
}

/** Stores what who writes may not read, without a trace in the row of when. */
async function writeUncounted<Document extends ProfileDocument>(
  manager: EntityManager,
  table: ProfileTable<Document>,
  document: WithNode<Document>,
  found: StoredProfile<Document>,
): Promise<void> {
  if (isDeepStrictEqual(document, found.document)) {
    return;
  }
  await manager.query(`UPDATE ${table.table} SET profile = $2 WHERE id = $1`, [
    found.id,
    table.toColumns(document).profile,
  ]);
  await table.afterWrite?.(manager, found.id, document, found);
}

/** The locked profile; `deleted` for a tombstone within the scope's nodes, `not-found` when the scope does not reach it, `not-yours` when it does and one may not write it all the same. */
export async function findWithinScope<Document extends ProfileDocument>(
  manager: EntityManager,
  table: ProfileTable<Document>,
  id: string,
  scope: NodeScope,
  what: 'change' | 'erase',
): Promise<StoredProfile<Document> | 'not-found' | 'deleted' | 'outside-scope' | 'not-yours'> {
  const found = await table.findLocked(manager, id);
  if (found === null) {
    return (await table.findUnlockable?.(manager, scope, id)) ?? 'not-found';
  }
  if (!coversNode(scope, found.nodeId)) {
    return 'outside-scope';
  }
  if (found.status === 'deleted') {
    return 'deleted';
  }
  if (!(await table.isWithin(manager, scope, found))) {
    return 'outside-scope';
  }
  return (await table.mayWrite?.(manager, id, what)) === false ? 'not-yours' : found;
}

/** Writes the columns and counts up the revision; a matched profile is owed a match again. */
export async function updateProfile(
  manager: EntityManager,
  table: Pick<ProfileTable<ProfileDocument>, 'table' | 'isMatched'>,
  id: string,
  columns: Readonly<Record<string, unknown>>,
): Promise<void> {
  const assignments = Object.keys(columns).map((name, index) => `${name} = $${index + 2}`);
  const owed = table.isMatched ? ['input_revision = input_revision + 1', 'match_failure = NULL'] : [];
  await manager.query(
    `UPDATE ${table.table} SET ${[...assignments, 'revision = revision + 1', ...owed].join(', ')} WHERE id = $1`,
    [id, ...Object.values(columns)],
  );
}

const immutableNode: Violation = {
  field: 'nodeId',
  code: 'immutable',
  message: {
    en: 'A profile stays in its node. Delete it here and submit it there.',
    sv: 'En profil stannar i sin nod. Ta bort den här och lägg in den där.',
  },
};

async function isReferenceTaken(
  manager: EntityManager,
  table: Pick<ProfileTable<ProfileDocument>, 'table'>,
  id: string,
  nodeId: string,
  columns: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  if (columns.reference === null) {
    return false;
  }
  // also another's, whom a manager does not see
  const others: unknown[] = await asConsequence(() =>
    manager.query(
      `SELECT 1 FROM ${table.table} WHERE node_id = $1 AND reference = $2 AND status <> 'deleted' AND id <> $3`,
      [nodeId, columns.reference, id],
    ),
  );
  return others.length > 0;
}
