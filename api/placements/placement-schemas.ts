import { z } from 'zod';
import { placementNeeds, placementStepKinds } from '../../db/read-models/placement-view.ts';
import { placementStates } from '../../db/read-models/proposal-view.ts';
import { words } from '../../db/schema-words.ts';
import { dateField, nodeIdField, uniqueList, uuidField } from '../../matching/model/fields.ts';
import { employmentFormIds } from '../../matching/vocabulary/employment-forms.ts';
import { endReasonIds } from '../../matching/vocabulary/end-reasons.ts';
import { callOffReasonIds, placementOutcomeIds } from '../../matching/vocabulary/placement-codes.ts';
import { seenBy } from '../access/seen-by.ts';
import { pageQuery } from '../http/parameters.ts';
import { component, object, pageOf, textOrNull } from '../http/schema-registry.ts';
import { despiteField, mayActField } from '../proposals/proposal-schemas.ts';
import { adviceSchema } from './advice.ts';

const hours = z.number().min(0.5).max(60);
const hourStepsField = uniqueList(
  object('HourStep', 'More or fewer hours from a day on.', {
    from: dateField.clone().describe('The first day with these hours.'),
    hoursPerWeek: hours.describe('Hours a week from then on.'),
  }),
  20,
  ({ from }) => from,
);

/** What is agreed of a placement, as it is sent. */
const termsFields = {
  employmentForm: z
    .enum(employmentFormIds)
    .describe('Its legal form; see the vocabulary `employment-forms`.'),
  startsOn: dateField.clone().describe('The first day.'),
  endsOn: dateField
    .clone()
    .nullable()
    .optional()
    .describe('The last day; null or absent for until further notice.'),
  hoursPerWeek: hours.describe('Hours a week from the first day on.'),
  hourSteps: hourStepsField
    .optional()
    .describe('When the hours change, in order of their days. Default never.'),
  mentorId: uuidField
    .toLowerCase()
    .nullable()
    .optional()
    .describe('The mentor, one of the workplace’s; null or absent while there is none.'),
};

const endsBeforeStart = words('must not be before the first day', 'får inte komma före första dagen');
const stepOutside = words(
  'must lie after the first day, within the placement, in order',
  'måste ligga efter första dagen, inom placeringen, i ordning',
);

/** Tells what is wrong with the dates of terms. */
function checkDates(
  {
    startsOn,
    endsOn = null,
    hourSteps = [],
  }: {
    readonly startsOn: string;
    readonly endsOn?: string | null | undefined;
    readonly hourSteps?: readonly { readonly from: string }[] | undefined;
  },
  context: z.RefinementCtx,
): void {
  if (endsOn !== null && endsOn < startsOn) {
    context.addIssue({ code: 'custom', path: ['endsOn'], message: endsBeforeStart });
  }
  hourSteps.forEach(({ from }, index) => {
    const before = hourSteps[index - 1]?.from ?? startsOn;
    if (from <= before || (endsOn !== null && from > endsOn)) {
      context.addIssue({ code: 'custom', path: ['hourSteps', index, 'from'], message: stepOutside });
    }
  });
}

/** What is agreed of a placement, whole. */
export const termsSchema = z.strictObject(termsFields).superRefine(checkDates);

/** Body of a placement. */
export const placementSubmissionSchema = component(
  'PlacementSubmission',
  'Plans a placement of a proposal that was welcomed.',
  z
    .strictObject({
      proposalId: uuidField.clone().toLowerCase(),
      ...termsFields,
      despite: despiteField.clone(),
    })
    .superRefine(checkDates),
  [
    {
      proposalId: '0192f000-0000-7000-8000-00000000e001',
      employmentForm: 'arbetspraktik',
      startsOn: '2027-01-11',
      endsOn: '2027-06-30',
      hoursPerWeek: 10,
      hourSteps: [{ from: '2027-03-01', hoursPerWeek: 20 }],
      mentorId: '0192f000-0000-7000-8000-0000000000e5',
    },
  ],
);

