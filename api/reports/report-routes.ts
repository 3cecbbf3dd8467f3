import type { ReportRow } from '../../db/entities/report-entity.ts';
import { findReport, findReportProgress } from '../../db/read-models/report-view.ts';
import type { ApiContext } from '../api-context.ts';
import { defineRoute } from '../define-route.ts';
import type { Principal, PrincipalRole } from '../http/authentication/authenticator.ts';
import { forRoles } from '../http/authentication/for-roles.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { idParams } from '../http/parameters.ts';
import { Problem, required } from '../http/problems/problem.ts';
import { progressRoute } from '../queued-work.ts';
import { describeReport } from './describe-report.ts';
import { reportSchema } from './report-schemas.ts';
import { reportReaders, requestNodeAdjustmentsRoute, requestPolicyEffectsRoute } from './request-routes.ts';

const tag = 'reports';
const anyReaders = ['coach', 'coordinator', 'admin'] as const;

const readReportRoute = defineRoute({
  operationId: 'readReport',
  path: '/reports/{id}',
  tag,
  summary: 'Read a report about a node',
  description:
    'What was asked for with `POST /nodes/{id}/doors` or `POST /policies/{version}/effects`. A report is kept for 30 days; ' +
    'coaches read those about doors.',
  roles: anyReaders,
  params: idParams,
  responses: { 200: { description: 'The report, as far as it is made.', schema: reportSchema } },
  problems: ['not-found'],
  async handle({ params }, context, principal) {
    const report = await findOwnReport(context, params.id, principal);
    return { status: 200, body: await describeReport(context.dataSource.manager, report) };
  },
});

const followReportRoute = progressRoute(
  'followReport',
  tag,
  'report',
  anyReaders,
  async (context, id, principal) => {
    await findOwnReport(context, id, principal);
    return () => findReportProgress(context.dataSource.manager, id);
  },
);

/** The routes of reports about nodes. */
export const reportRoutes = [
  requestNodeAdjustmentsRoute,
  requestPolicyEffectsRoute,
  readReportRoute,
  followReportRoute,
];

async function findOwnReport(
  { dataSource }: ApiContext,
  id: string,
  principal: Principal,
): Promise<ReportRow> {
  const report = required(await findReport(dataSource.manager, id, scopeOf(principal)), 'report');
  const readers: readonly PrincipalRole[] = reportReaders[report.kind];
  if (!principal.roles.some((role) => readers.includes(role))) {
    throw new Problem('forbidden', forRoles(readers));
  }
  return report;
}
