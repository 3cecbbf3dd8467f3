import type { EntityManager } from 'typeorm';
import { type NodeScope, scopesAlone } from '../node-scope.ts';
import type { ProfileDocument, ProfileTable, StoredProfile, Violation, WithNode } from './profile-table.ts';

/**
 * What the database knows against a new document; empty when nothing. Who is manager and system writes what one of the two might write alone, and so
 * is told what stands against the first of them who reaches the profile. `before` is null for a new one.
 */
export async function findViolations<Document extends ProfileDocument>(
  manager: EntityManager,
  table: ProfileTable<Document>,
  scope: NodeScope,
  document: WithNode<Document>,
  before: StoredProfile<Document> | null,
): Promise<readonly Violation[]> {
  let first: readonly Violation[] | null = null;
  const scopes = scopesAlone(scope);
  for (const alone of scopes) {
    if (before === null || scopes.length === 1 || (await table.isWithin(manager, alone, before))) {
      const violations = (await table.findViolations?.(manager, alone, document, before)) ?? [];
      if (violations.length === 0) {
        return [];
      }
      first ??= violations;
    }
  }
  return first ?? [];
}