/** Body of a change of what was agreed; what is absent stays. */
export const placementPatchSchema = component(
  'PlacementPatch',
  'Changes what was agreed of a placement that is planned or runs; what is absent stays as it is.',
  z.strictObject({
    employmentForm: termsFields.employmentForm.clone().optional(),
    startsOn: termsFields.startsOn.clone().optional(),
    endsOn: termsFields.endsOn.clone(),
    hoursPerWeek: termsFields.hoursPerWeek.clone().optional(),
    hourSteps: termsFields.hourSteps.clone(),
    mentorId: termsFields.mentorId.clone(),
  }),
  [{ endsOn: '2027-05-31' }],
);

/** The reasons that go with each step; the ids that both have are one. */
const stepReasonIds = [...new Set([...endReasonIds, ...callOffReasonIds])] as const;
const needsReason = words('An end needs a reason, and so does calling off.', 'Ange varför.');
const wrongReason = words(
  'This reason does not go with this step; see the vocabulary of reasons.',
  'Skälet hör inte till detta steg; skälen finns i ordlistan.',
);
const needsOutcome = words('An end needs an outcome.', 'Ange vad placeringen ledde till.');
const onlyOfEnd = words('Only an end has an outcome.', 'Bara ett avslut leder till något.');

/** Body of a step of a placement. */
export const placementStepSchema = component(
  'PlacementMove',
  'Starts, ends or calls off a placement.',
  z
    .strictObject({
      step: z
        .enum(['start', 'end', 'call-off'])
        .describe('`start` and `call-off` of one that is planned, `end` of one that runs.'),
      on: dateField
        .clone()
        .describe('The day on which it started, ended or was called off; today at the latest.'),
      outcome: z
        .enum(placementOutcomeIds)
        .optional()
        .describe('Of an end: what it led to; see the vocabulary `placement-outcomes`.'),
      reason: z
        .enum(stepReasonIds)
        .optional()
        .describe('Of an end: one of `end-reasons`; of calling off: one of `call-off-reasons`.'),
    })
    .superRefine(({ step, outcome, reason }, context) => {
      const add = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message });
      if (step === 'end' && outcome === undefined) {
        add('outcome', needsOutcome);
      }
      if (step !== 'end' && outcome !== undefined) {
        add('outcome', onlyOfEnd);
      }
      if (step !== 'start' && reason === undefined) {
        add('reason', needsReason);
      }
      if (reason !== undefined && !reasonsByStep[step].some((id) => id === reason)) {
        add('reason', wrongReason);
      }
    }),
  [
    { step: 'start', on: '2027-01-11' },
    { step: 'end', on: '2027-06-30', outcome: 'employed-here', reason: 'period-over' },
  ],
);
const reasonsByStep: Readonly<Record<'start' | 'end' | 'call-off', readonly string[]>> = {
  start: [],
  end: endReasonIds,
  'call-off': callOffReasonIds,
};

/** Filters and paging of placements. */
export const placementsQuery = pageQuery.extend({
  state: z.enum(placementStates).optional().describe('Only those that stand so.'),
  nodeId: nodeIdField.clone().optional().describe('Only of candidates or workplaces of this node.'),
  candidateId: uuidField
    .clone()
    .toLowerCase()
    .optional()
    .describe('Only of this candidate; not for a manager.'),
  roleId: uuidField.clone().toLowerCase().optional().describe('Only at this role.'),
  workplaceId: uuidField.clone().toLowerCase().optional().describe('Only at this workplace.'),
  proposalId: uuidField.clone().toLowerCase().optional().describe('Only that of this proposal.'),
  coach: z
    .enum(['me'])
    .optional()
    .describe('`me`: only of candidates whose coach you are; not for a manager.'),
  needs: z
    .enum(placementNeeds)
    .optional()
    .describe(
      'Only those that wait: to `start` within a week, or for a `follow-up`, as they end within 30 days or the hours change within 7.',
    ),
});

