import { z } from 'zod/mini';

/** What waits for the coach, the workplace or a day; see `needs` of the API's proposals and placements. */
export const needsOfWay = ['reply', 'placement', 'answer', 'start', 'follow-up'] as const;
/** How placements stand. */
export const placementStates = ['planned', 'running', 'ended', 'called-off'] as const;

/**
 * What the address of the page of placements holds: `needs`, only what waits so; `state`, only placements that stand so; usually all that
 * goes on; `coach`, whose people (`me` or `all`; the usual are a coach's own, all for others); `nodeId`.
 */
export const placementsSearch = z.object({
  needs: z.catch(z.optional(z.enum(needsOfWay)), undefined),
  state: z.catch(z.optional(z.enum(placementStates)), undefined),
  coach: z.catch(z.optional(z.enum(['me', 'all'])), undefined),
  nodeId: z.catch(z.optional(z.string()), undefined),
});
/** See {@link placementsSearch}. */
export type PlacementsSearch = z.output<typeof placementsSearch>;

/** One part of the list. */
export type WayGroup = (typeof needsOfWay)[number] | (typeof placementStates)[number];

/** The parts of the list that the address asks for, in their order. */
export function groupsOf({ needs, state }: Pick<PlacementsSearch, 'needs' | 'state'>): readonly WayGroup[] {
  if (needs !== undefined) {
    return [needs];
  }
  return state === undefined ? ['reply', 'placement', 'answer', 'planned', 'running'] : [state];
}
