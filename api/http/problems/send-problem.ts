import type { Response } from 'express';
import { type Problem, problemKinds } from './problem.ts';

/** Writes the problem as `application/problem+json` (RFC 9457). `instance` is the path of the request. */
export function sendProblem(response: Response, problem: Problem, instance: string, traceId: string): void {
  const { status, title } = problemKinds[problem.kind];
  const { errors, headers, currentRevision } = problem.extras;
  response
    .status(status)
    .set({ 'Cache-Control': 'no-store', ...headers })
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: `urn:passa:problem:${problem.kind}`,
        title,
        status,
        detail: problem.message,
        instance,
        traceId,
        ...(errors === undefined ? {} : { errors }),
        ...(currentRevision === undefined ? {} : { currentRevision }),
      }),
    );
}
