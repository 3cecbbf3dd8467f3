import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { localDate } from '../../config/local-date.ts';
import type { AboutPerson } from '../../db/read-models/person-of.ts';
import { findPlacement, listPlacements } from '../../db/read-models/placement-view.ts';
import { changePlacement, movePlacement } from '../../db/stores/way/change-placement.ts';
import { planPlacement } from '../../db/stores/way/plan-placement.ts';
import { dateField } from '../../matching/model/fields.ts';
import { assertOwnPerson, readersAmong, wayReaders } from '../access/own-person.ts';
import type { ApiContext } from '../api-context.ts';
import { defineRoute } from '../define-route.ts';
import type { Principal, PrincipalRole } from '../http/authentication/authenticator.ts';
import { assertNodeExists, scopeOf } from '../http/authentication/scope-of.ts';
import { basePath } from '../http/base-path.ts';
import { cursorsOf } from '../http/cursor.ts';
import { conditionOf, editHeaders, idempotencyHeaders, idParams } from '../http/parameters.ts';
import { checkInput } from '../http/problems/input-errors.ts';
import { invalidBody, notFound, required } from '../http/problems/problem.ts';
import { runIdempotent, runRecorded } from '../http/run-idempotent.ts';
import { countWaysRoute } from './count-ways-route.ts';
import {
  anyPlacementSchema,
  placementPageSchema,
  placementPatchSchema,
  placementStepSchema,
  placementStoredSchema,
  placementSubmissionSchema,
  placementsQuery,
  termsSchema,
} from './placement-schemas.ts';
import { previewPlacementRoute, termsIn } from './preview-placement.ts';
import { refuseChange, refusePlan } from './refuse-placement.ts';
import { readAdvice, showPlacement, showToKnower } from './show-placement.ts';

const coaches: readonly PrincipalRole[] = ['coach', 'coordinator', 'admin'];
const readers: readonly PrincipalRole[] = [...coaches, 'manager'];

const stepProblems = [
  'not-found',
  'not-your-person',
  'out-of-order',
  'no-place-left',
  'idempotency-key-reused',
  'concurrent-change',
] as const;
const etag = { ETag: 'The revision, in quotes.' };
const stored = (description: string) =>
  ({ description, schema: placementStoredSchema, headers: etag }) as const;

const planPlacementRoute = defineRoute({
  operationId: 'planPlacement',
  audit: { action: 'place', kind: 'placement', purpose: 'placement' },
  method: 'post',
  path: '/placements',
  tag: 'placements',
  summary: 'Plan a placement of a proposal that was welcomed',
  description: [
    'It takes a place of the role, and of the mentor, from now on: beyond those there are it is refused (`409`), whoever asks at the same',
    'time. A person who has another placement takes a written reason in `despite`. The answer says what the rules of the employment form',
    'say of it, as they are known: nothing is refused for that.',
  ].join(' '),
  roles: coaches,
  headers: idempotencyHeaders,
  body: placementSubmissionSchema,
  responses: {
    201: { ...stored('Planned.'), headers: { ...etag, Location: 'Address of the placement.' } },
  },
  problems: [...stepProblems, 'needs-written-reason'],
  async handle(request, context, principal) {
    const { proposalId, despite = null, ...body } = request.body;
    const terms = termsIn(body);
    const now = context.clock();
    const today = localDate(now);
    const [id, stepId] = [context.newId(), context.newId()];
    await assertOwn(context, principal, { kind: 'proposal', id: proposalId });
    const answer = await runIdempotent(context, principal, request, async (manager) => {
      const outcome = await planPlacement(manager, {
        ...{ ...terms, id, stepId, proposalId, despite, plannedBy: principal.id },
        ...{ scope: scopeOf(principal), now, today },
      });
      if (outcome.kind === 'not-found') {
        throw notFound('proposal');
      }
      if (outcome.kind !== 'planned') {
        throw refusePlan(outcome);
      }
      const { body: shown, headers } = await readStored(manager, id, principal, now);
      return {
        status: 201 as const,
        body: shown,
        headers: { ...headers, Location: `${basePath}/placements/${id}` },
      };
    });
    return hintLists(context, answer);
  },
});

const placeSchema = z.strictObject({ startsOn: dateField, id: z.uuid() });

const listPlacementsRoute = defineRoute({
  operationId: 'listPlacements',
  audit: { action: 'list', kind: 'placement', purpose: 'placement' },
  path: '/placements',
  tag: 'placements',
  summary: 'Placements, latest start first',
  description:
    'Of pairs of which either side lies in one of your nodes; for a manager, those at the own workplaces, in a shape of their own.',
  roles: readers,
  query: placementsQuery,
  responses: { 200: { description: 'A page of placements.', schema: placementPageSchema } },
  problems: ['unknown-node'],
  async handle({ query }, { dataSource: { manager }, clock }, principal) {
    const { limit, cursor, coach, ...asked } = query;
    if (asked.nodeId !== undefined) {
      await assertNodeExists(manager, principal, asked.nodeId);
    }
    const now = clock();
    const scope = scopeOf(principal);
    const isManager = scope.managerId !== null;
    const coachId = coach === undefined || isManager ? undefined : principal.id;
    // to ask by whom it is would tell who it is
    const filter = { ...asked, coachId, ...(isManager ? { candidateId: undefined } : {}) };
    const cursors = cursorsOf('/placements', [asked, coach, principal.id], placeSchema);
    const after = cursors.read(cursor);
    const found = await listPlacements(manager, scope, filter, {
      ...{ today: localDate(now), after, limit: limit + 1 },
    });
    const { items, next } = cursors.page(found, limit, ({ startsOn, id }) => ({ startsOn, id }));
    const people = items.map(({ candidateId }) => candidateId);
    const readerOf = await wayReaders(manager, principal, now, people);
    return {
      status: 200,
      body: { items: items.map((one) => showPlacement(one, readerOf(one.candidateId))), next },
    };
  },
});

