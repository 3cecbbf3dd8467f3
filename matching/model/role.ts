import { z } from 'zod';
import { abilityIds } from '../vocabulary/abilities.ts';
import { conditionIds } from '../vocabulary/conditions.ts';
import {
  crossingField,
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
  stretchMinutesField,
  textField,
  textsWithin,
  timesField,
  uniqueList,
  uuidField,
  weekdaysField,
} from './fields.ts';

/** One demand; a bare level is a helpful one. */
export const demandField = z
  .union(
    [
      levelField,
      z.strictObject({
        level: levelField,
        essential: z.boolean().optional(),
        stretchMinutes: stretchMinutesField.optional(),
      }),
    ],
    {
      error: 'must be a level, a whole number 0–4, or {level, essential, stretchMinutes}',
    },
  )
  .meta({
    id: 'Demand',
    description:
      'A demand: the bare level, or with whether the task is impossible without it, and how long at a stretch it lasts.',
  });

const tasksField = z
  .array(z.strictObject({ text: textField(1_000, 1), hoursPerWeek: z.number().min(0).max(60).optional() }))
  .max(100);

/** A bundle of tasks offered as one placement. An absent field is unknown; an empty list says none. */
export const roleSchema = z.strictObject({
  reference: referenceField.optional(),
  nodeId: nodeIdField.optional(),
  workplaceId: uuidField.optional(),
  status: profileStatusField.optional(),
  title: textField(200).optional().describe('What the role is called.'),
  description: textField(10_000).optional().describe('What the role is, in plain words.'),
  tasks: textsWithin(tasksField, 8_000)
    .optional()
    .describe('The tasks of the role. Their texts hold at most 8,000 characters together.'),
  demands: z
    .partialRecord(z.enum(abilityIds), demandField)
    .optional()
    .describe('Demands by identifier; an absent one is unknown.'),
  conditions: uniqueList(
    z.strictObject({ condition: z.enum(conditionIds), presence: z.enum(['always', 'avoidable']) }),
    conditionIds.length,
    (item) => item.condition,
  )
    .optional()
    .describe('What is present in the work environment, each once.'),
  supports: offeredSupportsField.optional(),
  languages: languagesField.optional(),
  hoursPerWeek: hoursPerWeekField.optional(),
  times: timesField.optional(),
  weekdays: weekdaysField.optional(),
  period: z
    .strictObject({ from: dateField.optional(), to: dateField.optional() })
    .refine((period) => !period.from || !period.to || period.from <= period.to, {
      path: ['to'],
      error: 'to must not be before from',
    })
    .optional()
    .describe('When the placement begins and ends; to must not be before from.'),
  places: z.int().min(0).max(1_000).optional().describe('How many people can be placed.'),
  employmentForms: employmentFormsField.optional(),
  location: locationField.optional(),
  crossing: crossingField.optional(),
  requires: z
    .strictObject({
      registerExtract: z.boolean().nullish(),
      licence: licenceField.nullish(),
      minAge: z.int().min(13).max(100).nullish(),
    })
    .optional()
    .describe(
      'What the law or the workplace requires. What is absent is not known; see each field for how to say that none is.',
    ),
});
/** A role as matching reads it; see the contract for each field. */
export type Role = z.output<typeof roleSchema>;

/** A role as it was stored: one from before its texts were limited together may hold more of them. */
export const storedRoleSchema = roleSchema.extend({ tasks: tasksField.optional() });
