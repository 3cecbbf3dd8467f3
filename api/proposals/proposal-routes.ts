import { z } from 'zod';
import { localDate } from '../../config/local-date.ts';
import { listProposals } from '../../db/read-models/proposal-view.ts';
import type { ProposalMove } from '../../db/stores/way/proposal-steps.ts';
import { propose } from '../../db/stores/way/propose.ts';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import { assertOwnPerson, wayReaders } from '../access/own-person.ts';
import type { ApiContext } from '../api-context.ts';
import { defineRoute } from '../define-route.ts';
import type { Principal, PrincipalRole } from '../http/authentication/authenticator.ts';
import { assertNodeExists, scopeOf } from '../http/authentication/scope-of.ts';
import { basePath } from '../http/base-path.ts';
import { cursorsOf, placeTime } from '../http/cursor.ts';
import { idParams } from '../http/parameters.ts';
import { type InputError, invalidBody } from '../http/problems/problem.ts';
import { runIdempotent } from '../http/run-idempotent.ts';
import { currentSetting } from '../suggestions/explain-suggestions.ts';
import { readDisclosureRoute } from './disclosure-route.ts';
import { moveAndShow, readShown } from './move-proposal.ts';
import { previewProposalRoute } from './preview-proposal.ts';
import {
  answerSchema,
  anyProposalSchema,
  proposalPageSchema,
  proposalSubmissionSchema,
  proposalsQuery,
  questionSchema,
  replySchema,
  stepHeaders,
  withdrawalSchema,
} from './proposal-schemas.ts';
import { refuseProposal } from './refuse-proposal.ts';
import { showProposal } from './show-proposal.ts';

const coaches: readonly PrincipalRole[] = ['coach', 'coordinator', 'admin'];
const readers: readonly PrincipalRole[] = [...coaches, 'manager'];
/** A coordinator can record what a workplace answered by telephone; a coach does not answer what a coach asks. */
const answerers: readonly PrincipalRole[] = ['manager', 'coordinator', 'admin'];

const stepProblems = ['not-found', 'out-of-order', 'idempotency-key-reused', 'concurrent-change'] as const;
const created = {
  description: 'Stored. The proposal as it stands now.',
  schema: anyProposalSchema,
  headers: { Location: 'Address of the proposal.' },
} as const;

const proposeRoute = defineRoute({
  operationId: 'propose',
  audit: { action: 'propose', kind: 'proposal', purpose: 'proposal' },
  method: 'post',
  path: '/proposals',
  tag: 'proposals',
  summary: 'Put an approved suggestion to the workplace',
  description: [
    'The latest review of the suggestion has to approve it. The manager is told by a name for this proposal alone, in words that stay as',
    'they are now, of the facts that the consent names. What stands in the way – a gate that fails or is not known, no place or mentor',
    'left, as many proposed as there are places, the person proposed or placed elsewhere – takes a written reason in `despite`, else',
    '`409` names each thing in `errors`, by a code that begins with what it is.',
  ].join(' '),
  roles: coaches,
  headers: stepHeaders,
  body: proposalSubmissionSchema,
  responses: { 201: created },
  problems: [
    'not-found',
    'not-your-person',
    'not-approved',
    'not-open',
    'proposed-already',
    'needs-written-reason',
    'idempotency-key-reused',
    'concurrent-change',
  ],
  async handle(request, context, principal) {
    const { suggestionId, words, consent, despite = null } = request.body;
    const now = context.clock();
    const today = localDate(now);
    await assertOwnPerson(context.dataSource.manager, principal, now, {
      kind: 'suggestion',
      id: suggestionId,
    });
    // makes the site's words ready before anything is locked
    await currentSetting(context, context.dataSource.manager);
    const [id, stepId] = [context.newId(), context.newId()];
    return runIdempotent(context, principal, request, async (manager) => {
      const wrongDates: InputError[] = [
        ...(consent.givenOn > today ? [{ ...at('givenOn'), message: inTheFuture }] : []),
        ...(consent.until < today ? [{ ...at('until'), message: inThePast }] : []),
      ];
      if (wrongDates.length > 0) {
        throw invalidBody(wrongDates);
      }
      const readSetting = () => currentSetting(context, manager);
      const outcome = await propose(manager, context.pairExplainer, readSetting, {
        ...{ id, stepId, suggestionId, words, consent, despite, proposedBy: principal.id },
        ...{ scope: scopeOf(principal), now, today },
      });
      if (outcome.kind !== 'proposed') {
        throw refuseProposal(outcome);
      }
      return {
        status: 201 as const,
        body: await readShown(manager, id, principal, now),
        headers: { Location: `${basePath}/proposals/${id}` },
      };
    });
  },
});

const placeSchema = z.strictObject({ proposedAt: placeTime, id: z.uuid() });

const listProposalsRoute = defineRoute({
  operationId: 'listProposals',
  audit: { action: 'list', kind: 'proposal', purpose: 'proposal' },
  path: '/proposals',
  tag: 'proposals',
  summary: 'Proposals, latest first',
  description:
    'Of pairs of which either side lies in one of your nodes; for a manager, those to the own workplaces, in a shape of their own.',
  roles: readers,
  query: proposalsQuery,
  responses: { 200: { description: 'A page of proposals.', schema: proposalPageSchema } },
  problems: ['unknown-node'],
  async handle({ query }, { dataSource: { manager }, clock }, principal) {
    const { limit, cursor, coach, ...asked } = query;
    if (asked.nodeId !== undefined) {
      await assertNodeExists(manager, principal, asked.nodeId);
    }
    const now = clock();
    const today = localDate(now);
    const scope = scopeOf(principal);
    const isManager = scope.managerId !== null;
    // to ask by whom it is would tell who it is
    const byPerson = isManager ? { candidateId: undefined, suggestionId: undefined } : {};
    const coachId = coach === undefined || isManager ? undefined : principal.id;
    const cursors = cursorsOf('/proposals', [asked, coach, principal.id], placeSchema);
    const found = await listProposals(
      manager,
      scope,
      { ...asked, ...byPerson, coachId },
      { today, after: cursors.read(cursor), limit: limit + 1 },
    );
    const { items, next } = cursors.page(found, limit, ({ proposedAt, id }) => ({ proposedAt, id }));
    const people = items.map(({ candidateId }) => candidateId);
    const readerOf = await wayReaders(manager, principal, now, people);
    return {
      status: 200,
      body: { items: items.map((one) => showProposal(one, readerOf(one.candidateId), today)), next },
    };
  },
});

