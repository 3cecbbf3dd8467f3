import { createHash } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from '../../db/parse-json.ts';
import { Problem } from './problems/problem.ts';

const envelopeSchema = z.strictObject({ of: z.string(), at: z.unknown() });

/** Text that the database can compare with; a cursor that somebody has written may hold anything. */
export const placeText = z.string().regex(/^[^\0]*$/);
/** ISO 8601, of a time that the database knows. */
export const placeTime = z.iso.datetime().regex(/^(?!0000)/);

/**
 * Cursors of one kind of list: opaque to the client, and good only for the list and filter they were made for.
 * `list` names the list; `filter` holds all that selects and orders its items.
 */
export function cursorsOf<Place>(list: string, filter: unknown, placeSchema: z.ZodType<Place>) {
  const of = createHash('sha256')
    .update(JSON.stringify([list, filter]))
    .digest('base64url')
    .slice(0, 16);
  return {
    /** The cursor of a place. */
    write: (at: Place): string => Buffer.from(JSON.stringify({ of, at })).toString('base64url'),
    /** The place of a cursor, null for none; throws a {@link Problem} when it was not made for this list. */
    read(cursor: string | undefined): Place | null {
      if (cursor === undefined) {
        return null;
      }
      const text = Buffer.from(cursor, 'base64url').toString('utf8');
      const envelope = envelopeSchema.safeParse(parseJson(text));
      const place = placeSchema.safeParse(envelope.data?.at);
      if (envelope.data?.of !== of || !place.success) {
        throw new Problem(
          'invalid-parameters',
          { en: 'The cursor is wrong; see errors.', sv: 'Markören är fel.' },
          {
            errors: [
              {
                pointer: '/cursor',
                code: 'wrong-cursor',
                message: {
                  en: 'Use "next" of the page before, with the same filter, or start without a cursor.',
                  sv: 'Använd "next" från sidan före, med samma filter, eller börja utan markör.',
                },
              },
            ],
          },
        );
      }
      return place.data;
    },
    /** The page of what was found, of which one more than `limit` was asked for, and the cursor of the next page. */
    page<Item>(found: readonly Item[], limit: number, placeOf: (item: Item) => Place) {
      const items = found.slice(0, limit);
      const last = items.at(-1);
      const next = found.length > limit && last !== undefined ? this.write(placeOf(last)) : null;
      return { items, next };
    },
  };
}
