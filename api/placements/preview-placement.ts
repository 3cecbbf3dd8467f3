import { z } from 'zod';
import { localDate } from '../../config/local-date.ts';
import type { PlacementTerms } from '../../db/read-models/placement-view.ts';
import { runInTransaction } from '../../db/stores/run-in-transaction.ts';
import { checkPlan } from '../../db/stores/way/plan-placement.ts';
import { uuidField } from '../../matching/model/fields.ts';
import { assertOwnPerson } from '../access/own-person.ts';
import { defineRoute } from '../define-route.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { required } from '../http/problems/problem.ts';
import { bothLanguages, object } from '../http/schema-registry.ts';
import { adviceSchema } from './advice.ts';
import { placementSubmissionSchema, type termsSchema } from './placement-schemas.ts';
import { tellRefusal } from './refuse-placement.ts';
import { readAdvice } from './show-placement.ts';

const placementPreviewSchema = object('PlacementPreview', 'What planning it would meet; nothing is stored.', {
  advice: adviceSchema,
  inTheWay: z
    .array(
      object('PlacementObstacle', 'Something that stands in the way.', {
        code: z.string().describe('Stable code.'),
        text: bothLanguages.clone().describe('What it is.'),
        isFinal: z.boolean().describe('Whether no written reason takes it past.'),
      }),
    )
    .describe('What stands in the way of planning it.'),
  placesLeft: z
    .int()
    .nullable()
    .describe('How many places of the role are left without it; null when the role does not tell.'),
  mentors: z
    .array(
      object('MentorLeft', 'A mentor of the workplace.', {
        id: uuidField,
        name: z.string().describe('What the mentor is called.'),
        left: z
          .int()
          .nullable()
          .describe('How many places are left without it; null when it is not told how many there are.'),
      }),
    )
    .describe('The mentors of the workplace, in its order.'),
});

/** The terms of a body, with what it leaves open. */
export function termsIn({
  employmentForm,
  startsOn,
  endsOn,
  hoursPerWeek,
  hourSteps,
  mentorId,
}: z.output<typeof termsSchema>): PlacementTerms {
  return {
    ...{ employmentForm, startsOn, hoursPerWeek },
    ...{ endsOn: endsOn ?? null, hourSteps: hourSteps ?? [], mentorId: mentorId ?? null },
  };
}

/** The dry run of a placement. */
export const previewPlacementRoute = defineRoute({
  operationId: 'previewPlacement',
  audit: { action: 'try', kind: 'proposal', purpose: 'placement' },
  method: 'post',
  path: '/placements/preview',
  tag: 'placements',
  summary: 'What planning a placement would meet',
  description: 'Nothing is stored.',
  roles: ['coach', 'coordinator', 'admin'],
  quota: 'dry-runs',
  body: placementSubmissionSchema,
  responses: { 200: { description: 'What it would meet.', schema: placementPreviewSchema } },
  problems: ['not-found', 'not-your-person'],
  async handle({ body }, { dataSource, clock, audit }, principal) {
    const now = clock();
    const today = localDate(now);
    const { proposalId, mentorId = null } = body;
    audit.about([proposalId]);
    const scope = scopeOf(principal);
    await assertOwnPerson(dataSource.manager, principal, now, { kind: 'proposal', id: proposalId });
    return runInTransaction(dataSource, async (manager) => {
      const check = { proposalId, mentorId, scope, today };
      const { refusals, places } = required(await checkPlan(manager, check), 'proposal');
      const advice = await readAdvice(manager, proposalId, termsIn(body), today);
      return {
        status: 200 as const,
        body: {
          advice,
          inTheWay: refusals.flatMap(tellRefusal),
          placesLeft: places.left,
          mentors: [...(places.mentors ?? [])],
        },
      };
    });
  },
});
