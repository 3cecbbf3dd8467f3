import { z } from 'zod';
import { conditionIds } from '../../matching/vocabulary/conditions.ts';
import { endReasonIds } from '../../matching/vocabulary/end-reasons.ts';
import { supportIds } from '../../matching/vocabulary/supports.ts';
import { count, share } from '../http/schema-registry.ts';
import { abilityField, levelOf, missingField, rangeOf, withheldField, wordsField } from './gate-evidence.ts';

const missing = missingField;
const inferred = z.literal(true).optional().describe('It was read in words, not rated.');
const conditions = z.array(z.enum(conditionIds));
const supports = z.array(z.enum(supportIds));
const support = z.enum(supportIds).describe('The support.');
const texts = z.array(z.string());
const fitOfRated = share.optional().describe('The fit without what was read.');

const meetingFields = {
  ability: abilityField,
  demand: levelOf('What the role demands.'),
  level: levelOf('What the candidate can.'),
  support: support.optional().describe('A support on offer that compensates.'),
  left: z.number().min(0).describe('What is lacking with it.'),
};

/** What was met of texts: how alike they are, and by which words. */
const textFields = {
  likeness: z.enum(['clear', 'some', 'none']).optional().describe('How alike they are.'),
  similarity: share.optional().describe('How alike the words are.'),
  words: z
    .array(texts.length(2))
    .optional()
    .describe('Pairs of a word of the candidate and the word of the role that it met.'),
  siteTerms: z
    .array(texts.length(3))
    .optional()
    .describe("Of those that met by the site's vocabulary: both words, and its term."),
  tasks: z
    .array(texts.length(2))
    .optional()
    .describe('Pairs of a task type of the candidate and the one of the role that is most like it.'),
};

/** The values behind the fit of each rule. A field that is absent has nothing to tell. */
export const ruleEvidence = {
  wishes: z.strictObject({
    missing,
    unread: z.literal(true).optional().describe('Nothing could be read from the wishes.'),
    ...textFields,
    unwanted: z
      .strictObject({
        share: share.describe('How strongly it is refused.'),
        tasks: texts.describe('Refused task types.'),
        conditions: conditions.optional().describe('Refused conditions.'),
        words: wordsField,
        inferred,
      })
      .optional()
      .describe('What of the role the wishes say no to.'),
    kept: z
      .strictObject({
        words: texts.optional().describe('In own words.'),
        areas: texts.optional().describe('Whole areas of tasks.'),
        tasks: texts.optional().describe('Single task types.'),
      })
      .optional()
      .describe('What the wishes say no to and the role does not have.'),
  }),
  'wished-conditions': z.strictObject({
    missing,
    avoids: z.literal('nothing').optional().describe('There is nothing that is avoided.'),
    kept: conditions.optional().describe('Avoided, and not present.'),
    keptAsRead: conditions.optional().describe('Avoided by what was read in the wishes, and not present.'),
    present: z
      .array(
        z.strictObject({
          condition: z.enum(conditionIds).describe('The condition.'),
          presence: z.enum(['always', 'avoidable']).describe('How it is present.'),
          easedBy: support.optional().describe('A support on offer that eases it.'),
          never: z.literal(true).optional().describe('It is refused, not only avoided.'),
          inferred,
          words: wordsField.optional(),
          roleWords: wordsField.optional(),
        }),
      )
      .optional()
      .describe('Avoided, and present.'),
  }),
  'helpful-supports': z.strictObject({
    missing,
    offered: supports.optional().describe('Helpful and on offer.'),
    lacking: supports.optional().describe('Helpful and not on offer.'),
    readOffers: z
      .array(z.strictObject({ support, inferred, roleWords: wordsField }))
      .optional()
      .describe("Helpful, and on offer as the role's text is read."),
    inferred: z
      .array(z.strictObject({ support, inferred, words: wordsField }))
      .optional()
      .describe('Helpful as the wishes are read.'),
  }),
  'hours-wanted': z.strictObject({
    wanted: rangeOf('Hours a week that the candidate wants').optional(),
    role: rangeOf('Hours a week of the role').optional(),
  }),
  'travel-time': z.strictObject({
    withheld: withheldField,
    minutes: z.number().optional().describe('How long the trip takes.'),
  }),
  'room-to-grow': z.strictObject({
    surplus: z.number().optional().describe('Mean of what the abilities are above the demands.'),
    of: count.optional().describe('Of how many demands.'),
    nothingToGrowInto: z.literal(true).optional().describe('It is too much.'),
    inferred,
  }),
  'waiting-time': z.strictObject({
    missing,
    since: z.iso.date().optional().describe('Since when the candidate waits.'),
    days: count.optional().describe('How many days that is.'),
  }),
  'times-proposed': z.strictObject({
    times: count.optional().describe('How many proposals to workplaces are recorded of the candidate.'),
  }),
  abilities: z.strictObject({
    missing,
    known: count.optional().describe('How many demands the candidate is rated for.'),
    of: count.optional().describe('How many demands there are.'),
    deficits: z.array(z.strictObject(meetingFields)).optional().describe('Demands above the ability.'),
    fitOfRated,
    read: z
      .array(
        z.strictObject({
          ...meetingFields,
          atMost: z.literal(true).optional().describe('It is this level at most.'),
          inferred,
          toldBy: z.enum(['licences', 'longestStretch']).optional().describe('The field that tells it.'),
          words: wordsField.optional(),
        }),
      )
      .optional()
      .describe("Demands that a level read in the candidate's words meets."),
    inferred,
    demandsRead: z
      .array(
        z.strictObject({
          ability: abilityField,
          level: levelOf('What the role demands.'),
          words: wordsField,
        }),
      )
      .optional()
      .describe("The demands, read in the role's text."),
  }),
  experience: z.strictObject({
    missing,
    withheld: withheldField,
    ...textFields,
    months: z.number().optional().describe('How long it was done, in months.'),
    leftOut: z
      .array(z.enum(endReasonIds))
      .optional()
      .describe('Why what was tried is left out; empty when it is not told.'),
  }),
  'language-level': z.strictObject({
    required: z
      .array(texts.length(2))
      .optional()
      .describe('The languages that are required, each with its level.'),
    support: z.literal('easy-swedish').optional().describe('A support on offer that helps.'),
  }),
  'hours-covered': z.strictObject({
    hours: z.number().optional().describe('Hours a week that the candidate covers.'),
    of: z.number().optional().describe('Hours a week of the role.'),
    timesApartAsRead: z.literal(true).optional().describe("By the role's text its times are other ones."),
    fitOfRated,
  }),
} as const satisfies Readonly<Record<string, z.ZodObject>>;
