import { type EntityManager, In } from 'typeorm';
import { type ReportKind, type ReportRow, reportEntity } from '../entities/report-entity.ts';
import { coversNode, type NodeScope } from '../node-scope.ts';
import { type OwnResultsPage, ownResultsOf } from './own-results.ts';

/** All but the result. */
const factColumns = {
  id: true,
  nodeId: true,
  kind: true,
  comparedVersion: true,
  status: true,
  done: true,
  of: true,
  failure: true,
  policyVersion: true,
  engineVersion: true,
  madeFor: true,
  requestedBy: true,
  createdAt: true,
  completedAt: true,
} as const;

/** The report within the scope; null when there is none. */
export async function findReport(
  manager: EntityManager,
  id: string,
  scope: NodeScope,
): Promise<ReportRow | null> {
  const report = await manager.getRepository(reportEntity).findOneBy({ id });
  return report !== null && coversNode(scope, report.nodeId) ? report : null;
}

/** A report without what it found, which may be large. */
export type ReportFacts = Omit<ReportRow, 'result'>;

/** The reports of these kinds that somebody has asked for, latest first. */
export function listReports(
  manager: EntityManager,
  kinds: readonly ReportKind[],
  page: OwnResultsPage,
): Promise<ReportFacts[]> {
  return manager.getRepository(reportEntity).find({
    where: { ...ownResultsOf(page), kind: In(kinds) },
    select: factColumns,
    order: { id: 'DESC' },
    take: page.limit,
  });
}

/** How far the report is; null when it is gone. Its result, which may be large, is not read. */
export async function findReportProgress(
  manager: EntityManager,
  id: string,
): Promise<Pick<ReportRow, 'status' | 'done' | 'of' | 'failure'> | null> {
  return manager
    .getRepository(reportEntity)
    .findOne({ where: { id }, select: { id: true, status: true, done: true, of: true, failure: true } });
}
