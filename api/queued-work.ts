import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { OwnResultsPage } from '../db/read-models/own-results.ts';
import { countUnfinished } from '../db/stores/count-unfinished.ts';
import { nodeIdField, uuidField } from '../matching/model/fields.ts';
import type { ApiContext } from './api-context.ts';
import { defineRoute } from './define-route.ts';
import type { Principal, PrincipalRole } from './http/authentication/authenticator.ts';
import { assertNodeExists, scopeOf } from './http/authentication/scope-of.ts';
import { basePath } from './http/base-path.ts';
import { cursorsOf } from './http/cursor.ts';
import { idParams, pageQuery } from './http/parameters.ts';
import { Problem } from './http/problems/problem.ts';
import { type ProgressSource, streamProgress } from './http/progress/stream-progress.ts';
import { type RepeatableRequest, runIdempotent } from './http/run-idempotent.ts';
import { count, object, textOrNull } from './http/schema-registry.ts';

// what is asked for over HTTP and made by the worker: match lists and reports

const statusField = z.enum(['queued', 'running', 'completed', 'failed']).describe('How far it is.');

/** How far something is that the worker makes, with how much of what is `done`. */
export function progressFields(done: string) {
  return {
    status: statusField,
    done: count.describe(done),
    of: count.describe('How many in all; 0 until it runs.'),
    failure: textOrNull.describe('Stable code of why it failed; null otherwise.'),
  };
}

/** Body of the answer to a request for something that the worker makes. */
export function queuedSchema(id: string, description: string) {
  return object(id, description, { id: uuidField, status: statusField });
}

/** What of one principal may wait for the worker at once, by where it is read: the worker makes one report at a time. */
const mostUnfinished = { 'match-lists': 20, reports: 5 } as const;

/** Throws a problem when as much of the principal's waits already as may. */
async function refuseMore(
  manager: EntityManager,
  { id }: Principal,
  path: keyof typeof mostUnfinished,
): Promise<void> {
  const most = mostUnfinished[path];
  const table = path === 'reports' ? 'reports' : 'match_lists';
  if ((await countUnfinished(manager, table, id)) >= most) {
    throw new Problem(
      'too-many-requests',
      {
        en: `${most} that you have asked for are being made already. Ask again when one is finished.`,
        sv: `${most} som du har bett om håller redan på att göras. Fråga igen när någon är klar.`,
      },
      { headers: { 'Retry-After': '10' } },
    );
  }
}

/**
 * Stores in one transaction what a request asks for, and answers that it is queued below `path`. Of a repeated request the
 * answer is the first one's, so hint at its id: the first hint may have been lost. `store` may refuse by throwing.
 */
export async function answerQueued(
  context: ApiContext,
  principal: Principal,
  request: RepeatableRequest,
  path: keyof typeof mostUnfinished,
  store: (
    manager: EntityManager,
    asked: { id: string; requestedBy: string; createdAt: Date },
  ) => Promise<void>,
) {
  // not within the transaction: it is counted by another connection, and all that there are may be held by those who wait for one
  await context.orderLimit.count(principal.id);
  const asked = { id: context.newId(), requestedBy: principal.id, createdAt: context.clock() };
  return runIdempotent(context, principal, request, async (manager) => {
    await refuseMore(manager, principal, path);
    await store(manager, asked);
    return {
      status: 202 as const,
      body: { id: asked.id, status: 'queued' as const },
      headers: { Location: `${basePath}/${path}/${asked.id}` },
    };
  });
}

/** Paging and filter of a list of what one has asked for. */
export const ownResultsQuery = pageQuery.extend({
  nodeId: nodeIdField.clone().optional().describe('Only of this node.'),
});

/**
 * A page of what the principal has asked for below `path`, latest first. Throws a problem when the query's node is not the
 * principal's, or its cursor was not made for this list.
 */
export async function readOwnResults<Row extends { id: string }>(
  { dataSource: { manager } }: ApiContext,
  principal: Principal,
  path: string,
  { limit, cursor, nodeId }: z.output<typeof ownResultsQuery>,
  list: (manager: EntityManager, page: OwnResultsPage) => Promise<Row[]>,
) {
  if (nodeId !== undefined) {
    await assertNodeExists(manager, principal, nodeId);
  }
  const cursors = cursorsOf(path, [principal.id, nodeId], z.uuid());
  const found = await list(manager, {
    requestedBy: principal.id,
    scope: scopeOf(principal),
    nodeId,
    before: cursors.read(cursor),
    limit: limit + 1,
  });
  return cursors.page(found, limit, ({ id }) => id);
}

/**
 * The route that streams how far a `noun` below `/tag` is, until the principal's sign-in ends. `find` throws when the
 * principal may not see it, and else returns what reads its progress.
 */
export function progressRoute(
  operationId: string,
  tag: string,
  noun: 'match list' | 'report',
  roles: readonly PrincipalRole[],
  find: (context: ApiContext, id: string, principal: Principal) => Promise<ProgressSource['read']>,
) {
  return defineRoute({
    operationId,
    audit: { action: 'export', kind: noun === 'report' ? 'report' : 'match-list', purpose: 'planning' },
    path: `/${tag}/{id}/events`,
    tag,
    summary: `Follow the progress of a ${noun}`,
    description:
      'Server-sent events: `progress` with `{status, done, of, failure}` as data, then `completed` or `failed`, and the stream closes; it also closes when the access token or session ends.',
    roles,
    params: idParams,
    responses: {
      200: {
        description: 'A stream of events.',
        otherFormats: { 'text/event-stream': 'Events, each with `{status, done, of, failure}` as data.' },
      },
    },
    problems: ['not-found'],
    async handle({ params }, context, principal) {
      const { stopping, logger, clock, sessions, streams } = context;
      const { session } = principal;
      const readProgress = await find(context, params.id, principal);
      // who has signed out is told no more
      const read = async () =>
        session === undefined || (await sessions.isOpen(session)) ? readProgress() : null;
      const validForMs = principal.validUntil && principal.validUntil.getTime() - clock().getTime();
      const end = streams.begin(principal.id);
      return {
        write: (response) => streamProgress(response, { read, stopping, validForMs, logger }).finally(end),
      };
    },
  });
}
