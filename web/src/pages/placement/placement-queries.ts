import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../api/client.ts';

/** A placement as it is planned. */
export type PlacementSubmission = Schemas['PlacementSubmission'];
/** A start, an end or a calling off, as it is sent. */
export type PlacementMove = Schemas['PlacementMove'];
/** What the rules say of terms, what stands in the way, and which places are left. */
export type PlacementPreview = Schemas['PlacementPreview'];

/** What planning with these terms would meet; of a stored placement, what the rules say of it. */
export function placementPreviewQuery(body: PlacementSubmission) {
  return queryOptions({
    queryKey: ['placement-preview', body],
    queryFn: () => answerOf(api.POST('/placements/preview', { body })),
    placeholderData: keepPreviousData,
  });
}

/** Plans a placement; the same key is stored once. Throws an `ApiProblem` when it has no place. */
export function planPlacement(body: PlacementSubmission, key: string) {
  return answerOf(api.POST('/placements', { params: { header: { 'idempotency-key': key } }, body }));
}

/** Changes what was agreed of the placement as it was read. Throws an `ApiProblem` `revision-stale` when it has changed since. */
export function changePlacement(id: string, revision: number, body: Schemas['PlacementPatch']) {
  return answerOf(
    api.PATCH('/placements/{id}', {
      params: { path: { id }, header: { 'if-match': `"${revision}"` } },
      body,
    }),
  );
}

/** Starts, ends or calls off a placement; the same key is stored once. */
export function movePlacement(id: string, body: PlacementMove, key: string) {
  return answerOf(
    api.POST('/placements/{id}/steps', {
      params: { path: { id }, header: { 'idempotency-key': key } },
      body,
    }),
  );
}
