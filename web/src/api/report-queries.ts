import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';

/** A report without what it found. */
export type ReportFacts = Schemas['ReportFacts'];

/** As many as are looked through: the API keeps them for 30 days. */
const mostReports = 100;

/** The reports on the node that one has asked for, latest first. */
export function ownReportsQuery(nodeId: string) {
  return queryOptions({
    queryKey: ['reports', 'own', nodeId],
    queryFn: async () =>
      (await answerOf(api.GET('/reports', { params: { query: { nodeId, limit: mostReports } } }))).items,
  });
}

/** A report with what it found, null until it is completed. */
export function reportQuery(id: string) {
  return queryOptions({
    queryKey: ['reports', id],
    queryFn: () => answerOf(api.GET('/reports/{id}', { params: { path: { id } } })),
  });
}
