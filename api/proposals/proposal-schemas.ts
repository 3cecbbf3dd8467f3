import { z } from 'zod';
import {
  placementStates,
  proposalNeeds,
  proposalStates,
  proposalStepKinds,
} from '../../db/read-models/proposal-view.ts';
import { words } from '../../db/schema-words.ts';
import { pointKinds, pointPlaces } from '../../matching/language/sentence.ts';
import {
  dateField,
  employmentFormsField,
  hoursPerWeekField,
  nodeIdField,
  textField,
  timesField,
  uniqueList,
  uuidField,
  weekdaysField,
  writtenField,
} from '../../matching/model/fields.ts';
import { roleSchema } from '../../matching/model/role.ts';
import {
  type AnswerId,
  answerIds,
  answerReasonIds,
  answerReasons,
  consentFactIds,
  consentPurposeIds,
  consentWayIds,
  withdrawalReasonIds,
} from '../../matching/vocabulary/proposal-codes.ts';
import { seenBy } from '../access/seen-by.ts';
import { idempotencyHeaders, pageQuery } from '../http/parameters.ts';
import { component, object, pageOf, textOrNull } from '../http/schema-registry.ts';

/** Headers of every step. */
export const stepHeaders = idempotencyHeaders;
/** Why something is done although something stands in its way. */
export const despiteField = writtenField(1_000)
  .optional()
  .describe('Why it is done all the same, where something stands in the way; erased with the candidate.');

const consentFields = {
  facts: uniqueList(z.enum(consentFactIds), consentFactIds.length)
    .min(1)
    .describe('What may be told; see the vocabulary `consent-facts`.'),
  purpose: z.enum(consentPurposeIds).describe('What it is for; see the vocabulary `consent-purposes`.'),
  how: z.enum(consentWayIds).describe('How it was given; see the vocabulary `consent-ways`.'),
  givenOn: dateField.clone().describe('When it was given, today (Europe/Stockholm) at the latest.'),
  until: dateField.clone().describe('The last day on which it holds, today at the earliest.'),
};

/** Body of a proposal. */
export const proposalSubmissionSchema = component(
  'ProposalSubmission',
  'Puts an approved suggestion to the workplace of its role, with the person’s consent.',
  z.strictObject({
    suggestionId: uuidField.toLowerCase(),
    words: writtenField(2_000).describe(
      'What the manager is told of the person, in the coach’s words; erased with the candidate.',
    ),
    consent: object('ConsentSubmission', 'What the person has said yes to.', consentFields).superRefine(
      ({ givenOn, until }, context) => {
        if (until < givenOn) {
          context.addIssue({ code: 'custom', path: ['until'], message: endsBeforeGiven });
        }
      },
    ),
    despite: despiteField,
  }),
  [
    {
      suggestionId: '0192f000-0000-7000-8000-00000000d001',
      words: 'Van vid kök, noggrann och kommer i tid.',
      consent: {
        facts: ['abilities', 'availability'],
        purpose: 'consider',
        how: 'in-writing',
        givenOn: '2026-11-20',
        until: '2099-12-31',
      },
    },
  ],
);
const endsBeforeGiven = words(
  'must not be before the day on which it was given',
  'får inte komma före den dag då samtycket gavs',
);

const wrongReason = words(
  'This reason does not go with this answer; see the vocabulary of reasons.',
  'Skälet hör inte till detta svar; skälen finns i ordlistan.',
);
const onlyOfNotNow = words('Only “not now” says until when.', 'Bara ”inte nu” kan ha ett datum.');
const ownWords = (what: string) => writtenField(2_000).describe(`${what}; erased with the candidate.`);

/** Body of an answer. */
export const answerSchema = component(
  'ProposalAnswer',
  'What the workplace answers to a proposal.',
  z
    .strictObject({
      answer: z.enum(answerIds).describe('The answer; see the vocabulary `answers`.'),
      reason: z.enum(answerReasonIds).describe('Why; see the vocabulary `answer-reasons`.'),
      comment: textField(2_000, 1).optional().describe('In own words; erased with the candidate.'),
      until: dateField.clone().optional().describe('Of `not-now`: when it may be asked again, after today.'),
    })
    .superRefine(({ answer, reason, until }, context) => {
      if (!mayStandBehind(reason, answer)) {
        context.addIssue({ code: 'custom', path: ['reason'], message: wrongReason });
      }
      if (until !== undefined && answer !== 'not-now') {
        context.addIssue({ code: 'custom', path: ['until'], message: onlyOfNotNow });
      }
    }),
  [
    { answer: 'welcome', reason: 'tasks-suit' },
    { answer: 'not-now', reason: 'no-mentor-now', until: '2027-02-01' },
  ],
);

