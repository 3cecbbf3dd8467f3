import { z } from 'zod/mini';

const text = z.catch(z.optional(z.string()), undefined);

/** Orders of the page of people; the first is the usual one. */
export const peopleSorts = [
  'to-review',
  'held',
  'waiting',
  'fewest',
  'unchanged',
  'changed',
  'reference',
] as const;
/** Whom somebody has waited longer than. */
export const waits = ['3-months', '6-months', '12-months'] as const;

/**
 * What the address of the page of people holds: `q`, the words searched for; `coach`, whose people (`all`, `me`, `none` or an id; the
 * usual are a coach's own, all for others); `status` (open, closed or `all`; usually open); `since`, how long they have waited at least
 * or since when; `needs` and `review`, see the API; `nodeId`; `sort`.
 */
export const peopleSearch = z.object({
  q: text,
  nodeId: text,
  coach: text,
  status: z.catch(
    z.optional(z.enum(['open', 'placed', 'objected', 'not-confirmed', 'closed', 'all'])),
    undefined,
  ),
  since: text,
  needs: z.catch(
    z.optional(z.enum(['review', 'proposal', 'answer', 'suggestions', 'profile', 'confirmation'])),
    undefined,
  ),
  review: z.catch(z.optional(z.enum(['none', 'approve', 'hold', 'decline'])), undefined),
  sort: z.catch(z.optional(z.enum(peopleSorts)), undefined),
});
/** See {@link peopleSearch}. */
export type PeopleSearch = z.output<typeof peopleSearch>;
