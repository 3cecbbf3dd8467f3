import { z } from 'zod';
import { abilityIds } from '../../matching/vocabulary/abilities.ts';
import { conditionIds } from '../../matching/vocabulary/conditions.ts';
import { employmentFormIds } from '../../matching/vocabulary/employment-forms.ts';
import { licenceIds } from '../../matching/vocabulary/licences.ts';
import { supportIds } from '../../matching/vocabulary/supports.ts';
import { timeIds } from '../../matching/vocabulary/times.ts';
import { weekdayIds } from '../../matching/vocabulary/weekdays.ts';

/** Whose answer is missing. */
export const missingField = z
  .enum(['candidate', 'role', 'both'])
  .optional()
  .describe('Whose answer is missing; absent when none is.');
/** Instead of all else. */
export const withheldField = z
  .literal(true)
  .optional()
  .describe(
    'That it is of where the person lives or what they have done, which a colleague of their coach is not told.',
  );
/** Words that something was read from. */
export const wordsField = z.array(z.string()).describe('The words that it was read from.');
/** A level of an ability. */
export const levelOf = (of: string) => z.number().min(0).max(4).describe(of);
/** Least and most. */
export const rangeOf = (of: string) =>
  z.array(z.number()).length(2).describe(`${of}: the least and the most.`);
/** An ability. */
export const abilityField = z.enum(abilityIds).describe('The ability.');

const missing = missingField;
const abilities = z.array(z.enum(abilityIds));
const conditions = z.array(z.enum(conditionIds));
const supports = z.array(z.enum(supportIds));
const forms = z.array(z.enum(employmentFormIds));
const licences = z.array(z.enum(licenceIds));
const times = z.array(z.enum(timeIds));
const days = z.array(z.enum(weekdayIds));
const isRequired = z.literal(false).optional().describe('False: the role says that it requires none.');
const read = wordsField.optional();
const stretches = z.array(
  z.strictObject({
    ability: abilityField,
    longest: z.number().describe('The longest that the person manages, in minutes.'),
    asked: z.number().describe('How long the role asks for, in minutes.'),
  }),
);

/**
 * The values behind the outcome of each gate. A field that is absent has nothing to tell; a passed gate tells no more than is
 * worth reading.
 */
