import type { Response } from 'express';

/** How long a stream may be silent before a comment shows that it lives, in milliseconds. */
export const heartbeatMs = 15_000;
/** How soon a browser comes back after the stream broke off, in milliseconds. */
const reconnectMs = 1_000;
/** The longest that a timer can wait, in milliseconds: 24.8 days. */
const longestTimeoutMs = 2 ** 31 - 1;

/** What a stream ends with besides its reader. */
export interface StreamEnds {
  /** Aborts when the API stops. */
  readonly stopping: AbortSignal;
  /** Milliseconds until the reader's sign-in ends, and the stream with it; undefined when it does not. */
  readonly validForMs: number | undefined;
}

/**
 * Begins to answer with server-sent events. Returns what aborts when the reader goes, its sign-in ends or the API stops; null
 * when only the head was asked for, which is answered.
 */
export function beginEventStream(
  response: Response,
  { stopping, validForMs }: StreamEnds,
): AbortSignal | null {
  const closed = new AbortController();
  response.once('close', () => closed.abort());
  const expiry =
    validForMs === undefined
      ? []
      : [AbortSignal.timeout(Math.min(Math.max(0, validForMs), longestTimeoutMs))];
  response.status(200).set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
  });
  if (response.req.method === 'HEAD') {
    response.end();
    return null;
  }
  response.write(`retry: ${reconnectMs}\n\n`);
  return AbortSignal.any([stopping, closed.signal, ...expiry]);
}