const sharedFields = {
  id: uuidField,
  proposalId: uuidField,
  roleId: uuidField,
  roleTitle: textOrNull.describe('Title of the role; null when it has none.'),
  workplaceId: uuidField,
  workplaceName: textOrNull.describe('Name of the workplace.'),
  nodeId: nodeIdField.clone().describe('Node of the workplace.'),
  alias: z.string().describe('What the person is called in the proposal.'),
  employmentForm: termsFields.employmentForm.clone(),
  startsOn: z.iso.date().describe('The first day.'),
  endsOn: z.iso.date().nullable().describe('The last day; null for until further notice.'),
  hoursPerWeek: z.number().describe('Hours a week from the first day on.'),
  hourSteps: hourStepsField.describe('When the hours change.'),
  mentorId: uuidField.clone().nullable().describe('The mentor; null while there is none.'),
  mentorName: textOrNull.describe(
    'What the mentor is called; null when it is none of the workplace’s any more.',
  ),
  state: z.enum(placementStates).describe('How it stands; `planned` and `running` take a place.'),
  startedOn: z.iso.date().nullable().describe('When it began; null before that.'),
  endedOn: z.iso.date().nullable().describe('When it ended or was called off; null before that.'),
  revision: z.int().min(1).describe('Grows by one with each change; the `ETag`.'),
  updatedAt: z.iso.datetime().describe('When it last changed.'),
};
const byName = textOrNull.describe('What they were called at their latest sign-in; null when not known.');
const outcomeFields = {
  outcome: z.enum(placementOutcomeIds).nullable().describe('What it led to; null before its end.'),
  reason: z.enum(stepReasonIds).nullable().describe('Why it ended or was called off; null before that.'),
};

/** A placement as a coach, coordinator or administrator sees it. */
const placementSchema = object(
  'Placement',
  'A person at a workplace, with all that happened.',
  seenBy('placement', {
    for: z.literal('coach').describe('Written for those who know the person.'),
    mayAct: mayActField.clone(),
    ...sharedFields,
    ...outcomeFields,
    suggestionId: uuidField,
    candidateId: uuidField,
    candidateReference: textOrNull.describe('The case reference; null when erased.'),
    despite: textOrNull.describe('Why it was planned although something stood in the way; null for none.'),
    plannedBy: z.string().describe('Id of the principal who planned it.'),
    plannedByName: byName,
    plannedAt: z.iso.datetime().describe('When it was planned.'),
    steps: z
      .array(
        object(
          'PlacementStep',
          'Something that happened to a placement.',
          seenBy('placementStep', {
            id: uuidField,
            kind: z.enum(placementStepKinds).describe('What happened.'),
            on: z.iso.date().nullable().describe('The day that it is of; null for a change.'),
            ...outcomeFields,
            by: textOrNull.describe('Id of the principal who did it; null for what came of itself.'),
            byName,
            at: z.iso.datetime().describe('When it was recorded.'),
          }),
        ),
      )
      .describe('First one first.'),
  }),
);

/** A placement as the manager of the workplace sees it. */
const managersPlacementSchema = object(
  'PlacementAtWorkplace',
  'A person who comes, by the name of the proposal.',
  seenBy('placement', {
    for: z.literal('manager').describe('Written for the manager of the workplace.'),
    ...sharedFields,
    coachName: textOrNull.describe('What the coach is called who planned it; null when not known.'),
  }),
);

/** A placement, as it is told to who reads it. */
export const anyPlacementSchema = component(
  'AnyPlacement',
  'A placement as it is told to who reads it; see `for`.',
  z.discriminatedUnion('for', [placementSchema, managersPlacementSchema]),
);

/** Answer to a step or change: the placement, and what the rules say of it. */
export const placementStoredSchema = object('PlacementStored', 'The placement was stored.', {
  placement: placementSchema,
  advice: adviceSchema,
});

/** A page of placements. */
export const placementPageSchema = pageOf('PlacementPage', anyPlacementSchema);
