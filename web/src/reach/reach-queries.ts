import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../api/client.ts';
import { ApiProblem, isPassing } from '../api/problem.ts';

/** A role that is written and not stored. */
export type RoleDraftBody = Schemas['RolePreviewRequest']['role'];
/** What one change would bring. */
export type Opening = Schemas['RoleOpening'];
/** One change that a workplace can make. */
export type Adjustment = Opening['adjustment'];

/** How many people a stored role reaches, and what would reach more. */
export function roleReachQuery(roleId: string, lang: 'sv' | 'en') {
  return queryOptions({
    queryKey: ['role', roleId, 'reach', lang],
    queryFn: () =>
      answerOf(api.GET('/roles/{id}/reach', { params: { path: { id: roleId }, query: { lang } } })),
    staleTime: 60_000,
  });
}

/** The same of a role as it is written. It may be asked so often a minute; then the last answer stands. */
export function previewQuery(role: RoleDraftBody, lang: 'sv' | 'en') {
  return queryOptions({
    queryKey: ['roles', 'preview', lang, role],
    queryFn: () => answerOf(api.POST('/roles/preview', { body: { role, lang } })),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: (count, error) => isPassing(error) && !isResting(error) && count < 2,
  });
}

/** Whether it was asked so often that it is not answered for a while. */
export function isResting(error: Error | null): boolean {
  return error instanceof ApiProblem && error.status === 429;
}
