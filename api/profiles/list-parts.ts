import { z } from 'zod';
import type { ListSort } from '../../db/read-models/filtered-list.ts';
import { uuidField } from '../../matching/model/fields.ts';
import { placeText } from '../http/cursor.ts';
import { profilesQuery } from '../http/parameters.ts';
import { count, object } from '../http/schema-registry.ts';

/** Keys that a list can be sorted by, as a cursor holds them. */
const keysByType: Readonly<Record<ListSort['type'], z.ZodType<string>>> = {
  text: placeText,
  bigint: z.string().regex(/^-?\d{1,18}$/),
  uuid: z.uuid(),
};

/** A place in a list that can be sorted: the key that it is sorted by, and the id. */
export function placeSchemaOf({ type }: ListSort) {
  return z.strictObject({ key: keysByType[type], id: z.uuid() });
}

/** What a list of candidates or roles is asked for besides its filters. */
export const countedListQuery = profilesQuery.extend({
  q: profilesQuery.shape.q.describe(
    'Only those in which each of these words stands, as a part of one or in any case, with or without dots and accents: in reference, ' +
      'title, own words, or the name of the workplace.',
  ),
  review: z
    .enum(['none', 'approve', 'hold', 'decline'])
    .optional()
    .describe(
      'Only those with a suggestion whose latest review is so; `none`: one on the list that has none.',
    ),
  counts: z
    .enum(['true', 'false'])
    .default('false')
    .describe(
      'With `true`, how many there are in all, and with each value of each filter within the other filters.',
    ),
});

/** How many suggestions a profile has. */
export const suggestionCountsSchema = object(
  'SuggestionCounts',
  'How many suggestions it has. They follow lists and reviews at once.',
  {
    listed: count.describe('Matches on its list.'),
    nearMisses: count.describe('Near misses on its list.'),
    toReview: count.describe('Matches on its list that nobody has decided on.'),
    approved: count.describe('Approved by the latest review, on the list or no longer.'),
    held: count.describe('Held by the latest review.'),
    declined: count.describe('Declined by the latest review.'),
  },
);

/** How many there are with each value of a filter. */
export function countsOf(values: readonly string[]) {
  return z.strictObject(
    Object.fromEntries(values.map((value) => [value, count.describe(`How many with \`${value}\`.`)])),
  );
}

/** How many there are of each of whom a filter can name. */
export const groupsField = z.array(
  z.strictObject({ id: uuidField.nullable().describe('Null for none.'), count: count.describe('How many.') }),
);
