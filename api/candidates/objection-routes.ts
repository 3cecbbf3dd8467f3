import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { localDate } from '../../config/local-date.ts';
import { listObjections, type ObjectionView, objectionAnswers } from '../../db/read-models/objection-view.ts';
import { answerObjection, recordObjection, withdrawObjection } from '../../db/stores/objections.ts';
import { dateField, textField, uuidField } from '../../matching/model/fields.ts';
import { assertOwn } from '../access/own-person.ts';
import { seenBy } from '../access/seen-by.ts';
import type { ApiContext } from '../api-context.ts';
import { defineRoute } from '../define-route.ts';
import type { Principal } from '../http/authentication/authenticator.ts';
import { idParams } from '../http/parameters.ts';
import { invalidBody, Problem, required } from '../http/problems/problem.ts';
import { runRecorded } from '../http/run-idempotent.ts';
import { component, object, textOrNull } from '../http/schema-registry.ts';
import { requireProfile } from '../profiles/require-profile.ts';

const tag = 'candidates';
const roles = ['coach', 'coordinator', 'admin'] as const;
const byName = textOrNull.describe('What they were called at their latest sign-in; null when not known.');
const instantOrNull = z.iso.datetime().nullable();

/** A person's objection to being matched, and what came of it. */
export const objectionSchema = object(
  'Objection',
  'A person’s objection to being matched, and what came of it.',
  seenBy('objection', {
    id: uuidField,
    candidateId: uuidField,
    madeOn: z.iso.date().describe('When the person made it.'),
    words: textOrNull.describe('The person’s own words; null for none, and when the person is erased.'),
    recordedBy: z.string().describe('Id of the principal who wrote it down.'),
    recordedByName: byName,
    recordedAt: z.iso.datetime().describe('When it was written down.'),
    answer: z
      .enum(objectionAnswers)
      .nullable()
      .describe(
        '`upheld`: the person stays off the lists until they take it back. `dismissed`: they are back. Null while nobody has answered.',
      ),
    reason: textOrNull.describe('Why it was answered so; null before that, and when the person is erased.'),
    answeredBy: textOrNull.describe('Id of the principal who answered; null while nobody has.'),
    answeredByName: byName.clone(),
    answeredAt: instantOrNull.describe('When it was answered; null while it is not.'),
    withdrawnBy: textOrNull.describe(
      'Id of the principal who wrote down that the person takes it back; null while they do not.',
    ),
    withdrawnAt: instantOrNull.clone().describe('When the person took it back; null while they have not.'),
  }),
);

const oneParams = idParams.extend({ objectionId: uuidField.clone().toLowerCase() });

const recordObjectionRoute = defineRoute({
  operationId: 'recordObjection',
  method: 'post',
  path: '/candidates/{id}/objections',
  tag,
  summary: 'Record that a person objects to being matched',
  description:
    'From now on the person is on no list, nobody reads a suggestion of theirs, and what was put to workplaces is taken back, until a human has ' +
    'answered (GDPR art. 21). A placement that is planned or runs goes on. For the coach in charge, who stands in, and who plans for the node.',
  audit: { action: 'change', kind: 'candidate', purpose: 'profile' },
  roles,
  params: idParams,
  body: component(
    'ObjectionSubmission',
    'A person’s objection to being matched.',
    z.strictObject({
      madeOn: dateField.clone().describe('When the person made it, today (Europe/Stockholm) at the latest.'),
      words: textField(2_000, 1).optional().describe('In the person’s own words; erased with the person.'),
    }),
    [{ madeOn: '2026-11-20', words: 'Jag vill inte att en dator väljer åt mig.' }],
  ),
  responses: { 201: { description: 'Recorded.', schema: objectionSchema } },
  problems: ['not-found', 'not-your-person', 'objection-stands', 'concurrent-change'],
  async handle({ params: { id }, body: { madeOn, words = null } }, context, principal) {
    const now = context.clock();
    const nodeId = await nodeOfOwn(context, principal, id);
    if (madeOn > localDate(now)) {
      throw invalidBody([
        {
          pointer: '/madeOn',
          code: 'out-of-range',
          message: { en: 'Name a day that has come.', sv: 'Ange en dag som har varit.' },
        },
      ]);
    }
    const told = await runRecorded(context, async (manager) => {
      const objection = {
        id: context.newId(),
        candidateId: id,
        madeOn,
        words,
        recordedBy: principal.id,
        now,
      };
      if ((await recordObjection(manager, objection, context.newId)) === 'stands-already') {
        throw new Problem('objection-stands', {
          en: 'The person has objected already, and the objection stands.',
          sv: 'Personen har redan invänt, och invändningen gäller.',
        });
      }
      return { status: 201 as const, body: await show(manager, id, objection.id) };
    });
    context.queue.hint('match-node', { nodeId });
    return told;
  },
});

