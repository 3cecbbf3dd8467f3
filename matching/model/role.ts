import { z } from 'zod';
import { abilityIds } from '../vocabulary/abilities.ts';
import { conditionIds } from '../vocabulary/conditions.ts';
import {
  dateField,
  employmentFormsField,
  hoursPerWeekField,
  languagesField,
  levelField,
  licenceField,
  locationField,
  nodeIdField,
  offeredSupportsField,
  profileStatusField,
  referenceField,
  textField,
  textsWithin,
  timesField,
  uniqueList,
  uuidField,
} from './fields.ts';

/** One demand: the bare level (helpful), or the level and whether the task can't be done without it. */
export const demandField = z.union(
  [levelField, z.strictObject({ level: levelField, essential: z.boolean().optional() })],
  { error: 'must be a level, a whole number 0–4, or {level, essential}' },
);

const tasksField = z
  .array(z.strictObject({ text: textField(1_000, 1), hoursPerWeek: z.number().min(0).max(60).optional() }))
  .max(100);

/** A bundle of tasks offered as one placement. An absent field is unknown; an empty list says none. */
export const roleSchema = z.strictObject({
  reference: referenceField.optional(),
  nodeId: nodeIdField.optional(),
  workplaceId: uuidField.optional(),
  status: profileStatusField.optional(),
  title: textField(200).optional(),
  description: textField(10_000).optional(),
  tasks: textsWithin(tasksField, 8_000).optional(),
  demands: z.partialRecord(z.enum(abilityIds), demandField).optional(),
  conditions: uniqueList(
    z.strictObject({ condition: z.enum(conditionIds), presence: z.enum(['always', 'avoidable']) }),
    conditionIds.length,
    (item) => item.condition,
  ).optional(),
  supports: offeredSupportsField.optional(),
  languages: languagesField.optional(),
  hoursPerWeek: hoursPerWeekField.optional(),
  times: timesField.optional(),
  period: z
    .strictObject({ from: dateField.optional(), to: dateField.optional() })
    .refine((period) => !period.from || !period.to || period.from <= period.to, {
      path: ['to'],
      error: 'to must not be before from',
    })
    .optional(),
  places: z.int().min(0).max(1_000).optional(),
  employmentForms: employmentFormsField.optional(),
  location: locationField.optional(),
  requires: z
    .strictObject({
      registerExtract: z.boolean().nullish(),
      licence: licenceField.nullish(),
      minAge: z.int().min(13).max(100).nullish(),
    })
    .optional(),
});
/** A role as matching reads it; see the contract for each field. */
export type Role = z.output<typeof roleSchema>;

/** A role as it was stored: one from before its texts were limited together may hold more of them. */
export const storedRoleSchema = roleSchema.extend({ tasks: tasksField.optional() });
