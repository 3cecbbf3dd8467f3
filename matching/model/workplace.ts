import { z } from 'zod';
import {
  crossingField,
  dateField,
  locationField,
  nodeIdField,
  offeredSupportsField,
  referenceField,
  textField,
  uniqueList,
  uuidField,
} from './fields.ts';

/** A unit with an address, mentors and adjustments on offer; its roles inherit location and supports. */
export const workplaceSchema = z.strictObject({
  reference: referenceField.optional(),
  nodeId: nodeIdField.optional(),
  name: textField(200, 1).optional().describe('What the workplace is called.'),
  location: locationField.optional(),
  crossing: crossingField.optional(),
  managerId: uuidField.optional(),
  mentors: uniqueList(
    z.strictObject({
      id: uuidField
        .toLowerCase()
        .optional()
        .describe('Given, or made by the server; who keeps the name keeps it.'),
      name: textField(200, 1),
      places: z.int().min(0).max(100).optional(),
      trainedOn: dateField.optional(),
    }),
    200,
    // those without one are told apart by the server
    (mentor) => mentor.id ?? mentor,
  )
    .optional()
    .describe('Co-workers who support a placed person.'),
  supports: offeredSupportsField.optional(),
});
/** A workplace profile; see the contract for each field. */
export type Workplace = z.output<typeof workplaceSchema>;
