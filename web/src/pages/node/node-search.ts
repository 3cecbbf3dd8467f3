import { z } from 'zod/mini';

/** How far back the way is counted; the usual first. */
export const wayPeriods = ['year', 'quarter', 'three-years'] as const;
/** See {@link wayPeriods}. */
export type WayPeriod = (typeof wayPeriods)[number];

/** What the address of a node holds: `period`, how far back its way is counted; a year when it is left out. */
export const nodeSearch = z.object({ period: z.catch(z.optional(z.enum(wayPeriods)), undefined) });

/** Which workplaces are shown, all first. */
export const capacityShows = ['all', 'left', 'full', 'ending', 'not-told'] as const;

/** What the address of a node's capacity holds: `show`, which workplaces; all when it is left out. */
export const capacitySearch = z.object({ show: z.catch(z.optional(z.enum(capacityShows)), undefined) });
