import { z } from 'zod';
import { candidateFields } from '../../matching/model/candidate.ts';
import { nodeIdField, referenceField, uuidField } from '../../matching/model/fields.ts';
import { roleSchema } from '../../matching/model/role.ts';
import { workplaceSchema } from '../../matching/model/workplace.ts';
import { seenBy } from '../access/seen-by.ts';
import { viewFields } from '../candidates/candidate-fields.ts';
import { objectionSchema } from '../candidates/objection-routes.ts';
import { object, share, textOrNull } from '../http/schema-registry.ts';
import { anyProposalSchema } from '../proposals/proposal-schemas.ts';
import { reviewFields } from '../reviews/review-schemas.ts';
import { toldFields } from '../suggestions/explanation-schemas.ts';
import { pairFields } from '../suggestions/suggestion-schemas.ts';
import { readerSchema } from './audit-schemas.ts';

const inputsSchema = object('DossierInputs', 'What a decision rests on, as it was then.', {
  candidate: object(
    'DossierCandidate',
    'The person, without what you may not read of them.',
    seenBy('candidate', {
      reference: referenceField.optional(),
      ...candidateFields,
      seenAs: viewFields.seenAs,
    }),
  ),
  role: object('DossierRole', 'The role.', roleSchema.shape),
  workplace: object('DossierWorkplace', 'What matching read of the workplace.', {
    nodeId: nodeIdField.optional(),
    name: workplaceSchema.shape.name,
    location: workplaceSchema.shape.location,
    supports: workplaceSchema.shape.supports,
  })
    .nullable()
    .describe('The workplace; null when the role had none.'),
});

const value = z.union([z.string(), z.number()]).nullable();

const againSchema = object(
  'ComputedAgain',
  'The pair, computed again from what is kept, by the engine of now.',
  {
    engineVersion: z.string().describe('The engine of now, with the words of the site.'),
    isSameEngine: z.boolean().describe('Whether it was seen with the same: then nothing differs.'),
    total: share.describe('The total, 0..1.'),
    forCandidate: share.describe("The candidate's side, 0..1."),
    forWorkplace: share.describe("The workplace's side, 0..1."),
    coverage: share.describe('Share of the rule weights that was known, 0..1.'),
    differences: z
      .array(
        object('DossierDifference', 'A number, outcome or fit that is another than the one that was seen.', {
          what: z.string().describe('`total` and so on, or the id of a gate or of a fit rule.'),
          was: value.describe('What was seen; null for nothing.'),
          is: value.describe('What it is now; null for nothing.'),
        }),
      )
      .describe('All that differ; none when all numbers are the same.'),
  },
);

/** Why a decision can't be computed again. */
export const whyNotAgain = ['nothing-seen', 'not-kept', 'erased', 'unreadable'] as const;

/** All that is kept of a suggestion and what was decided on it. */
export const dossierSchema = object(
  'Dossier',
  'All that is kept of a suggestion: what was decided, by whom, on what, and who has seen it.',
  seenBy('dossier', {
    suggestionId: uuidField,
    ...pairFields,
    isErased: z
      .boolean()
      .describe('Whether the person was erased: what was decided stays, what it rests on is gone.'),
    decisions: z
      .array(
        object('DossierDecision', 'A decision, with what it rests on.', {
          ...reviewFields,
          reviewedByName: textOrNull.describe('What who decided is called; null when that is not known.'),
          told: object('DossierExplanation', 'What was seen, in sentences.', toldFields)
            .nullable()
            .describe('In sentences; null where nothing was seen, and of somebody who was erased.'),
          inputs: inputsSchema.nullable().describe('What it rests on; null when that is not kept.'),
          again: againSchema.nullable().describe('Computed again; null when that can not be done.'),
          whyNotAgain: z
            .enum(whyNotAgain)
            .nullable()
            .describe(
              'Why it can not be computed again: a change reopened the pair and nobody looked; it was decided before profiles were ' +
                'kept; the person was erased; what is kept can not be read by this program. Null when it can.',
            ),
        }),
      )
      .describe('Latest first.'),
    proposals: z
      .array(anyProposalSchema)
      .describe('The pair put to the workplace, latest first, with every step.'),
    objections: z
      .array(objectionSchema)
      .describe('What the person has objected to, and what was answered; latest first.'),
    readers: z
      .array(readerSchema)
      .describe(
        'Who has seen the pair, or a list, match list or file that names it, or done something with it: latest day first, at most 500. A match list ' +
          'that is gone, or of an erased person, counts as one that named it.',
      ),
  }),
);
