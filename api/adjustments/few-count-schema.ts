import { z } from 'zod';
import { fewest } from '../../matching/what-if/few-count.ts';
import { component, described } from '../http/schema-registry.ts';

/** A count that is told, or that it is small. */
export const fewCountSchema = component(
  'FewCount',
  'A count. From 1 to 4 it is not told, so that nobody can be singled out: `count` is null, and `fewerThan` is 5.',
  z.strictObject({
    count: described('The count, 0 or at least 5; null when it is not told.', z.int().min(0).nullable()),
    fewerThan: described('What a count that is not told is below; else null.', z.literal(fewest).nullable()),
  }),
  [
    { count: 12, fewerThan: null },
    { count: null, fewerThan: fewest },
  ],
);
