import type { EntityManager } from 'typeorm';
import { asConsequence } from '../acting.ts';
import { coversNode, type NodeScope } from '../node-scope.ts';
import { findViolations } from './find-violations.ts';
import type { ProfileDocument, ProfileTable, Violation, WithNode } from './profile-table.ts';

/** A new profile, its id and node settled. */
export interface NewProfile<Document extends ProfileDocument> {
  readonly id: string;
  readonly document: WithNode<Document>;
  readonly scope: NodeScope;
  /** Id of the principal who submits it. */
  readonly submittedBy: string;
  readonly now: Date;
}

/** What came of submitting a profile. */
export type SubmitOutcome =
  | { readonly kind: 'created'; readonly id: string; readonly revision: number; readonly nodeId: string }
  | { readonly kind: 'id-taken' | 'reference-taken' | 'outside-scope' }
  | { readonly kind: 'rejected'; readonly violations: readonly Violation[] };

/** Stores a new profile, owed a match from now on. */
export async function submitProfile<Document extends ProfileDocument>(
  manager: EntityManager,
  table: ProfileTable<Document>,
  { id, document: given, scope, submittedBy, now }: NewProfile<Document>,
): Promise<SubmitOutcome> {
  if (!coversNode(scope, given.nodeId)) {
    return { kind: 'outside-scope' };
  }
  const document = table.normalise(given, scope, null);
  const violations = await findViolations(manager, table, scope, document, null);
  if (violations.length > 0) {
    return { kind: 'rejected', violations };
  }
  const columns = {
    id,
    ...table.toColumns(document),
    ...table.originColumns?.(submittedBy),
    created_at: now,
    updated_at: now,
  };
  const names = Object.keys(columns);
  const inserted: unknown[] = await manager.query(
    `INSERT INTO ${table.table} (${names.join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')})
     ON CONFLICT DO NOTHING RETURNING id`,
    Object.values(columns),
  );
  if (inserted.length === 0) {
    const sameId: unknown[] = await asConsequence(() =>
      manager.query(`SELECT 1 FROM ${table.table} WHERE id = $1`, [id]),
    );
    return { kind: sameId.length > 0 ? 'id-taken' : 'reference-taken' };
  }
  await table.afterWrite?.(manager, id, document, null);
  await table.writeUnread?.(manager, id, given);
  return { kind: 'created', id, revision: 1, nodeId: document.nodeId };
}
