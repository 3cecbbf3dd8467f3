import { z } from 'zod';
import { fewest } from '../../matching/what-if/few-count.ts';
import { object } from '../http/schema-registry.ts';

/** A count that is told, or that it is small. */
export const fewCountSchema = object(
  'FewCount',
  'A count. From 1 to 4 it is not told, so that nobody can be singled out: `count` is null, and `fewerThan` is 5.',
  {
    count: z.int().min(0).nullable().describe('The count, 0 or at least 5; null when it is not told.'),
    fewerThan: z.literal(fewest).nullable().describe('What a count that is not told is below; else null.'),
  },
  [
    { count: 12, fewerThan: null },
    { count: null, fewerThan: fewest },
  ],
);
