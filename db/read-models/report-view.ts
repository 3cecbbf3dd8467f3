import type { EntityManager } from 'typeorm';
import { type ReportRow, reportEntity } from '../entities/report-entity.ts';
import { coversNode, type NodeScope } from '../node-scope.ts';

/** The report within the scope; null when there is none. */
export async function findReport(
  manager: EntityManager,
  id: string,
  scope: NodeScope,
): Promise<ReportRow | null> {
  const report = await manager.getRepository(reportEntity).findOneBy({ id });
  return report !== null && coversNode(scope, report.nodeId) ? report : null;
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
