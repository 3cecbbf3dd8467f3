import { z } from 'zod';
import { mailGroups } from '../../db/mailing/mail-groups.ts';
import { candidateDetailsFields, candidateFields } from '../../matching/model/candidate.ts';
import { nodeIdField, referenceField, uuidField } from '../../matching/model/fields.ts';
import { roleSchema } from '../../matching/model/role.ts';
import { seenBy } from '../access/seen-by.ts';
import { readerPageSchema } from '../audit/audit-schemas.ts';
import { candidateSchema } from '../candidates/candidate-fields.ts';
import { coverSchema } from '../candidates/cover-routes.ts';
import { objectionSchema } from '../candidates/objection-routes.ts';
import { count, object, share, textOrNull } from '../http/schema-registry.ts';
import { whyNoneSchema } from '../match-lists/match-list-schemas.ts';
import { placementPageSchema } from '../placements/placement-schemas.ts';
import { proposalPageSchema } from '../proposals/proposal-schemas.ts';
import { reviewOfPersonSchema } from '../reviews/review-schemas.ts';

const { sex, birthYear, groups } = candidateDetailsFields;

/** Everything that is held about one person. */
export const personCopySchema = object(
  'PersonCopy',
  'Everything that is held about one person, to be handed over to them (GDPR art. 15). Words of others in it are about the person.',
  seenBy('copy', {
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
    work: z
      .array(
        object('WorkAsItWas', 'A role as it was when something was decided on it with the person.', {
          keptAt: z.iso.datetime().describe('When it was kept.'),
          reviewIds: z.array(uuidField).describe('The reviews of the person that rest on it.'),
          role: object('RoleAsItWas', 'What it said.', roleSchema.partial().shape)
            .nullable()
            .describe('Null when this program can not read it.'),
          workplaceName: textOrNull.describe('What the workplace was called.'),
        }),
      )
      .describe('The other side of what was decided, as it was then; latest first.'),
    listedIn: z
      .array(
        object('ListedIn', 'A place of the person in a match list.', {
          matchListId: uuidField.describe('The list.'),
          nodeId: nodeIdField.clone().describe('The node whose list it is.'),
          madeAt: z.iso.datetime().describe('When it was asked for.'),
          ofPerson: z
            .boolean()
            .describe('Whether it is of roles for the person, and not of people for the role.'),
          roleId: uuidField.nullable().describe('The role; null where there was none.'),
          roleTitle: textOrNull.describe('What the role is called.'),
          workplaceName: textOrNull.describe('What the workplace is called.'),
          kind: z.enum(['match', 'near-miss']).nullable().describe('What it was; null where there was none.'),
          rank: count.nullable().describe('The place, from 1, among those of its kind.'),
          total: share.nullable().describe('How well both suited each other then.'),
          whyNone: whyNoneSchema.nullable().describe('Why there was no role; null where there was one.'),
        }),
      )
      .describe('Match lists that name the person, while they are kept; the latest first.'),
    reportedIn: z
      .array(
        object('ReportedIn', 'How a report says that other weights would change the list of the person.', {
          reportId: uuidField.describe('The report.'),
          nodeId: nodeIdField.clone().describe('The node that it is about.'),
          madeAt: z.iso.datetime().describe('When it was asked for.'),
          entered: count.describe('Roles that would come onto the list.'),
          left: count.describe('Roles that would leave it.'),
          moved: count.describe('Roles that would change places.'),
          largestMove: count.describe('Most places that one would move.'),
          isFirstNew: z.boolean().describe('Whether another one would come first.'),
        }),
      )
      .describe('Reports that name the person, while they are kept; the latest first.'),
    notices: z
      .array(
        object(
          'NoticeOfPerson',
          'That somebody was, or is, to be told by e-mail that something waits for them.',
          {
            at: z.iso.datetime().describe('When it came up.'),
            group: z.enum(mailGroups).describe('The group of their work list.'),
            subjectId: uuidField.describe('The proposal or placement.'),
            principalId: z
              .string()
              .describe('Who is told; the e-mail says how much waits, and names nobody.'),
            name: textOrNull.describe('What they are called; null when that is not known.'),
          },
        ),
      )
      .describe('Notices about the person, while they are kept; the latest first.'),
    reviews: z
      .array(reviewOfPersonSchema)
      .describe('What was decided about suggestions, with the reasons and what was seen; latest first.'),
    proposals: proposalPageSchema.shape.items.describe(
      'What workplaces were told and when, the consents, and what they answered.',
    ),
    placements: placementPageSchema.shape.items.describe('Placements, with all that happened.'),
    covers: z.array(coverSchema).describe('Who has stood in for the coach.'),
    objections: z.array(objectionSchema).describe('What the person has objected to, and what was answered.'),
    readers: readerPageSchema.shape.items.describe('Who has read or written anything of the person, by day.'),
  }),
);
