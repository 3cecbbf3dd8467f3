import { v7 as uuidv7 } from 'uuid';
import type { AuditVerdict } from '../audit/verify-audit.ts';
import type { RunQuery } from '../run-query.ts';

/** Keeps what came of looking through the audit. */
export async function storeAuditCheck(
  run: RunQuery,
  { at, entries, finding }: AuditVerdict & { readonly at: Date },
): Promise<void> {
  await run('INSERT INTO audit_checks (id, at, entries, finding) VALUES ($1, $2, $3, $4)', [
    uuidv7(),
    at,
    entries,
    finding && JSON.stringify(finding),
  ]);
}
