import { setTimeout as wait } from 'node:timers/promises';
import type { Response } from 'express';
import type { Logger } from '../../../config/logger.ts';
import type { MatchListRow } from '../../../db/entities/match-list-entity.ts';
import { beginEventStream, heartbeatMs, type StreamEnds } from './event-stream.ts';

/** How often the row is looked at, in milliseconds. */
const pollMs = 200;
/** How far something is. */
type Progress = Pick<MatchListRow, 'status' | 'done' | 'of' | 'failure'>;

/** What a stream of progress needs. */
export interface ProgressSource extends StreamEnds {
  /** How far it is now; null when it is gone. */
  readonly read: () => Promise<Progress | null>;
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
  const signal = beginEventStream(response, { stopping, validForMs });
  if (signal === null) {
    return;
  }
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
