import type { AuditFinding } from '../audit/verify-audit.ts';
import type { RunQuery } from '../run-query.ts';

/** What came of a look through the whole audit. */
export interface AuditCheck {
  readonly at: Date;
  /** How many entries were as they were sealed. */
  readonly entries: number;
  /** Null when all were. */
  readonly finding: AuditFinding | null;
}

/** The latest look through the audit; null before the first. */
export async function latestAuditCheck(run: RunQuery): Promise<AuditCheck | null> {
  const [check] = await run<AuditCheck>(
    'SELECT at, entries::int, finding FROM audit_checks ORDER BY at DESC LIMIT 1',
  );
  return check ?? null;
}