function mayStandBehind(reason: (typeof answerReasonIds)[number], answer: AnswerId): boolean {
  return answerReasons.some(({ id, answers }) => id === reason && answers.includes(answer));
}

/** Body of a question of the workplace. */
export const questionSchema = component(
  'ProposalQuestion',
  'What the workplace asks the coach.',
  z.strictObject({ text: ownWords('The question') }),
  [{ text: 'Kan personen börja klockan åtta?' }],
);

/** Body of the coach’s reply. */
export const replySchema = component(
  'ProposalReply',
  'What the coach replies to the workplace’s question.',
  z.strictObject({ text: ownWords('The reply') }),
  [{ text: 'Ja, bussen är framme kvart i.' }],
);

/** Body of a withdrawal. */
export const withdrawalSchema = component(
  'ProposalWithdrawal',
  'Takes a proposal back, or the consent behind it.',
  z.strictObject({
    reason: z
      .enum(withdrawalReasonIds)
      .exclude(['person-objects'])
      .describe(
        'Why; see the vocabulary `withdrawal-reasons`. That the person objects is recorded as an objection, which takes back every proposal.',
      ),
  }),
  [{ reason: 'person-declined' }],
);

/** Filters and paging of proposals. */
export const proposalsQuery = pageQuery.extend({
  state: z.enum(proposalStates).optional().describe('Only those that stand so.'),
  nodeId: nodeIdField.clone().optional().describe('Only of candidates or workplaces of this node.'),
  candidateId: uuidField
    .clone()
    .toLowerCase()
    .optional()
    .describe('Only of this candidate; not for a manager.'),
  roleId: uuidField.clone().toLowerCase().optional().describe('Only for this role.'),
  workplaceId: uuidField.clone().toLowerCase().optional().describe('Only to this workplace.'),
  suggestionId: uuidField
    .clone()
    .toLowerCase()
    .optional()
    .describe('Only of this suggestion; not for a manager.'),
  coach: z
    .enum(['me'])
    .optional()
    .describe('`me`: only of candidates whose coach you are; not for a manager.'),
  needs: z
    .enum(proposalNeeds)
    .optional()
    .describe(
      'Only those that wait: for the workplace’s `answer`, for the coach’s `reply`, welcomed ones for a `placement`.',
    ),
});

const stateField = z
  .enum(proposalStates)
  .describe(
    'How it stands: `proposed` waits for an answer, `asked` for the coach’s reply; `expired` when the consent ran out first.',
  );
/** The work as a workplace's proposal tells it. */
export const workSchema = object('ProposedWork', 'The work as it was when the pair was proposed.', {
  title: textOrNull.describe('Title of the role; null when it had none.'),
  workplaceName: textOrNull.describe('Name of the workplace.'),
  hoursPerWeek: hoursPerWeekField.nullable().describe('Hours a week; null when the role did not say.'),
  times: timesField.nullable().describe('When in the week; null when the role did not say.'),
  weekdays: weekdaysField.nullable().describe('On which days; null when the role did not say.'),
  period: roleSchema.shape.period
    .unwrap()
    .nullable()
    .describe('When it begins and ends; null when the role did not say.'),
  employmentForms: employmentFormsField.nullable().describe('Its forms; null when the role did not say.'),
});
const reasonsSchema = z.array(
  object('ProposedReason', 'A sentence about the work, as it was when the pair was proposed.', {
    kind: z.enum(pointKinds).describe('Whether it speaks for the pair or against it, or is to be checked.'),
    place: z.enum(pointPlaces).describe('Where to show it, as in an explanation.'),
    text: z.string().describe('The sentence.'),
  }),
);
/** The reasons about the work, in both languages. */
export const allReasons = object('ProposedReasons', 'Why the work suits, in both languages.', {
  sv: reasonsSchema.describe('In Swedish.'),
  en: reasonsSchema.describe('In English.'),
}).describe('Of the facts that the consent names alone; they do not change.');
const placementField = object('PlacementOfProposal', 'The placement that it led to.', {
  id: uuidField,
  state: z.enum(placementStates).describe('How it stands.'),
  startsOn: z.iso.date().describe('When it begins.'),
})
  .nullable()
  .describe('The placement that it led to; null while there is none.');
