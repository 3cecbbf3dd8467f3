import { type Request, type Response, Router } from 'express';
import type { DataSource } from 'typeorm';
import type { Logger } from '../../config/logger.ts';
import { actAs } from '../../db/acting.ts';
import { jsonOf } from '../../db/json-of.ts';
import type { Audit } from './audit/audit.ts';
import { authenticateRequest, type SignIns } from './authentication/authenticate-request.ts';
import type { Principal } from './authentication/authenticator.ts';
import type { Authorise } from './authentication/authorise.ts';
import { basePath } from './base-path.ts';
import type { FairTurns } from './limits/fair-turns.ts';
import type { SharedLimit } from './limits/shared-limit.ts';
import { Problem, unavailable } from './problems/problem.ts';
import { assertQueryDecodes } from './query-decodes.ts';
import { readBody } from './read-body.ts';
import type { Route, RouteFacts } from './route.ts';
import { traceOf } from './trace-id.ts';

/** What serving a route takes. */
export interface ServingContext extends SignIns {
  readonly dataSource: DataSource;
  readonly authorise: Authorise;
  readonly turns: FairTurns;
  readonly requestLimit: SharedLimit | null;
  readonly audit: Audit;
  readonly logger: Logger;
}

/** A router that answers the declared routes, and `405` for other methods at their addresses. */
export function registerRoutes<Context extends ServingContext>(
  routes: readonly Route<Context>[],
  context: Context,
): Router {
  const router = Router({ caseSensitive: true });
  const existing = routes.filter((route) => route.exists?.(context) ?? true);
  for (const path of new Set(existing.map((route) => route.path))) {
    const atPath = existing.filter((route) => route.path === path);
    const pattern = path.replaceAll(/\{(\w+)\}/g, ':$1');
    for (const route of atPath) {
      router[route.method](pattern, async (request: Request, response: Response) => {
        await serve(route, request, response, context);
      });
    }
    const allow = allowedMethods(atPath);
    router.all(pattern, (request, response) => {
      traceOf(response).route = `${basePath}${path}`;
      if (request.method === 'OPTIONS') {
        response.status(204).set('Allow', allow).end();
        return;
      }
      throw new Problem(
        'method-not-allowed',
        { en: `Use one of: ${allow}.`, sv: `Använd någon av: ${allow}.` },
        { headers: { Allow: allow } },
      );
    });
  }
  return router;
}

function allowedMethods(routes: readonly RouteFacts[]): string {
  const methods = routes.map((route) => route.method.toUpperCase());
  return [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
}

async function serve<Context extends ServingContext>(
  route: Route<Context>,
  request: Request,
  response: Response,
  context: Context,
): Promise<void> {
  const trace = traceOf(response);
  trace.route = `${basePath}${route.path}`;
  if (!context.dataSource.isInitialized) {
    throw unavailable('database');
  }
  const { audit } = context;
  const audited = { route, params: request.params, traceId: trace.traceId };
  const principal =
    route.roles === 'public'
      ? null
      : await authenticateRequest(request, context).catch((error: unknown) =>
          audit.serve({ ...audited, principal: null }, () => refuse(error, null, route, context)),
        );
  trace.principalId = principal?.id ?? null;
  const answer = () =>
    audit.serve({ ...audited, principal }, async () => {
      try {
        const served = principal === null ? null : context.authorise(route, principal);
        await answerRequest(route, request, response, served, context);
      } catch (error) {
        await refuse(error, principal, route, context);
      }
    });
  await (principal === null ? answer() : actAs({ kind: 'principal', ...principal }, answer));
}

async function answerRequest<Context extends ServingContext>(
  route: Route<Context>,
  request: Request,
  response: Response,
  principal: Principal | null,
  context: Context,
): Promise<void> {
  assertQueryDecodes(request);
  const body =
    route.body === undefined
      ? undefined
      : await readBody(request, response, route.bodyTypes ?? ['application/json'], route.maxBodyBytes);
  const answer = await inTurn(principal, context, () => route.answer(request, body, principal, context));
  // whoever is given something has been recorded
  if ('write' in answer) {
    await context.audit.recordAnswer(undefined);
    await answer.write(response);
    return;
  }
  await context.audit.recordAnswer(answer.body);
  const json = jsonOf(answer.body);
  response.status(answer.status).set({ 'Cache-Control': 'no-store', ...answer.headers });
  if (json === undefined) {
    response.end();
  } else {
    // not `send`, which answers 304 by a tag that is there for If-Match and tells of a part of the body alone
    const bytes = Buffer.from(json);
    // the compressor sends headers before it knows the length, and takes it away where it changes it
    response.type('application/json').set('Content-Length', String(bytes.length)).end(bytes);
  }
}

/** Answers somebody as their share of the process allows; whoever is not signed in is limited by address alone. */
async function inTurn<Result>(
  principal: Principal | null,
  { turns, requestLimit }: ServingContext,
  work: () => Promise<Result>,
): Promise<Result> {
  if (principal === null) {
    return work();
  }
  await requestLimit?.count(principal.id);
  return turns.run(principal.id, work);
}

/** Records a refusal of somebody who is known, and throws it on. */
async function refuse(
  error: unknown,
  principal: Principal | null,
  { audit: declared }: RouteFacts,
  { audit, logger }: ServingContext,
): Promise<never> {
  if (error instanceof Problem) {
    const principalId = principal?.id ?? error.extras.principalId;
    // of what is nobody's, the address alone is missing
    const isRefusal =
      error.status === 401 || error.status === 403 || (error.status === 404 && declared !== 'nothing');
    if (principalId !== undefined && isRefusal) {
      await audit.recordRefusal({ principalId, problem: error.kind }).catch((cause: unknown) => {
        logger.error({ err: cause }, 'a refusal could not be recorded');
      });
    }
  }
  throw error;
}