const readPlacementRoute = defineRoute({
  operationId: 'readPlacement',
  audit: { action: 'read', kind: 'placement', purpose: 'placement' },
  path: '/placements/{id}',
  tag: 'placements',
  summary: 'Read a placement',
  roles: readers,
  params: idParams,
  responses: { 200: { description: 'The placement.', schema: anyPlacementSchema, headers: etag } },
  problems: ['not-found'],
  async handle({ params }, { dataSource: { manager }, clock }, principal) {
    const placement = required(await findPlacement(manager, params.id, scopeOf(principal)), 'placement');
    const { candidateId } = placement;
    const readerOf = await wayReaders(manager, principal, clock(), [candidateId]);
    return {
      status: 200,
      body: showPlacement(placement, readerOf(candidateId)),
      headers: { ETag: `"${placement.revision}"` },
    };
  },
});

const changePlacementRoute = defineRoute({
  operationId: 'changePlacement',
  audit: { action: 'change', kind: 'placement', purpose: 'placement' },
  method: 'patch',
  path: '/placements/{id}',
  tag: 'placements',
  summary: 'Change what was agreed of a placement',
  description: 'While it is planned or runs. What was agreed before stays in its steps.',
  roles: coaches,
  params: idParams,
  headers: editHeaders,
  body: placementPatchSchema,
  responses: { 200: stored('Changed.') },
  problems: [
    'not-found',
    'not-your-person',
    'out-of-order',
    'no-place-left',
    'revision-stale',
    'precondition-required',
    'concurrent-change',
  ],
  async handle({ params, headers, body }, context, principal) {
    const now = context.clock();
    const today = localDate(now);
    const stepId = context.newId();
    await assertOwn(context, principal, { kind: 'placement', id: params.id });
    const answer = await runRecorded(context, async (manager) => {
      const outcome = await changePlacement(manager, {
        ...{ id: params.id, stepId, by: principal.id, scope: scopeOf(principal), now, today },
        condition: conditionOf(headers),
        change(current) {
          const given = Object.entries(body).filter(([, value]) => value !== undefined);
          const { value, errors } = checkInput(termsSchema, { ...current, ...Object.fromEntries(given) });
          if (errors !== null) {
            throw invalidBody(errors);
          }
          return termsIn(value);
        },
      });
      if (outcome.kind !== 'done') {
        throw refuseChange(outcome);
      }
      return { status: 200 as const, ...(await readStored(manager, params.id, principal, now)) };
    });
    return hintLists(context, answer);
  },
});

const movePlacementRoute = defineRoute({
  operationId: 'movePlacement',
  audit: { action: 'change', kind: 'placement', purpose: 'placement' },
  method: 'post',
  path: '/placements/{id}/steps',
  tag: 'placements',
  summary: 'Start, end or call off a placement',
  description: 'What has ended or was called off takes no place any more.',
  roles: coaches,
  params: idParams,
  headers: idempotencyHeaders,
  body: placementStepSchema,
  responses: { 201: stored('Stored. The placement as it stands now.') },
  problems: stepProblems,
  async handle(request, context, principal) {
    const { step: move, on, outcome = null, reason = null } = request.body;
    const { id } = request.params;
    const now = context.clock();
    const today = localDate(now);
    if (on > today) {
      throw invalidBody([{ pointer: '/on', code: 'in-the-future', message: inTheFuture }]);
    }
    const stepId = context.newId();
    await assertOwn(context, principal, { kind: 'placement', id });
    const answer = await runIdempotent(context, principal, request, async (manager) => {
      const done = await movePlacement(manager, {
        ...{ id, stepId, move, on, outcome, reason, by: principal.id, scope: scopeOf(principal), now, today },
      });
      if (done.kind !== 'done') {
        throw refuseChange(done);
      }
      return { status: 201 as const, ...(await readStored(manager, id, principal, now)) };
    });
    return hintLists(context, answer);
  },
});

/** The routes of placements. */
export const placementRoutes = [
  planPlacementRoute,
  previewPlacementRoute,
  listPlacementsRoute,
  countWaysRoute,
  readPlacementRoute,
  changePlacementRoute,
  movePlacementRoute,
];

const inTheFuture = {
  en: 'Lies in the future; name today or an earlier day.',
  sv: 'Datumet har inte varit än; ange i dag eller en tidigare dag.',
};

function assertOwn(
  { dataSource: { manager }, clock }: ApiContext,
  principal: Principal,
  about: AboutPerson,
): Promise<void> {
  return assertOwnPerson(manager, principal, clock(), about);
}

/** A placement that was just stored, with what the rules say of it. */
async function readStored(manager: EntityManager, id: string, principal: Principal, now: Date) {
  const placement = required(await findPlacement(manager, id, scopeOf(principal)), 'placement');
  const { candidateId } = placement;
  const readerOf = await readersAmong(manager, principal, now, [candidateId]);
  const advice = await readAdvice(manager, placement.proposalId, placement, localDate(now));
  return {
    body: { placement: showToKnower(placement, readerOf(candidateId)), advice },
    headers: { ETag: `"${placement.revision}"` },
  };
}

/** Hints that the lists follow what a placement takes or gives back. */
function hintLists<Answer extends { readonly body: { readonly placement: { readonly nodeId: string } } }>(
  { queue }: ApiContext,
  answer: Answer,
): Answer {
  queue.hint('match-node', { nodeId: answer.body.placement.nodeId });
  return answer;
}
