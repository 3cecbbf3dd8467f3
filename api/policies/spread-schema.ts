import { z } from 'zod';
import { reachBands } from '../../matching/what-if/reach-band.ts';
import { type Spread, topLength } from '../../matching/what-if/spread.ts';
import { count, object } from '../http/schema-registry.ts';

/** How the places on the tops of roles' lists are spread over people. */
export const spreadSchema = object(
  'Spread',
  'How the places on the tops of roles’ lists are spread over the open candidates of a node, as of when its lists were last stored.',
  {
    top: count.describe('How many of the first on a role’s list are its top.'),
    people: count.describe('Open candidates of the node.'),
    onTop: count.describe('Who stand on the top of any list.'),
    places: count.describe('Places on tops that these hold together.'),
    mostListed: object('MostListed', 'The tenth of the people, rounded up, who stand on most tops.', {
      people: count.describe('How many that is.'),
      places: count.describe('Places that they hold.'),
      share: z
        .number()
        .min(0)
        .max(1)
        .describe('Of all these places, 0..1; with all alike it would be a tenth.'),
    })
      .nullable()
      .describe('How unevenly they are listed; null where nobody stands on a top.'),
    bands: z
      .array(
        object('SpreadBand', 'People who stand on about as many tops.', {
          band: z.enum(reachBands).describe('On how many tops.'),
          people: count.describe('How many people.'),
          places: count.describe('Places that they hold together.'),
        }),
      )
      .describe('By how many tops they stand on, every band in order.'),
  },
);

/** A spread as it is told. */
export function tellSpread({ bands, ...numbers }: Spread): z.input<typeof spreadSchema> {
  return { top: topLength, ...numbers, bands: [...bands] };
}
