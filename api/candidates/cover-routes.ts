import { z } from 'zod';
import { localDate } from '../../config/local-date.ts';
import { daysAfter } from '../../db/dates.ts';
import { listCovers } from '../../db/read-models/cover-view.ts';
import { insertCover } from '../../db/stores/covers.ts';
import { dateField, textField, uuidField } from '../../matching/model/fields.ts';
import { assertOwn } from '../access/own-person.ts';
import { relationTo } from '../access/people-seen.ts';
import { seenBy } from '../access/seen-by.ts';
import { defineRoute } from '../define-route.ts';
import { idParams } from '../http/parameters.ts';
import { invalidBody, Problem } from '../http/problems/problem.ts';
import { runRecorded } from '../http/run-idempotent.ts';
import { component, object, textOrNull } from '../http/schema-registry.ts';
import { requireProfile } from '../profiles/require-profile.ts';

/** The longest that one stands in for somebody by one act, in days. */
const mostDays = 30;

const coverFields = {
  id: uuidField,
  coachId: z.string().describe('Id of who stands in.'),
  reason: textOrNull.describe('Why; null when the person is erased.'),
  begunAt: z.iso.datetime().describe('When it began.'),
  until: z.iso.date().describe('The last day.'),
};
/** Somebody who stands in for the coach of a person. */
export const coverSchema = object(
  'Cover',
  'Somebody who stands in for the coach of a person.',
  seenBy('cover', {
    ...coverFields,
    coachName: textOrNull.describe('What who stands in is called; null when not known.'),
  }),
);

const coverPersonRoute = defineRoute({
  operationId: 'coverPerson',
  method: 'post',
  path: '/candidates/{id}/covers',
  tag: 'candidates',
  summary: 'Stand in for the coach of a person',
  description:
    'From now on, and until the day that you name, you see the person whole and go on with what is under way. It is recorded, with the reason, ' +
    'where the coach in charge sees it.',
  roles: ['coach'],
  audit: { action: 'cover', kind: 'candidate', purpose: 'profile' },
  params: idParams,
  body: component(
    'CoverSubmission',
    'Why one stands in for the coach of a person, and until when.',
    z.strictObject({
      reason: textField(500, 1).describe('Why; erased with the person.'),
      until: dateField
        .clone()
        .describe(`The last day: today at the earliest, in ${mostDays} days at the latest.`),
    }),
    [{ reason: 'Ahmed är sjuk, och arbetsplatsen väntar på svar.', until: '2026-12-04' }],
  ),
  responses: { 201: { description: 'You stand in from now on.', schema: coverSchema } },
  problems: ['not-found', 'your-person-already'],
  async handle({ params, body: { reason, until } }, context, principal) {
    const now = context.clock();
    const today = localDate(now);
    const latest = daysAfter(today, mostDays);
    if (until < today || until > latest) {
      throw invalidBody([
        {
          pointer: '/until',
          code: 'out-of-range',
          message: {
            en: `Name a day from today to ${latest}.`,
            sv: `Ange en dag från i dag till ${latest}.`,
          },
        },
      ]);
    }
    await requireProfile(context, 'candidate', params.id, principal);
    const { isCoach } = await relationTo(context.dataSource.manager, principal, now, params.id);
    if (isCoach) {
      throw new Problem('your-person-already', {
        en: 'You are in charge of this person.',
        sv: 'Det är du som har hand om personen.',
      });
    }
    const cover = {
      id: context.newId(),
      coachId: principal.id.toLowerCase(),
      reason,
      begunAt: now.toISOString(),
      until,
    };
    const answer = { status: 201 as const, body: { ...cover, coachName: principal.name ?? null } };
    return runRecorded(context, async (manager) => {
      await insertCover(manager, { ...cover, candidateId: params.id });
      return answer;
    });
  },
});

const listCoversRoute = defineRoute({
  operationId: 'listCovers',
  path: '/candidates/{id}/covers',
  tag: 'candidates',
  summary: 'Who has stood in for the coach of a person',
  description: 'For the coach in charge, who stands in, and those who run the node.',
  roles: ['coach', 'coordinator', 'admin'],
  audit: { action: 'read', kind: 'candidate', purpose: 'oversight' },
  params: idParams,
  responses: {
    200: {
      description: 'Those who have, latest first.',
      schema: object('Covers', 'Who has stood in for the coach of a person.', {
        items: z.array(coverSchema).describe('Latest first; at most 100.'),
      }),
    },
  },
  problems: ['not-found', 'not-your-person'],
  async handle({ params }, context, principal) {
    const { manager } = context.dataSource;
    await requireProfile(context, 'candidate', params.id, principal);
    await assertOwn(manager, principal, context.clock(), params.id);
    return { status: 200, body: { items: await listCovers(manager, params.id) } };
  },
});

/** The routes of those who stand in for a coach. */
export const coverRoutes = [coverPersonRoute, listCoversRoute];
