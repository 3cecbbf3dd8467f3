import type { ReportKind, ReportRow } from '../../db/entities/report-entity.ts';
import { findReport, findReportProgress, listReports } from '../../db/read-models/report-view.ts';
import type { ApiContext } from '../api-context.ts';
import { defineRoute } from '../define-route.ts';
import type { Principal, PrincipalRole } from '../http/authentication/authenticator.ts';
import { forRoles } from '../http/authentication/for-roles.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { idParams } from '../http/parameters.ts';
import { Problem, required } from '../http/problems/problem.ts';
import { ownResultsQuery, progressRoute, readOwnResults } from '../queued-work.ts';
import { describeFacts, describeReport } from './describe-report.ts';
import { reportPageSchema, reportSchema } from './report-schemas.ts';
import { reportReaders, requestNodeAdjustmentsRoute, requestPolicyEffectsRoute } from './request-routes.ts';

const tag = 'reports';
const reportKinds: readonly ReportKind[] = ['doors', 'policy-effects'];
const anyReaders = ['coach', 'coordinator', 'admin'] as const;

const listReportsRoute = defineRoute({
  operationId: 'listReports',
  audit: 'nothing',
  path: '/reports',
  tag,
  summary: 'The reports that you have asked for, latest first',
  roles: anyReaders,
  query: ownResultsQuery,
  responses: { 200: { description: 'A page of reports.', schema: reportPageSchema } },
  problems: ['unknown-node'],
  async handle({ query }, context, principal) {
    const kinds = reportKinds.filter((kind) => mayRead(principal, kind));
    const { items, next } = await readOwnResults(context, principal, '/reports', query, (manager, page) =>
      listReports(manager, kinds, page),
    );
    const facts = items.map((report) => ({
      kind: report.kind,
      version: report.comparedVersion,
      ...describeFacts(report),
    }));
    return { status: 200, body: { items: facts, next } };
  },
});

const readReportRoute = defineRoute({
  operationId: 'readReport',
  audit: { action: 'export', kind: 'report', purpose: 'planning' },
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
    if (report.kind === 'policy-effects') {
      context.audit.concern(report.result?.candidates.items.map(({ id }) => id) ?? []);
    }
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
  listReportsRoute,
  readReportRoute,
  followReportRoute,
];

async function findOwnReport(
  { dataSource }: ApiContext,
  id: string,
  principal: Principal,
): Promise<ReportRow> {
  const report = required(await findReport(dataSource.manager, id, scopeOf(principal)), 'report');
  if (!mayRead(principal, report.kind)) {
    throw new Problem('forbidden', forRoles(reportReaders[report.kind]));
  }
  return report;
}

function mayRead({ roles }: Principal, kind: ReportKind): boolean {
  const readers: readonly PrincipalRole[] = reportReaders[kind];
  return roles.some((role) => readers.includes(role));
}