const listObjectionsRoute = defineRoute({
  operationId: 'listObjections',
  path: '/candidates/{id}/objections',
  tag,
  summary: 'What a person has objected to, and what was answered',
  description: 'For the coach in charge, who stands in, and who plans for the node.',
  audit: { action: 'read', kind: 'candidate', purpose: 'profile' },
  roles,
  params: idParams,
  responses: {
    200: {
      description: 'The objections.',
      schema: object('Objections', 'What a person has objected to.', {
        items: z.array(objectionSchema).describe('Latest first; at most 100. One of them at most stands.'),
      }),
    },
  },
  problems: ['not-found', 'not-your-person'],
  async handle({ params: { id } }, context, principal) {
    await nodeOfOwn(context, principal, id);
    return { status: 200, body: { items: await listObjections(context.dataSource.manager, id) } };
  },
});

const answerObjectionRoute = defineRoute({
  operationId: 'answerObjection',
  method: 'post',
  path: '/candidates/{id}/objections/{objectionId}/answers',
  tag,
  summary: 'Answer a person’s objection',
  description:
    'For who plans for the node: never who is in charge of the person or stands in, who wants to go on, also when they plan for the node as well. Dismissed, the person comes back on the lists by themselves; upheld, they stay off ' +
    'until they take the objection back.',
  audit: { action: 'answer', kind: 'candidate', purpose: 'profile' },
  roles: ['coordinator', 'admin'],
  params: oneParams,
  body: component(
    'ObjectionAnswer',
    'What a human answers to an objection, and why.',
    z.strictObject({
      answer: z.enum(objectionAnswers).describe('Whether the person is right.'),
      reason: textField(2_000, 1).describe('Why, to the person; erased with them.'),
    }),
    [{ answer: 'upheld', reason: 'Vi söker i fortsättningen tjänster tillsammans, utan Passa.' }],
  ),
  responses: { 200: { description: 'Answered.', schema: objectionSchema } },
  problems: ['not-found', 'not-by-the-coach', 'objection-over', 'concurrent-change'],
  async handle({ params: { id, objectionId }, body: { answer, reason } }, context, principal) {
    const now = context.clock();
    const nodeId = await nodeOfOwn(context, principal, id);
    const told = await runRecorded(context, async (manager) => {
      const answered = { id: objectionId, candidateId: id, answer, reason, answeredBy: principal.id };
      const outcome = required(
        await answerObjection(manager, { ...answered, now, today: localDate(now) }),
        'objection',
      );
      if (outcome === 'by-the-coach') {
        throw new Problem('not-by-the-coach', {
          en: 'Nothing was stored: you are in charge of the person, or stand in. Another coordinator or administrator of the node answers.',
          sv: 'Inget sparades: du har hand om personen, eller vikarierar. En annan samordnare eller administratör för noden får svara.',
        });
      }
      if (outcome === 'over') {
        throw new Problem('objection-over', {
          en: 'It has been answered, or the person has taken it back.',
          sv: 'Den är redan besvarad, eller så har personen tagit tillbaka den.',
        });
      }
      return { status: 200 as const, body: await show(manager, id, objectionId) };
    });
    context.queue.hint('match-node', { nodeId });
    return told;
  },
});

const withdrawObjectionRoute = defineRoute({
  operationId: 'withdrawObjection',
  method: 'post',
  path: '/candidates/{id}/objections/{objectionId}/withdrawals',
  tag,
  summary: 'Record that a person takes an objection back',
  description:
    'The person comes back on the lists by themselves. What was taken back from workplaces is put to them again by a new proposal alone. For the coach in ' +
    'charge, who stands in, and who plans for the node.',
  audit: { action: 'change', kind: 'candidate', purpose: 'profile' },
  roles,
  params: oneParams,
  responses: { 200: { description: 'Taken back.', schema: objectionSchema } },
  problems: ['not-found', 'not-your-person', 'objection-over', 'concurrent-change'],
  async handle({ params: { id, objectionId } }, context, principal) {
    const nodeId = await nodeOfOwn(context, principal, id);
    const told = await runRecorded(context, async (manager) => {
      const withdrawn = { id: objectionId, candidateId: id, withdrawnBy: principal.id, now: context.clock() };
      if (required(await withdrawObjection(manager, withdrawn), 'objection') === 'over') {
        throw new Problem('objection-over', {
          en: 'It stands no more.',
          sv: 'Den gäller inte längre.',
        });
      }
      return { status: 200 as const, body: await show(manager, id, objectionId) };
    });
    context.queue.hint('match-node', { nodeId });
    return told;
  },
});

/** The routes of what people object to. */
export const objectionRoutes = [
  recordObjectionRoute,
  listObjectionsRoute,
  answerObjectionRoute,
  withdrawObjectionRoute,
];

/** The node of a person who is the principal's to go on with. Throws a {@link Problem} when there is none, or they are a colleague's. */
async function nodeOfOwn(context: ApiContext, principal: Principal, id: string): Promise<string> {
  const { nodeId } = await requireProfile(context, 'candidate', id, principal);
  await assertOwn(context.dataSource.manager, principal, context.clock(), id);
  return nodeId;
}

async function show(manager: EntityManager, candidateId: string, id: string): Promise<ObjectionView> {
  const all = await listObjections(manager, candidateId);
  return required(all.find((one) => one.id === id) ?? null, 'objection');
}
