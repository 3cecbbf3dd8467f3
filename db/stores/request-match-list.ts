import type { EntityManager } from 'typeorm';
import { type MatchListRow, matchListEntity } from '../entities/match-list-entity.ts';

/** What a coordinator asks for. */
export type MatchListRequest = Pick<
  MatchListRow,
  'id' | 'nodeId' | 'subject' | 'requestedIds' | 'itemLimit' | 'requestedBy' | 'createdAt'
>;

/** What came of asking for a match list; `unknownIds` are the places, from 0, of ids that the node does not have. */
export type MatchListOutcome =
  | { readonly kind: 'queued' }
  /** `open` is how many a list of all would have. */
  | { readonly kind: 'too-many'; readonly open: number }
  | { readonly kind: 'unknown-ids'; readonly places: readonly number[] };

/** Most subjects of one list, which is read and downloaded whole. */
export const mostListedSubjects = 5_000;

/** Stores a match list that is to be built. */
export async function requestMatchList(
  manager: EntityManager,
  request: MatchListRequest,
): Promise<MatchListOutcome> {
  if (request.requestedIds !== null) {
    const found: { id: string }[] = await manager.query(
      `SELECT id FROM ${request.subject} WHERE id = ANY ($1) AND node_id = $2 AND status <> 'deleted'`,
      [request.requestedIds, request.nodeId],
    );
    const known = new Set(found.map(({ id }) => id));
    const places = request.requestedIds.flatMap((id, place) => (known.has(id) ? [] : [place]));
    if (places.length > 0) {
      return { kind: 'unknown-ids', places };
    }
  } else {
    const [{ open }]: [{ open: number }] = await manager.query(
      `SELECT count(*)::int AS open FROM ${request.subject} WHERE node_id = $1 AND status = 'open'`,
      [request.nodeId],
    );
    if (open > mostListedSubjects) {
      return { kind: 'too-many', open };
    }
  }
  await manager.getRepository(matchListEntity).insert(request);
  return { kind: 'queued' };
}
