import type { RequestHandler } from 'express';
import { Histogram, type Registry } from 'prom-client';
import type { Logger } from '../../config/logger.ts';
import { startTrace } from './trace-id.ts';

/** Upper bounds of the duration buckets, in seconds. */
const buckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** Traces, logs and measures each request, by the pattern of its route; the raw address may hold an id or a search. */
export function observeRequests(logger: Logger, metrics: Registry): RequestHandler {
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of HTTP requests in seconds',
    labelNames: ['method', 'route', 'status'],
    buckets,
    registers: [metrics],
  });
  return (request, response, next) => {
    const trace = startTrace(request, response);
    response.once('close', () => {
      const ms = performance.now() - trace.startedAt;
      const { method } = request;
      const route = trace.route ?? 'unmatched';
      const status = response.statusCode;
      durations.observe({ method, route, status }, ms / 1_000);
      logger.info(
        {
          method,
          route,
          status,
          ms: Math.round(ms * 10) / 10,
          traceId: trace.traceId,
          principalId: trace.principalId,
        },
        'request',
      );
    });
    next();
  };
}
