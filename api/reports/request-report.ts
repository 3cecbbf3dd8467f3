import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { ReportQuestion } from '../../db/entities/report-entity.ts';
import { type ReportRequest, requestReport } from '../../db/stores/request-report.ts';
import type { ApiContext } from '../api-context.ts';
import type { Principal } from '../http/authentication/authenticator.ts';
import { basePath } from '../http/base-path.ts';
import { type RepeatableRequest, runIdempotent } from '../http/run-idempotent.ts';
import { reportQueuedSchema } from './report-schemas.ts';

/** The answers of a route that asks for a report. */
export const reportResponses = {
  202: {
    description: 'It will be made; its address tells how far it is.',
    schema: reportQueuedSchema,
    headers: { Location: 'Address of the report.' },
  },
} as const;

/**
 * Stores the report that a request asks for and hints the worker. `question` runs in the same transaction and may refuse it
 * by throwing.
 */
export async function answerWithReport(
  context: ApiContext,
  principal: Principal,
  request: RepeatableRequest,
  question: (manager: EntityManager) => Promise<Pick<ReportRequest, 'nodeId'> & ReportQuestion>,
) {
  const createdAt = context.clock();
  const id = uuidv7({ msecs: createdAt.getTime() });
  const answer = await runIdempotent(context.dataSource, principal, request, async (manager) => {
    const asked = await question(manager);
    await requestReport(manager, { ...asked, id, requestedBy: principal.id, createdAt });
    return {
      status: 202 as const,
      body: { id, status: 'queued' as const },
      headers: { Location: `${basePath}/reports/${id}` },
    };
  });
  // of a repeated request the first one's report, should its hint have been lost
  context.queue.hint('make-report', { reportId: answer.body.id });
  return answer;
}
