import { z } from 'zod';
import { abilityIds } from '../vocabulary/abilities.ts';
import { conditionIds } from '../vocabulary/conditions.ts';
import { endReasonIds } from '../vocabulary/end-reasons.ts';
import { licenceIds } from '../vocabulary/licences.ts';
import { supportIds } from '../vocabulary/supports.ts';
import {
  dateField,
  employmentFormsField,
  hoursPerWeekField,
  languagesField,
  levelField,
  licenceField,
  locationField,
  nodeIdField,
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

const ratingField = z
  .union(
    [
      levelField,
      z.strictObject({
        level: levelField,
        source: z.enum(['self', 'coach', 'observed']).optional(),
        ratedOn: dateField.optional(),
      }),
    ],
    { error: 'must be a level, a whole number 0–4, or {level, source, ratedOn}' },
  )
  .meta({ id: 'Rating', description: 'A rated ability: the bare level, or with who rated it and when.' });

const endedField = z
  .strictObject({
    because: z.enum(endReasonIds).optional().describe('Why it ended.'),
    again: z
      .enum(['gladly', 'rather-not', 'never'])
      .optional()
      .describe(
        'Whether the person would do it again. What was rather not or never to be done again is no merit, and its tasks are not wanted.',
      ),
  })
  .meta({ id: 'Ended', description: 'How something that was tried ended. Never shown to a manager.' });

const experienceField = uniqueList(
  z.strictObject({
    text: textField(1_000, 1),
    months: z.number().min(0).max(900).optional(),
    ended: endedField.optional(),
  }),
  50,
  (item) => item.text,
);

/** Everything matching may read of a candidate. An absent field is unknown; an empty list says none. */
export const candidateFields = {
  nodeId: nodeIdField.optional(),
  coachId: uuidField.optional(),
  status: profileStatusField.optional(),
  wishes: textField(5_000).optional().describe('What the person wants to do, in own words.'),
  wishesInOrder: z
    .array(textField(500, 1))
    .max(10)
    .optional()
    .describe(
      'What the person wants to do, in own words: the first choice first, at most 10. They count together with wishes.',
    ),
  coachNotes: textField(5_000)
    .optional()
    .describe("The coach's own notes: kept apart from the person's words, and never read by matching."),
  experience: textsWithin(experienceField, 10_000)
    .optional()
    .describe('What the person has done, each text once. The texts hold at most 10,000 characters together.'),
  abilities: z
    .partialRecord(z.enum(abilityIds), ratingField)
    .optional()
    .describe('Abilities by identifier; an absent one is unknown.'),
  longestStretch: z
    .partialRecord(z.enum(abilityIds), stretchMinutesField)
    .optional()
    .describe(
      'How long at a stretch the person manages what an ability is needed for, standing or sitting for instance; an absent one is unknown.',
    ),
  needs: uniqueList(
    z.strictObject({ support: z.enum(supportIds), strength: z.enum(['needed', 'helpful']) }),
    supportIds.length,
    (need) => need.support,
  )
    .optional()
    .describe('Supports that the person needs or is helped by, each once.'),
  avoids: uniqueList(
    z.strictObject({ condition: z.enum(conditionIds), strength: z.enum(['never', 'rather-not']) }),
    conditionIds.length,
    (avoided) => avoided.condition,
  )
    .optional()
    .describe('Conditions that the person avoids, each once.'),
  languages: languagesField.optional(),
  availability: z
    .strictObject({
      from: dateField.optional(),
      hoursPerWeek: hoursPerWeekField.optional(),
      times: timesField.optional(),
      weekdays: weekdaysField.optional(),
    })
    .optional()
    .describe('When the person can work.'),
  travel: z
    .strictObject({ from: locationField.optional(), maxMinutes: z.number().min(0).max(300).optional() })
    .optional()
    .describe('How far the person can travel.'),
  employmentForms: employmentFormsField.optional(),
  licences: uniqueList(licenceField, licenceIds.length)
    .optional()
    .describe('Licences that the person holds, each once.'),
  registerExtract: z
    .boolean()
    .optional()
    .describe('Whether an extract from the criminal register can be shown.'),
  waitingSince: dateField.optional(),
};

/** A candidate as matching reads it, without identity: the scored part of the profile. */
export const candidateSchema = z.strictObject({ reference: referenceField.optional(), ...candidateFields });
/** A candidate as matching reads it; see the contract for each field. */
export type Candidate = z.output<typeof candidateSchema>;

/** A candidate as it was stored: one from before its texts were limited together may hold more of them. */
export const storedCandidateSchema = candidateSchema.extend({ experience: experienceField.optional() });

const forStatistics = 'For follow-up statistics alone.';
const withConsent = 'Shown to nobody without consent.';

/**
 * What is kept apart from the profile and never read by matching: follow-up statistics (sex, birth year,
 * groups) and what a workplace may see after consent (name, contact).
 */
export const candidateDetailsFields = {
  sex: z.enum(['woman', 'man', 'other']).optional().describe(forStatistics),
  birthYear: z.int().min(1900).max(2100).optional().describe(forStatistics),
  groups: uniqueList(textField(100, 1), 20).optional().describe('Groups for follow-up statistics alone.'),
  name: textField(200).optional().describe(withConsent),
  contact: textField(500).optional().describe(withConsent),
};
/** See {@link candidateDetailsFields}. */
export const candidateDetailsSchema = z.strictObject(candidateDetailsFields);
/** Follow-up and disclosure data of one candidate, stored apart from the profile. */
export type CandidateDetails = z.output<typeof candidateDetailsSchema>;
