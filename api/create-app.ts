import compression from 'compression'; // Express's own, with Brotli and gzip
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express';
import { rateLimit } from 'express-rate-limit'; // Express's own rate limiter
import helmet from 'helmet'; // security headers with kept defaults
import { v7 as uuidv7 } from 'uuid'; // time-ordered ids, as the contract fixes
import { PairExplainer } from '../db/explained-pairs/pair-explainer.ts';
import { createSiteWordsSource } from '../db/vocabulary/site-words.ts';
import type { ApiContext, ApiParts } from './api-context.ts';
import { countUnexplained } from './health/count-unexplained.ts';
import { createHealthRouter } from './health/health-router.ts';
import { registerGauges } from './health/register-gauges.ts';
import { createAudit } from './http/audit/audit.ts';
import type { RecordSignIn } from './http/authentication/record-sign-in.ts';
import { createSessions } from './http/authentication/sessions.ts';
import { basePath } from './http/base-path.ts';
import { instanceOf } from './http/instance-of.ts';
import { languageOf } from './http/language-of.ts';
import { createFairTurns } from './http/limits/fair-turns.ts';
import { createQuotas } from './http/limits/quotas.ts';
import { createLooseLimit, createSharedLimit, hour, minute } from './http/limits/shared-limit.ts';
import { createStreamLimit } from './http/limits/stream-limit.ts';
import { observeRequests } from './http/observe-requests.ts';
import { describeApi } from './http/openapi/describe-api.ts';
import { createDocsRouter } from './http/openapi/docs-router.ts';
import { Problem, problemKinds } from './http/problems/problem.ts';
import { toProblem } from './http/problems/to-problem.ts';
import { registerRoutes } from './http/register-routes.ts';
import { traceOf } from './http/trace-id.ts';
import { routes } from './routes.ts';
import { createPagesRouter } from './web/pages-router.ts';

/** What a page needs comes from here, and nothing that stands in the page itself is run or styles it. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
};

/** Match lists and reports: one for each role of a large node. */
const ordersPerHour = 2_000;

/** The HTTP application, and how it stops. */
export interface App {
  readonly handler: Express;
  /** From now on not ready; streams end. */
  beginStop(): void;
  /** Resolves when nothing is left to record of what was answered. */
  end(): Promise<void>;
}

/** Makes the HTTP application of its parts; the caller listens, and closes the parts after it. */
export function createApp(parts: ApiParts): App {
  const { config } = parts;
  const stop = new AbortController();
  const newId = () => uuidv7({ msecs: parts.clock().getTime() });
  const audit = createAudit({
    ...parts,
    newId,
    onError: (err) => parts.logger.error({ err }, 'what was refused could not be recorded'),
  });
  const recordSignIn: RecordSignIn = async (event) => {
    await parts.logSignIn(event);
    await audit.recordSignIn(event);
  };
  const context: ApiContext = {
    ...parts,
    audit,
    recordSignIn,
    sessions: createSessions({
      ...parts,
      recordSignIn,
      recordEnded: audit.recordEnded,
      isHttpsOnly: config.isProduction,
    }),
    turns: createFairTurns(),
    streams: createStreamLimit(),
    requestLimit:
      config.requestsPerMinute === 0
        ? null
        : createLooseLimit({
            dataSource: parts.dataSource,
            name: 'requests',
            most: config.requestsPerMinute,
            seconds: minute,
          }),
    quotas: createQuotas(parts.dataSource),
    orderLimit: createSharedLimit({
      dataSource: parts.dataSource,
      name: 'orders',
      most: ordersPerHour,
      seconds: hour,
    }),
    pairExplainer: new PairExplainer(parts.logger, countUnexplained(parts.metrics)),
    newId,
    siteWords: createSiteWordsSource(),
    stopping: stop.signal,
  };
  registerGauges(parts);

  const handler = express();
  // ETags are revisions, never hashes of a body
  handler.set('etag', false);
  handler.set('trust proxy', config.trustedProxies);
  handler.set('query parser', 'simple');
  handler.disable('x-powered-by');
  handler.use(observeRequests(parts.logger, parts.metrics));
  handler.use(helmet({ contentSecurityPolicy }));
  handler.use(compression({ filter: isWorthCompressing }));
  handler.use(createHealthRouter(context));
  if (config.requestsPerMinute > 0) {
    handler.use(limitRequests(config.requestsPerMinute));
  }
  handler.use(basePath, createDocsRouter(describeApi(routes, basePath)));
  handler.use(basePath, registerRoutes(routes, context));
  handler.use(createPagesRouter());
  handler.use(() => {
    throw new Problem('not-found', {
      en: `Nothing has this address. What there is: ${basePath}/docs.`,
      sv: `Inget har denna adress. Det som finns: ${basePath}/docs.`,
    });
  });
  handler.use(handleErrors(context));
  return {
    handler,
    beginStop: () => stop.abort(),
    end: () => audit.end(),
  };
}

function limitRequests(requestsPerMinute: number) {
  return rateLimit({
    windowMs: 60_000,
    limit: requestsPerMinute,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    handler(_request, response) {
      // the limiter has set Retry-After
      throw new Problem(
        'too-many-requests',
        { en: 'Wait as long as Retry-After says.', sv: 'Vänta så länge som Retry-After säger.' },
        {
          headers: { 'Retry-After': response.get('Retry-After') ?? '60' },
        },
      );
    },
  });
}

/** A stream of events is sent event by event; a compressor would hold them back until it has enough. */
function isWorthCompressing(request: Request, response: Response): boolean {
  return (
    response.get('Content-Type')?.startsWith('text/event-stream') !== true &&
    compression.filter(request, response)
  );
}

/** Answers with `application/problem+json` (RFC 9457). */
function handleErrors({ logger }: ApiContext): ErrorRequestHandler {
  return (error, request, response, next) => {
    const problem = toProblem(error);
    const { traceId, route } = traceOf(response);
    if (problem.status >= 500) {
      logger.error({ err: error, traceId, problem: problem.kind }, 'request failed');
    }
    if (response.headersSent) {
      // a stream under way: all that is left is to break it off
      next(error);
      return;
    }
    const { status, title } = problemKinds[problem.kind];
    const language = languageOf(request);
    const { errors, headers, currentRevision } = problem.extras;
    response
      .status(status)
      .set({ 'Cache-Control': 'no-store', 'Content-Language': language, ...headers })
      .vary('Accept-Language')
      .type('application/problem+json')
      .send(
        JSON.stringify({
          type: `urn:passa:problem:${problem.kind}`,
          title: title[language],
          status,
          detail: problem.detail[language],
          instance: instanceOf(route, request.originalUrl.split('?')[0] ?? '/'),
          traceId,
          errors: errors?.map((one) => ({ ...one, message: one.message[language] })),
          currentRevision,
        }),
      );
  };
}
