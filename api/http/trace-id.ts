import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';

const traceparent = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;
/** As programs make them: hexadecimal digits, or a UUID. Anything else may be somebody's number or name, and is not repeated. */
const requestId = /^(?:[0-9a-f]{32}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/i;

/** What is known of a request while it is served, for its log line and its problem. */
export interface RequestTrace {
  readonly traceId: string;
  readonly startedAt: number;
  /** Set when the route is found and when the principal is known. */
  route: string | null;
  principalId: string | null;
}

/**
 * Starts the trace of a request: the caller's trace id (`traceparent`, W3C Trace Context) or `X-Request-Id`, else a new
 * one; told back as `X-Request-Id`.
 */
export function startTrace(request: Request, response: Response): RequestTrace {
  const given = traceparent.exec(request.get('traceparent') ?? '')?.[1] ?? request.get('x-request-id') ?? '';
  const traceId = requestId.test(given) ? given : randomBytes(16).toString('hex');
  response.set('X-Request-Id', traceId);
  const trace: RequestTrace = { traceId, startedAt: performance.now(), route: null, principalId: null };
  response.locals.trace = trace;
  return trace;
}

/** The trace that {@link startTrace} started for this response. */
export function traceOf(response: Response): RequestTrace {
  const { trace }: { trace?: RequestTrace } = response.locals;
  if (trace === undefined) {
    throw new Error('The request has no trace. Is observeRequests the first handler?');
  }
  return trace;
}