export const gateEvidence = {
  'role-open': z.strictObject({
    status: z.literal('closed').optional().describe('Closed by its workplace.'),
    places: z.literal(0).optional().describe('It has no places left.'),
    periodTo: z.iso.date().optional().describe('The day that it ended.'),
  }),
  'candidate-open': z.strictObject({
    status: z.literal('closed').optional().describe('Closed: the candidate is not looking.'),
  }),
  'node-reach': z.strictObject({
    missing,
    candidate: z.string().optional().describe('Node of the candidate, where the two differ.'),
    role: z.string().optional().describe('Node of the role, where the two differ.'),
  }),
  period: z.strictObject({
    missing,
    availableFrom: z.iso.date().optional().describe('When the candidate can start.'),
    periodTo: z.iso.date().optional().describe('When the role ends.'),
  }),
  hours: z.strictObject({
    missing,
    candidate: rangeOf('Hours a week that the candidate can work').optional(),
    role: rangeOf('Hours a week of the role').optional(),
    held: z.number().optional().describe('The most hours a week that the shared times hold.'),
    times: times.optional().describe('The shared times.'),
  }),
  times: z.strictObject({
    missing,
    shared: times.optional().describe('The times that both share.'),
    days: z
      .union([days, z.literal(true)])
      .optional()
      .describe('The days that both share; true: to be asked.'),
    candidate: times.optional().describe('The times of the candidate.'),
    role: times.optional().describe('The times of the role.'),
    candidateDays: days.optional().describe('The days of the candidate.'),
    roleDays: days.optional().describe('The days of the role.'),
    conditions: conditions.optional().describe('Times that the role’s conditions say are always part of it.'),
    read: times.optional().describe('Times that the role’s text tells of.'),
    readDays: days.optional().describe('Days that the role’s text tells of.'),
    words: read,
  }),
  travel: z.strictObject({
    missing,
    withheld: withheldField,
    minutes: z
      .number()
      .optional()
      .describe(
        'How long the trip takes, estimated as the crow flies. With an unknown outcome it is too near the limit to tell.',
      ),
    maxMinutes: z.number().optional().describe('The longest that the candidate accepts.'),
    crossing: z
      .literal(true)
      .optional()
      .describe('A ferry or the like lies on the way, so the trip is longer.'),
  }),
  'employment-form': z.strictObject({
    missing: z.enum(['candidate', 'role', 'both', 'mentor']).optional().describe('Whose answer is missing.'),
    shared: forms.optional().describe('The forms that both accept.'),
    candidate: forms.optional().describe('The forms of the candidate.'),
    role: forms.optional().describe('The forms of the role that are possible.'),
    mentor: z.literal('none').optional().describe('A form falls since there is no mentor.'),
  }),
  licence: z.strictObject({
    missing,
    isRequired,
    required: z.enum(licenceIds).optional().describe('The licence that is required.'),
    candidate: licences.optional().describe('The licences of the candidate.'),
    words: read,
  }),
  'register-extract': z.strictObject({
    missing,
    isRequired,
    required: z.literal(true).optional().describe('The role requires one.'),
    candidate: z.boolean().optional().describe('Whether the candidate can show one.'),
    words: read,
  }),
  'minimum-age': z.strictObject({
    missing,
    isRequired,
    minAge: z.number().optional().describe('The least age that the role asks for.'),
    onlyForMinors: z.literal(true).optional().describe('Its employment form is for minors alone.'),
    words: read,
  }),
  language: z.strictObject({
    missing,
    reached: z
      .array(z.string())
      .optional()
      .describe('The languages whose level is reached; empty: none is required.'),
    short: z
      .array(
        z.strictObject({
          language: z.string().describe('The language.'),
          required: z.string().describe('The level that is required.'),
          candidate: z.string().nullable().describe('The level of the candidate; null when there is none.'),
          toCheck: z
            .literal('other-language-on-site')
            .optional()
            .describe('Whether another language is spoken there is to be checked.'),
        }),
      )
      .optional()
      .describe('The languages whose level is not reached.'),
  }),
  conditions: z.strictObject({
    missing,
    always: conditions.optional().describe('Refused, and always present.'),
    avoidable: conditions.optional().describe('Refused, and present, but possible to avoid.'),
    kept: conditions.optional().describe('Refused, and not present.'),
    read: z
      .array(
        z.strictObject({ condition: z.enum(conditionIds).describe('The condition.'), words: wordsField }),
      )
      .optional()
      .describe('Refused, and told of by the role’s text alone.'),
  }),
  'essential-abilities': z.strictObject({
    missing,
    short: z
      .array(
        z.strictObject({
          ability: abilityField,
          demand: levelOf('What the role demands.'),
          level: levelOf('What the candidate can.'),
        }),
      )
      .optional()
      .describe('Essential demands that are not met.'),
    toCheck: abilities.optional().describe('Essential demands of which the candidate is not rated.'),
    reached: abilities.optional().describe('Essential demands that are met.'),
    closed: z
      .array(
        z.strictObject({
          ability: abilityField,
          support: z.enum(supportIds).nullable().describe('What closes it; null: it is small enough.'),
        }),
      )
      .optional()
      .describe('Essential demands above the ability that a support on offer closes.'),
  }),
  'longest-stretch': z.strictObject({
    missing,
    untold: abilities.optional().describe('Of which it is not told how long the person manages.'),
    tooLong: stretches.optional().describe('Stretches that are too long.'),
    eased: stretches
      .optional()
      .describe('Stretches that are too long, with a support on offer that eases them.'),
    held: abilities.optional().describe('Stretches that the person manages.'),
  }),
  'needed-supports': z.strictObject({
    missing,
    lacking: supports.optional().describe('Needed and not on offer.'),
    toCheck: supports.optional().describe('Needed, and not known whether it is on offer.'),
    offered: supports.optional().describe('Needed and on offer.'),
  }),
} as const satisfies Readonly<Record<string, z.ZodObject>>;
