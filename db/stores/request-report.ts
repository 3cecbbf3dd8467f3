import type { EntityManager } from 'typeorm';
import { type ReportQuestion, type ReportRow, reportEntity } from '../entities/report-entity.ts';

/** What is asked of a node. */
export type ReportRequest = Pick<ReportRow, 'id' | 'nodeId' | 'requestedBy' | 'createdAt'> & ReportQuestion;

/** Stores a report that is to be made. */
export async function requestReport(manager: EntityManager, request: ReportRequest): Promise<void> {
  await manager.getRepository(reportEntity).insert(request);
}
