import { z } from 'zod';
import { candidateDetailsFields, candidateFields } from '../../matching/model/candidate.ts';
import { referenceField, uuidField } from '../../matching/model/fields.ts';
import { readerPageSchema } from '../audit/audit-schemas.ts';
import { candidateSchema } from '../candidates/candidate-fields.ts';
import { coverSchema } from '../candidates/cover-routes.ts';
import { objectionSchema } from '../candidates/objection-routes.ts';
import { object, share, textOrNull } from '../http/schema-registry.ts';
import { placementPageSchema } from '../placements/placement-schemas.ts';
import { proposalPageSchema } from '../proposals/proposal-schemas.ts';
import { reviewOfPersonSchema } from '../reviews/review-schemas.ts';

const { sex, birthYear, groups } = candidateDetailsFields;

/** Everything that is held about one person. */
export const personCopySchema = object(
  'PersonCopy',
  'Everything that is held about one person, to be handed over to them (GDPR art. 15). Words of others in it are about the person.',
  {
    madeAt: z.iso.datetime().describe('When the copy was made.'),
    person: candidateSchema,
    followUp: object('FollowUpOfPerson', 'What is followed up, and read beside the person nowhere else.', {
      sex,
      birthYear,
      groups,
    }),
    suggestions: z
      .array(
        object('KeptSuggestion', 'A role that was weighed with the person.', {
          id: uuidField.describe('Its id.'),
          roleId: uuidField.describe('The role.'),
          roleTitle: textOrNull.describe('What the role is called.'),
          workplaceName: textOrNull.describe('What the workplace is called.'),
          kind: z
            .enum(['match', 'near-miss', 'none'])
            .describe('Whether it is a suggestion, nearly one, or none.'),
          total: share.describe('How well both suit each other.'),
          forCandidate: share.describe('How well the role suits the person.'),
          forWorkplace: share.describe('How well the person suits the role.'),
          onOwnList: z.boolean().describe('Whether it stands on the list of the person.'),
          onRolesList: z.boolean().describe('Whether the person stands on the list of the role.'),
        }),
      )
      .describe('The lists that the person stands on, and pairs that were decided on; the best first.'),
    earlier: z
      .array(
        object('EarlierProfile', 'The profile as it was when something was decided on it.', {
          keptAt: z.iso.datetime().describe('When it was kept: at the first of those decisions.'),
          reviewIds: z.array(uuidField).describe('The reviews that rest on it, which is why it is kept.'),
          profile: object('ProfileAsItWas', 'What it said.', {
            reference: referenceField.optional(),
            ...candidateFields,
          })
            .nullable()
            .describe('Null when this program can not read it.'),
        }),
      )
      .describe(
        'The profile as it was when something was decided, latest first; that of now may be one of them.',
      ),
    reviews: z
      .array(reviewOfPersonSchema)
      .describe('What was decided about suggestions, with the reasons and what was seen; latest first.'),
    proposals: proposalPageSchema.shape.items.describe(
      'What workplaces were told and when, the consents, and what they answered.',
    ),
    placements: placementPageSchema.shape.items.describe('Placements, with all that happened.'),
    covers: z.array(coverSchema).describe('Who has stood in for the coach.'),
    objections: z.array(objectionSchema).describe('What the person has objected to, and what was answered.'),
    readers: readerPageSchema.shape.items.describe(
      'Who has read or written anything of the person, by day. Empty for who stands in: only the coach in charge is told.',
    ),
  },
);
