import { v7 as uuidv7 } from 'uuid';
import type { RunQuery } from '../run-query.ts';
import type { AuditEntry } from './audit-entry.ts';

/** Something that the site did by itself, or somebody by a command: nobody is known. */
type DoneBySite = Pick<AuditEntry, 'action' | 'operation' | 'objectKind' | 'objectIds' | 'purpose'> &
  Partial<Pick<AuditEntry, 'personIds' | 'nodeIds'>>;

/**
 * Adds entries to the audit, in one statement: who is given an answer has been recorded when the statement's transaction is
 * committed. The persons of suggestions, proposals and placements, and the nodes of all persons, a trigger looks up.
 */
export async function recordAudit(run: RunQuery, entries: readonly AuditEntry[]): Promise<void> {
  await run(
    `INSERT INTO audit_entries (id, at, principal_id, roles, action, operation, object_kind, object_ids, person_ids, node_ids,
       purpose, result, times, trace_id)
     SELECT id, at, "principalId", roles, action, operation, "objectKind", "objectIds", "personIds", "nodeIds", purpose, result,
       times, "traceId"
     FROM jsonb_to_recordset($1) AS entry (
       id uuid, at timestamptz, "principalId" text, roles text[], action text, operation text, "objectKind" text,
       "objectIds" text[], "personIds" uuid[], "nodeIds" text[], purpose text, result text, times integer, "traceId" text)`,
    [JSON.stringify(entries)],
  );
}

/** Adds entries of what was done at a time without a principal, see {@link recordAudit}. */
export function recordBySite(run: RunQuery, at: Date, done: readonly DoneBySite[]): Promise<void> {
  return recordAudit(
    run,
    done.map((one) => ({
      ...{ id: uuidv7(), at, principalId: null, roles: [], personIds: [], nodeIds: [] },
      ...{ result: 'done', times: 1, traceId: null },
      ...one,
    })),
  );
}
