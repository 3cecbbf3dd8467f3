import { z } from 'zod';
import { abilityGroups, abilityIds, levels } from '../../../matching/vocabulary/abilities.ts';
import { conditionIds } from '../../../matching/vocabulary/conditions.ts';
import { employmentFormIds } from '../../../matching/vocabulary/employment-forms.ts';
import { endReasonIds } from '../../../matching/vocabulary/end-reasons.ts';
import { languageCodePattern } from '../../../matching/vocabulary/languages.ts';
import { legalLimitKinds } from '../../../matching/vocabulary/legal-limits.ts';
import { licenceIds } from '../../../matching/vocabulary/licences.ts';
import { reviewReasonIds } from '../../../matching/vocabulary/review-reasons.ts';
import { supportIds } from '../../../matching/vocabulary/supports.ts';
import { taskAreaIds } from '../../../matching/vocabulary/task-types.ts';
import { timeIds } from '../../../matching/vocabulary/times.ts';
import type { Vocabulary } from '../../../matching/vocabulary/vocabulary.ts';
import { weekdayIds } from '../../../matching/vocabulary/weekdays.ts';

const text = z
  .string()
  .min(1)
  .refine((value) => value === value.trim().normalize('NFC'), 'must be NFC without space around it');
const localizedText = z.strictObject({ sv: text, en: text });
const synonyms = z.strictObject({ sv: z.array(text).min(1), en: z.array(text).min(1) });
const date = z.iso.date();
const hour = z.int().min(0).max(23);
const count = z.int().positive();
const age = z.int().min(0).max(120);

/** A list that names each of `ids` once, in their order, so that no term is missing or twice. */
const eachOnce = <T extends { readonly id: string }>(item: z.ZodType<T>, ids: readonly string[]) =>
  z.array(item).superRefine((items, context) => {
    const found = items.map(({ id }) => id).join(' ');
    if (found !== ids.join(' ')) {
      context.addIssue({
        code: 'custom',
        message: `must hold ${ids.join(' ')} in this order, but holds ${found}`,
      });
    }
  });

const ability = z.strictObject({
  id: z.enum(abilityIds),
  icf: z
    .string()
    .regex(/^[bd]\d{3,4}$/)
    .nullable(),
  group: z.enum(abilityGroups),
  names: localizedText,
  description: localizedText,
  synonyms,
  levels: z.tuple([localizedText, localizedText, localizedText, localizedText, localizedText]),
});

const condition = z.strictObject({
  id: z.enum(conditionIds),
  kindOf: z.enum(conditionIds).optional(),
  names: localizedText,
  description: localizedText,
  synonyms,
});

const support = z.strictObject({
  id: z.enum(supportIds),
  names: localizedText,
  description: localizedText,
  synonyms,
  compensates: z.array(z.strictObject({ ability: z.enum(abilityIds), upTo: z.literal([1, 2]) })),
  eases: z.array(z.enum(conditionIds)),
});

const legalLimit = z
  .strictObject({
    kind: z.enum(legalLimitKinds),
    licence: z.enum(licenceIds).nullable(),
    note: localizedText,
  })
  .refine((law) => (law.kind === 'licence') === (law.licence !== null), {
    path: ['licence'],
    message: 'must be named when, and only when, the kind is licence',
  });

const taskType = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    area: z.enum(taskAreaIds),
    names: localizedText,
    synonyms,
    demands: z.partialRecord(z.enum(abilityIds), z.literal(levels)),
    essential: z.array(z.enum(abilityIds)),
    conditions: z.array(
      z.strictObject({ condition: z.enum(conditionIds), presence: z.enum(['always', 'avoidable']) }),
    ),
    law: legalLimit.nullable(),
  })
  .refine((task) => task.essential.every((id) => id in task.demands), {
    path: ['essential'],
    message: 'must name abilities that the task demands',
  });

const employmentForm = z.strictObject({
  id: z.enum(employmentFormIds),
  names: localizedText,
  synonyms,
  description: localizedText,
  isEmployment: z.boolean(),
  publicEmployerOnly: z.boolean(),
  barredFromCompetitiveActivity: z.boolean(),
  requiresMentor: z.boolean().nullable(),
  maxMonthsAtATime: count.nullable(),
  maxMonthsTotal: count.nullable(),
  usualMonthsAtATime: count.nullable(),
  monthsByAge: z.array(z.strictObject({ fromAge: age, toAge: age.nullable(), maxMonthsAtATime: count })),
  wageCeilingSekPerMonth: count.nullable(),
  compensatedShareOfWageCost: z.number().min(0).max(1).nullable(),
  applyWeeksAhead: count.nullable(),
  minorHours: z.array(
    z.strictObject({
      fromAge: age,
      toAge: age,
      maxHoursPerDay: count,
      maxHoursPerWeek: count,
      earliestHour: hour,
      latestHour: hour,
      nightRestHours: count,
    }),
  ),
  validFrom: date.nullable(),
  source: text,
  confirmWith: text.nullable(),
  checkedAt: date,
  mustBeConfirmed: z.boolean(),
});

const reviewReason = z.strictObject({
  id: z.enum(reviewReasonIds),
  decisions: z.array(z.enum(['decline', 'hold'])).min(1),
  names: localizedText,
  synonyms,
});

const time = z.strictObject({
  id: z.enum(timeIds),
  names: localizedText,
  isWeekend: z.boolean(),
  fromHour: hour,
  toHour: hour,
});

const endReason = z.strictObject({ id: z.enum(endReasonIds), names: localizedText });

const weekday = z.strictObject({ id: z.enum(weekdayIds), names: localizedText, isWeekend: z.boolean() });

const licence = z.strictObject({
  id: z.enum(licenceIds),
  names: localizedText,
  synonyms,
  covers: z.array(z.enum(licenceIds)),
});

const language = z.strictObject({ code: z.string().regex(languageCodePattern), names: localizedText });

/**
 * What a whole vocabulary must be: every shape, every reference, each fixed identifier once and in order.
 * Entry points call `vocabularySchema.parse(vocabulary)` when they start; it throws a `ZodError` with the path.
 */
export const vocabularySchema = z.strictObject({
  version: date,
  abilities: eachOnce(ability, abilityIds),
  conditions: eachOnce(condition, conditionIds),
  supports: eachOnce(support, supportIds),
  taskAreas: eachOnce(z.strictObject({ id: z.enum(taskAreaIds), names: localizedText }), taskAreaIds),
  taskTypes: z
    .array(taskType)
    .refine((tasks) => new Set(tasks.map(({ id }) => id)).size === tasks.length, 'must not repeat an id'),
  employmentForms: eachOnce(employmentForm, employmentFormIds),
  reviewReasons: eachOnce(reviewReason, reviewReasonIds),
  endReasons: eachOnce(endReason, endReasonIds),
  times: eachOnce(time, timeIds),
  weekdays: eachOnce(weekday, weekdayIds),
  licences: eachOnce(licence, licenceIds),
  languages: z
    .array(language)
    .refine((all) => new Set(all.map(({ code }) => code)).size === all.length, 'must not repeat a code'),
}) satisfies z.ZodType<Vocabulary>;
