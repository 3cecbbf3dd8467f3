import { type Request, type Response, Router } from 'express';
import type { DataSource } from 'typeorm';
import { actAs } from '../../db/acting.ts';
import { authenticateRequest, type SignIns } from './authentication/authenticate-request.ts';
import type { Principal } from './authentication/authenticator.ts';
import type { Authorise } from './authentication/authorise.ts';
import { basePath } from './base-path.ts';
import type { FairTurns } from './limits/fair-turns.ts';
import type { SharedLimit } from './limits/shared-limit.ts';
import { Problem, unavailable } from './problems/problem.ts';
import { assertQueryDecodes } from './query-decodes.ts';
import { readJsonBody } from './read-json-body.ts';
import type { Route, RouteFacts } from './route.ts';
import { traceOf } from './trace-id.ts';

/** What serving a route takes. */
export interface ServingContext extends SignIns {
  readonly dataSource: DataSource;
  readonly authorise: Authorise;
  readonly turns: FairTurns;
  readonly requestLimit: SharedLimit | null;
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
  if (route.roles === 'public') {
    await answerTo(route, request, response, context, null);
    return;
  }
  const principal = await authenticateRequest(request, context);
  const served = context.authorise(route, principal);
  trace.principalId = principal.id;
  await actAs({ kind: 'principal', ...principal }, () => answerTo(route, request, response, context, served));
}

async function answerTo<Context extends ServingContext>(
  route: Route<Context>,
  request: Request,
  response: Response,
  context: Context,
  principal: Principal | null,
): Promise<void> {
  assertQueryDecodes(request);
  const body =
    route.body === undefined
      ? undefined
      : await readJsonBody(request, response, route.bodyTypes ?? ['application/json'], route.maxBodyBytes);
  const answer = await inTurn(principal, context, () => route.answer(request, body, principal, context));
  if ('write' in answer) {
    await answer.write(response);
    return;
  }
  response.status(answer.status).set({ 'Cache-Control': 'no-store', ...answer.headers });
  if (answer.body === undefined) {
    response.end();
  } else {
    // not `send`, which answers 304 by a tag that is there for If-Match and tells of a part of the body alone
    const bytes = Buffer.from(JSON.stringify(answer.body));
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
