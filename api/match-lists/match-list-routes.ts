import type { MatchListRow } from '../../db/entities/match-list-entity.ts';
import {
  findMatchList,
  type ListedSuggestion,
  listMatchListSubjects,
  listMatchLists,
} from '../../db/read-models/match-list-view.ts';
import { mostListedSubjects, requestMatchList } from '../../db/stores/request-match-list.ts';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import { readersAmong } from '../access/own-person.ts';
import { seesWhole } from '../access/shape.ts';
import { forColleague, openingForColleague } from '../access/without-own-words.ts';
import { briefAdjustment } from '../adjustments/brief-adjustment.ts';
import type { ApiContext } from '../api-context.ts';
import { defineRoute } from '../define-route.ts';
import type { Principal, PrincipalRole } from '../http/authentication/authenticator.ts';
import { resolveNode, scopeOf } from '../http/authentication/scope-of.ts';
import { idempotencyHeaders, idParams } from '../http/parameters.ts';
import { invalidBody, Problem, required } from '../http/problems/problem.ts';
import { sideOf, tellShortList } from '../left-without/tell-short-list.ts';
import { answerQueued, ownResultsQuery, progressRoute, readOwnResults } from '../queued-work.ts';
import { writeMatchListCsv } from './match-list-csv.ts';
import {
  matchListPageSchema,
  matchListQuery,
  matchListQueuedSchema,
  matchListSchema,
  matchListSubmissionSchema,
} from './match-list-schemas.ts';
import { writeMatchListXlsx } from './match-list-xlsx.ts';
import { withReasons } from './with-reasons.ts';

/** A match list names candidates, so managers get none. */
const rolesForLists: readonly PrincipalRole[] = ['coordinator', 'coach', 'admin'];
const tag = 'match-lists';

const requestMatchListRoute = defineRoute({
  operationId: 'requestMatchList',
  audit: { action: 'ask-for', kind: 'match-list', purpose: 'planning' },
  method: 'post',
  path: '/match-lists',
  tag,
  summary: 'Ask for a match list',
  description: 'A match list is kept for 30 days.',
  roles: rolesForLists,
  headers: idempotencyHeaders,
  body: matchListSubmissionSchema,
  responses: {
    202: {
      description: 'It will be built; its address tells how far it is.',
      schema: matchListQueuedSchema,
      headers: { Location: 'Address of the match list.' },
    },
  },
  problems: ['unknown-node', 'idempotency-key-reused', 'concurrent-change'],
  async handle(request, context, principal) {
    const { body } = request;
    const nodeId = resolveNode(principal, body.nodeId);
    const answer = await answerQueued(context, principal, request, 'match-lists', async (manager, asked) => {
      const outcome = await requestMatchList(manager, {
        ...asked,
        nodeId,
        subject: body.for,
        requestedIds: body.ids?.map((id) => id.toLowerCase()) ?? null,
        itemLimit: body.limit,
      });
      if (outcome.kind === 'unknown-ids') {
        throw invalidBody(
          outcome.places.slice(0, 100).map((place) => ({
            pointer: `/ids/${place}`,
            code: 'not-in-node',
            message: { en: 'The node has nothing with this id.', sv: 'Noden har inget med detta id.' },
          })),
        );
      }
      if (outcome.kind === 'too-many') {
        throw invalidBody([
          {
            pointer: '/ids',
            code: 'too-many',
            message: {
              en: `The node has ${outcome.open} open ${body.for}; a list takes ${mostListedSubjects}. Name those wanted.`,
              sv: `Noden har ${outcome.open} öppna ${body.for === 'roles' ? 'tjänster' : 'kandidater'} och en lista tar ${mostListedSubjects}. Ange vilka som ska med.`,
            },
          },
        ]);
      }
    });
    context.queue.hint('build-match-list', { matchListId: answer.body.id });
    return answer;
  },
});

const listMatchListsRoute = defineRoute({
  operationId: 'listMatchLists',
  audit: 'nothing',
  path: '/match-lists',
  tag,
  summary: 'The match lists that you have asked for, latest first',
  roles: rolesForLists,
  query: ownResultsQuery,
  responses: { 200: { description: 'A page of match lists.', schema: matchListPageSchema } },
  problems: ['unknown-node'],
  async handle({ query }, context, principal) {
    const page = await readOwnResults(context, principal, '/match-lists', query, listMatchLists);
    return { status: 200, body: { ...page, items: page.items.map(factsOf) } };
  },
});

