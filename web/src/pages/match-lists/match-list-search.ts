import { z } from 'zod/mini';
import { columnIds } from './columns.ts';
import { rowKinds } from './row-kinds.ts';

const text = z.catch(z.optional(z.string()), undefined);

/**
 * What the address of a match list holds: `q`, words that a row has; `kind`, matches, near misses or who has none; `workplace`, its id; `review`, how it is decided; `known`,
 * the least share known in percent; `sort`, the column that it is sorted by, descending after `-` (default the list's own order);
 * `columns`, those that are shown (default by room).
 */
export const matchListSearch = z.object({
  q: text,
  kind: z.catch(z.optional(z.enum(rowKinds)), undefined),
  workplace: text,
  review: z.catch(z.optional(z.enum(['none', 'approve', 'hold', 'decline'])), undefined),
  known: z.catch(z.optional(z.int().check(z.gte(1), z.lte(100))), undefined),
  sort: z.catch(z.optional(z.templateLiteral([z.optional(z.literal('-')), z.enum(columnIds)])), undefined),
  columns: z.catch(z.optional(z.array(z.enum(columnIds))), undefined),
});
/** See {@link matchListSearch}. */
export type MatchListSearch = z.output<typeof matchListSearch>;