const readProposalRoute = defineRoute({
  operationId: 'readProposal',
  audit: { action: 'read', kind: 'proposal', purpose: 'proposal' },
  path: '/proposals/{id}',
  tag: 'proposals',
  summary: 'Read a proposal',
  roles: readers,
  params: idParams,
  responses: { 200: { description: 'The proposal.', schema: anyProposalSchema } },
  problems: ['not-found'],
  async handle({ params }, { dataSource: { manager }, clock }, principal) {
    return { status: 200, body: await readShown(manager, params.id, principal, clock()) };
  },
});

const kindByAnswer = { welcome: 'welcomed', 'not-now': 'not-now', no: 'refused' } as const satisfies Readonly<
  Record<string, ProposalMove['kind']>
>;

/** What every step of a proposal declares. */
const aStep = {
  method: 'post',
  tag: 'proposals',
  params: idParams,
  headers: stepHeaders,
  responses: { 201: created },
  problems: stepProblems,
} as const;
/** Of the coach's side, which is taken for own people. */
const aCoachsStep = { ...aStep, roles: coaches, problems: ['not-your-person', ...stepProblems] } as const;

const answerProposalRoute = defineRoute({
  ...aStep,
  operationId: 'answerProposal',
  audit: { action: 'answer', kind: 'proposal', purpose: 'proposal' },
  path: '/proposals/{id}/answers',
  summary: 'Answer a proposal: welcome, not now or no',
  description:
    'It can be answered otherwise until there is a placement; a no only by who said it, within an hour. A coordinator can record what ' +
    'the workplace answered.',
  roles: answerers,
  body: answerSchema,
  async handle(request, context, principal) {
    const { answer, reason, comment: text = null, until = null } = request.body;
    if (until !== null && until <= localDate(context.clock())) {
      throw invalidBody([{ pointer: '/until', code: 'in-the-past', message: notAfterToday }]);
    }
    return moveAndShow(context, principal, request, { kind: kindByAnswer[answer], reason, text, until });
  },
});

const askAboutProposalRoute = defineRoute({
  ...aStep,
  operationId: 'askAboutProposal',
  audit: { action: 'answer', kind: 'proposal', purpose: 'proposal' },
  path: '/proposals/{id}/questions',
  summary: 'Ask the coach before answering',
  roles: answerers,
  body: questionSchema,
  async handle(request, context, principal) {
    const { text } = request.body;
    return moveAndShow(context, principal, request, { kind: 'asked', reason: null, text, until: null });
  },
});

const replyToQuestionRoute = defineRoute({
  ...aCoachsStep,
  operationId: 'replyToQuestion',
  audit: { action: 'answer', kind: 'proposal', purpose: 'proposal' },
  path: '/proposals/{id}/replies',
  summary: 'Reply to the workplace’s question',
  body: replySchema,
  async handle(request, context, principal) {
    const { text } = request.body;
    await assertOwn(context, principal, request);
    return moveAndShow(context, principal, request, { kind: 'replied', reason: null, text, until: null });
  },
});

const withdrawProposalRoute = defineRoute({
  ...aCoachsStep,
  operationId: 'withdrawProposal',
  audit: { action: 'change', kind: 'proposal', purpose: 'proposal' },
  path: '/proposals/{id}/withdrawals',
  summary: 'Take a proposal back, or the consent behind it',
  description:
    'Until there is a placement, which is called off or ended instead. `consent-withdrawn` is taken then, too: the workplace is no longer ' +
    'shown what was told of the person.',
  body: withdrawalSchema,
  async handle(request, context, principal) {
    const { reason } = request.body;
    await assertOwn(context, principal, request);
    return moveAndShow(context, principal, request, { kind: 'withdrawn', reason, text: null, until: null });
  },
});

/** The routes of proposals. */
export const proposalRoutes = [
  proposeRoute,
  previewProposalRoute,
  listProposalsRoute,
  readProposalRoute,
  readDisclosureRoute,
  answerProposalRoute,
  askAboutProposalRoute,
  replyToQuestionRoute,
  withdrawProposalRoute,
];

function assertOwn(
  { dataSource: { manager }, clock }: ApiContext,
  principal: Principal,
  { params: { id } }: { readonly params: { readonly id: string } },
): Promise<void> {
  return assertOwnPerson(manager, principal, clock(), { kind: 'proposal', id });
}

const at = (field: 'givenOn' | 'until') => ({ pointer: `/consent/${field}`, code: `${field}-out-of-time` });

const inTheFuture: LocalizedText = {
  en: 'Lies in the future; name today or an earlier day.',
  sv: 'Datumet har inte varit än; ange i dag eller en tidigare dag.',
};
const inThePast: LocalizedText = {
  en: 'Lies in the past; name today or a later day.',
  sv: 'Datumet har redan varit; ange i dag eller en senare dag.',
};
const notAfterToday: LocalizedText = {
  en: 'Name a day after today.',
  sv: 'Ange en dag efter i dag.',
};
