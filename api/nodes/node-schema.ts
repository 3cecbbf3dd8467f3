import { z } from 'zod';
import { nodeIdField } from '../../matching/model/fields.ts';
import { object } from '../http/schema-registry.ts';

/** A node, named. */
export const nodeSchema = object('Node', 'An organisational area that owns workplaces and candidates.', {
  id: nodeIdField,
  name: z.string().describe('What to show to a person.'),
});
