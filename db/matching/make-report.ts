import type { ClientBase } from 'pg';
import type { ReportKind, ReportResults } from '../entities/report-entity.ts';
import { erasureLockKey } from '../erasure-lock.ts';

/** A report that is to be made. */
export interface ReportToMake {
  readonly id: string;
  readonly nodeId: string;
  readonly kind: ReportKind;
  /** The policy whose effects are asked for; null for doors. */
  readonly comparedVersion: number | null;
}

/** A report's answer, and what it was made with. */
export interface FinishedReport {
  readonly result: ReportResults[ReportKind];
  /** Version of the policy in force. */
  readonly policyVersion: number;
  readonly engineVersion: string;
  /** `YYYY-MM-DD`. */
  readonly madeFor: string;
}

/** The report when it still waits to be made, or to be made anew; null when it is finished or there is none. */
export async function findReportToMake(client: ClientBase, reportId: string): Promise<ReportToMake | null> {
  const { rows } = await client.query<ReportToMake>(
    `SELECT id, node_id AS "nodeId", kind, compared_version AS "comparedVersion"
     FROM reports WHERE id = $1 AND status IN ('queued', 'running')`,
    [reportId],
  );
  return rows[0] ?? null;
}

/** Says that the report is being made, and how much of it is done: `of` is 0 as long as it isn't known. */
export async function storeProgress(
  client: ClientBase,
  reportId: string,
  done: number,
  of: number,
): Promise<void> {
  await client.query(
    `UPDATE reports SET status = 'running', done = $2, "of" = $3
     WHERE id = $1 AND status IN ('queued', 'running')`,
    [reportId, done, of],
  );
}

/**
 * Stores the answer and says that the report is complete; a finished one stays as it is. Whose profile was erased while it
 * was being made is taken out.
 */
export async function completeReport(
  client: ClientBase,
  reportId: string,
  { result, policyVersion, engineVersion, madeFor }: FinishedReport,
  now: Date,
): Promise<void> {
  await client.query('BEGIN');
  // a statement of its own, so that the next one sees what was erased while this one waited
  await client.query('SELECT pg_advisory_xact_lock_shared($1)', [erasureLockKey]);
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM candidates WHERE id = ANY ($1) AND status = 'deleted'
     UNION ALL SELECT id FROM roles WHERE id = ANY ($1) AND status = 'deleted'`,
    [idsIn(result)],
  );
  const erased = new Set(rows.map(({ id }) => id));
  await client.query(
    `UPDATE reports SET status = 'completed', done = "of", result = $2, policy_version = $3, engine_version = $4,
       made_for = $5, completed_at = $6
     WHERE id = $1 AND status IN ('queued', 'running')`,
    [reportId, JSON.stringify(without(result, erased)), policyVersion, engineVersion, madeFor, now],
  );
  await client.query('COMMIT');
}

function idsIn(result: FinishedReport['result']): string[] {
  return 'perRole' in result
    ? result.perRole.map(({ roleId }) => roleId)
    : [...result.roles.items, ...result.candidates.items].map(({ id }) => id);
}

function without(result: FinishedReport['result'], erased: ReadonlySet<string>): FinishedReport['result'] {
  if ('perRole' in result) {
    return { ...result, perRole: result.perRole.filter(({ roleId }) => !erased.has(roleId)) };
  }
  const left = <Side extends { readonly items: readonly { readonly id: string }[] }>(side: Side): Side => ({
    ...side,
    items: side.items.filter(({ id }) => !erased.has(id)),
  });
  return { ...result, roles: left(result.roles), candidates: left(result.candidates) };
}