/** Media type of an Excel workbook. */
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const readMatchListRoute = defineRoute({
  operationId: 'readMatchList',
  audit: { action: 'export', kind: 'match-list', purpose: 'planning' },
  path: '/match-lists/{id}',
  tag,
  summary: 'Read or download a match list',
  description:
    'With `Accept: text/csv`, or that of an Excel workbook, a file that Excel in Sweden opens by a double click, once it is completed.',
  roles: rolesForLists,
  params: idParams,
  query: matchListQuery,
  responses: {
    200: {
      description: 'The match list, as far as it is built.',
      schema: matchListSchema,
      otherFormats: {
        'text/csv':
          'One row a suggestion or near miss, and one for a subject without, which says why; semicolons, decimal commas, UTF-8 with BOM.',
        [xlsxType]: 'The same rows as an Excel workbook, in which references stay text.',
      },
      headers: { 'Content-Disposition': 'File name of a download.' },
    },
  },
  problems: ['not-found', 'not-acceptable', 'list-not-completed'],
  async handle({ params, query, accepts }, context, principal) {
    const list = await findOwnList(context, params.id, principal);
    const format = accepts(['application/json', 'text/csv', xlsxType]);
    if (format === false) {
      throw new Problem('not-acceptable', {
        en: `Accept application/json, text/csv or ${xlsxType}.`,
        sv: `Godta application/json, text/csv eller ${xlsxType}.`,
      });
    }
    if (format !== 'application/json' && list.status !== 'completed') {
      throw new Problem('list-not-completed', {
        en: 'Wait until its status is completed.',
        sv: 'Vänta tills den är färdig.',
      });
    }
    const { manager } = context.dataSource;
    const stored = await listMatchListSubjects(manager, list);
    const people = stored.flatMap(({ id, suggestions, nearMisses }) => [
      ...(list.subject === 'candidates' ? [id] : []),
      ...[...suggestions, ...nearMisses].map(({ candidateId }) => candidateId),
    ]);
    context.audit.concern(people);
    const readerOf = await readersAmong(manager, principal, context.clock(), people);
    const items = stored.map((one) => ({
      ...one,
      whyNone:
        one.whyNone === null ||
        list.subject === 'roles' ||
        seesWhole('leftWithout', 'openings', readerOf(one.id))
          ? one.whyNone
          : { ...one.whyNone, openings: one.whyNone.openings.map(openingForColleague) },
      nearMisses: one.nearMisses.map((near) =>
        near.nearMiss === null || seesWhole('listedPair', 'nearMiss', readerOf(near.candidateId))
          ? near
          : { ...near, nearMiss: forColleague(near.nearMiss) },
      ),
    }));
    if (format !== 'application/json') {
      const isBook = format === xlsxType;
      const file = isBook ? await writeMatchListXlsx(list, items) : writeMatchListCsv(list, items);
      return {
        async write(response) {
          response
            .status(200)
            .set({
              'Cache-Control': 'no-store',
              'Content-Disposition': `attachment; filename="matchningslista-${list.nodeId}-${list.id}.${isBook ? 'xlsx' : 'csv'}"`,
            })
            .type(isBook ? xlsxType : 'text/csv; charset=utf-8')
            .send(file);
        },
      };
    }
    const told =
      query.include === 'reason' ? await withReasons(context, principal, items, query.lang) : items;
    const side = sideOf(list.subject);
    return {
      status: 200,
      body: {
        ...factsOf(list),
        ids: list.requestedIds,
        items: told.map((one) => ({
          ...one,
          nearMisses: one.nearMisses.map((near) => ({ ...near, opens: tellOpening(near) })),
          whyNone: one.whyNone && tellShortList(side, one.whyNone),
        })),
      },
    };
  },
});

const followMatchListRoute = progressRoute(
  'followMatchList',
  tag,
  'match list',
  rolesForLists,
  async (context, id, principal) => {
    await findOwnList(context, id, principal);
    return () => findMatchList(context.dataSource.manager, id, scopeOf(principal));
  },
);

/** The routes of match lists. */
export const matchListRoutes = [
  requestMatchListRoute,
  listMatchListsRoute,
  readMatchListRoute,
  followMatchListRoute,
];

function factsOf(list: MatchListRow) {
  const { id, nodeId, subject, requestedIds, itemLimit, status, done, of, failure, createdAt, completedAt } =
    list;
  return {
    id,
    nodeId,
    for: subject,
    chosen: requestedIds?.length ?? null,
    limit: itemLimit,
    status,
    done,
    of,
    failure,
    createdAt: createdAt.toISOString(),
    completedAt: completedAt?.toISOString() ?? null,
  };
}

/** What would open a near miss, in a few words. */
function tellOpening({ nearMiss }: Pick<ListedSuggestion, 'nearMiss'>): LocalizedText {
  return nearMiss === null ? { sv: '', en: '' } : briefAdjustment(nearMiss.adjustment);
}

async function findOwnList(
  { dataSource }: ApiContext,
  id: string,
  principal: Principal,
): Promise<MatchListRow> {
  return required(await findMatchList(dataSource.manager, id, scopeOf(principal)), 'match list');
}
