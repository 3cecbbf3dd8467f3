import { setTimeout as wait } from 'node:timers/promises';
import type { Response } from 'express';
import type { Logger } from '../../../config/logger.ts';
import type { MatchListRow } from '../../../db/entities/match-list-entity.ts';

/** How often the row is looked at, in milliseconds. */
const pollMs = 200;
/** How long a stream may be silent before a comment shows that it lives, in milliseconds. */
const heartbeatMs = 15_000;
/** How soon a browser comes back after the stream broke off, in milliseconds. */
const reconnectMs = 1_000;

/** The longest that a timer can wait, in milliseconds: 24.8 days. */
const longestTimeoutMs = 2 ** 31 - 1;

/** How far something is. */
type Progress = Pick<MatchListRow, 'status' | 'done' | 'of' | 'failure'>;

/** What a stream of progress needs. */
export interface ProgressSource {
  /** How far it is now; null when it is gone. */
  readonly read: () => Promise<Progress | null>;
  /** Aborts when the API stops. */
  readonly stopping: AbortSignal;
  /** Milliseconds until the reader's sign-in ends, and the stream with it; undefined when it does not. */
  readonly validForMs: number | undefined;
  readonly logger: Logger;
}

/**
 * Streams server-sent events: `progress` whenever it has come further, then `completed` or `failed`, and closes.
 * Ends without either when the client goes, its sign-in ends, the API stops or the database is away; a browser then asks again by itself.
 */
export async function streamProgress(
  response: Response,
  { read, stopping, validForMs, logger }: ProgressSource,
): Promise<void> {
  const closed = new AbortController();
  response.once('close', () => closed.abort());
  const expiry =
    validForMs === undefined
      ? []
      : [AbortSignal.timeout(Math.min(Math.max(0, validForMs), longestTimeoutMs))];
  const signal = AbortSignal.any([stopping, closed.signal, ...expiry]);
  response.status(200).set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
  });
  if (response.req.method === 'HEAD') {
    response.end();
    return;
  }
  response.write(`retry: ${reconnectMs}\n\n`);
  try {
    await follow(response, read, signal);
  } catch (error) {
    if (!signal.aborted) {
      logger.warn({ err: error }, 'a stream of progress broke off');
    }
  }
  response.end();
}

async function follow(response: Response, read: ProgressSource['read'], signal: AbortSignal): Promise<void> {
  let sent = '';
  let sentAt = performance.now();
  while (!signal.aborted) {
    const progress = await read();
    if (progress === null) {
      return;
    }
    const { status, done, of, failure } = progress;
    const data = JSON.stringify({ status, done, of, failure });
    if (data !== sent) {
      response.write(`event: progress\ndata: ${data}\n\n`);
      sent = data;
      sentAt = performance.now();
    }
    if (status === 'completed' || status === 'failed') {
      response.write(`event: ${status}\ndata: ${data}\n\n`);
      return;
    }
    if (performance.now() - sentAt > heartbeatMs) {
      response.write(': still there\n\n');
      sentAt = performance.now();
    }
    await wait(pollMs, undefined, { signal });
  }
}