const stepFields = {
  id: uuidField,
  kind: z.enum(proposalStepKinds).describe('What happened.'),
  reason: textOrNull.describe('Why, as a code of the vocabulary; null for none.'),
  text: textOrNull.describe('In own words; null for none, and when erased.'),
  until: z.iso.date().nullable().describe('Of `not-now`: when it may be asked again; else null.'),
  at: z.iso.datetime().describe('When it happened.'),
};
const sharedFields = {
  id: uuidField,
  roleId: uuidField,
  workplaceId: uuidField,
  nodeId: nodeIdField.clone().describe('Node of the workplace.'),
  alias: z.string().describe('What the person is called in this proposal and nowhere else.'),
  words: textOrNull.describe('What the coach tells of the person; null when it is told no more.'),
  reasons: allReasons,
  work: workSchema,
  state: stateField,
  notNowUntil: z.iso.date().nullable().describe('Of `not-now`: when it may be asked again; null when open.'),
  proposedAt: z.iso.datetime().describe('When it was proposed.'),
  updatedAt: z.iso.datetime().describe('When it last changed.'),
  placement: placementField,
};
const byName = textOrNull.describe('What they were called at their latest sign-in; null when not known.');

/** Whether who reads may go on. */
export const mayActField = z
  .boolean()
  .describe(
    'Whether the person is yours to go on with: you are the coach, stand in for who is (`POST /candidates/{id}/covers`), or plan for the ' +
      'node. Else nothing is told in words, nor why.',
  );

/** A proposal as a coach, coordinator or administrator sees it. */
const proposalSchema = object(
  'Proposal',
  'A pair that was put to a workplace, with all that happened.',
  seenBy('proposal', {
    for: z.literal('coach').describe('Written for those who know the person.'),
    mayAct: mayActField,
    ...sharedFields,
    suggestionId: uuidField,
    candidateId: uuidField,
    candidateReference: textOrNull.describe('The case reference; null when erased.'),
    consent: object('Consent', 'What the person has said yes to.', {
      ...consentFields,
      workplaceId: uuidField.clone().describe('The workplace that it is for.'),
      recordedBy: z.string().describe('Id of the principal who recorded it.'),
    }),
    consentWithdrawnAt: z.iso.datetime().nullable().describe('When it was withdrawn; null when it was not.'),
    despite: textOrNull.describe('Why it was proposed although something stood in the way; null for none.'),
    proposedBy: z.string().describe('Id of the principal who proposed it.'),
    proposedByName: byName,
    steps: z
      .array(
        object(
          'ProposalStep',
          'Something that happened to a proposal.',
          seenBy('proposalStep', {
            ...stepFields,
            by: textOrNull.describe('Id of the principal who did it; null for what came of itself.'),
            byName,
          }),
        ),
      )
      .describe('First one first.'),
  }),
);

/** A proposal as the manager of the workplace sees it. */
const managersProposalSchema = object(
  'ProposalToWorkplace',
  'A person whom a coach proposes, by a name for this proposal alone.',
  seenBy('proposal', {
    for: z.literal('manager').describe('Written for the manager of the workplace.'),
    ...sharedFields,
    consentUntil: z.iso.date().describe('The last day on which you may answer and are told this.'),
    coachName: textOrNull.describe('What the coach is called who proposed it; null when not known.'),
    steps: z
      .array(
        object(
          'StepToWorkplace',
          'Something that happened to a proposal.',
          seenBy('proposalStep', {
            ...stepFields,
            reason: textOrNull.describe(
              'Why, as a code: of an answer that of the vocabulary `answer-reasons`, of a withdrawal that of `told-withdrawals`; null for none.',
            ),
            by: z
              .enum(['workplace', 'coach'])
              .nullable()
              .describe('Which side did it; null for what came of itself.'),
          }),
        ),
      )
      .describe('First one first.'),
  }),
);

/** A proposal, as it is told to who reads it. */
export const anyProposalSchema = component(
  'AnyProposal',
  'A proposal as it is told to who reads it; see `for`.',
  z.discriminatedUnion('for', [proposalSchema, managersProposalSchema]),
);

/** A page of proposals. */
export const proposalPageSchema = pageOf('ProposalPage', anyProposalSchema);
