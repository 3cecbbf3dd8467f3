import type { EntityManager } from 'typeorm';
import type { AuditEntry } from '../audit/audit-entry.ts';

/** An entry of the audit as it is shown. */
export interface ListedEntry extends Omit<AuditEntry, 'nodeIds'> {
  /** What the principal is called; null when that is not known. */
  readonly name: string | null;
}

/** Which entries are looked for; null for any. */
export interface AuditFilter {
  readonly candidateId: string | null;
  readonly principalId: string | null;
  readonly action: string | null;
  /** `YYYY-MM-DD` in Sweden: the first day, and the last. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Where a page of entries ends. */
export interface EntryPlace {
  /** ISO 8601. */
  readonly at: string;
  readonly id: string;
}

/** Entries within the reach of the officer who asks, latest first: who has not all nodes sees those that concern theirs alone. */
export function listEntries(
  manager: EntityManager,
  { candidateId, principalId, action, from, to }: AuditFilter,
  after: EntryPlace | null,
  limit: number,
): Promise<ListedEntry[]> {
  return manager.query(
    `SELECT entry.id, at, entry.principal_id AS "principalId", name, roles, action, operation, object_kind AS "objectKind",
       object_ids AS "objectIds", person_ids::text[] AS "personIds", purpose, result, times, trace_id AS "traceId"
     FROM audit_within($1, $2, $3, $4::timestamp AT TIME ZONE 'Europe/Stockholm',
       ($5::date + 1)::timestamp AT TIME ZONE 'Europe/Stockholm', $6, $7, $8) AS entry
     LEFT JOIN principal_names ON principal_names.principal_id = lower(entry.principal_id)
     ORDER BY at DESC, entry.id DESC`,
    [candidateId, principalId, action, from, to, after?.at ?? null, after?.id ?? null, limit],
  );
}

/** The id of the person with this case number within the reach of the officer who asks; null when there is none. */
export async function findByReference(manager: EntityManager, reference: string): Promise<string | null> {
  const [found]: { id: string | null }[] = await manager.query('SELECT person_of_case($1) AS id', [
    reference,
  ]);
  return found?.id ?? null;
}
