import type { Response } from 'express';
import type { Logger } from '../../config/logger.ts';
import type { Change, ChangeFeed } from '../../db/change-feed.ts';
import { beginEventStream, heartbeatMs, type StreamEnds } from '../http/progress/event-stream.ts';

/** How long changes are gathered before they are sent, in milliseconds: of one that is changed again only the last is told. */
const gatherMs = 50;
/** How many changes wait for a reader who is slow, before it is told to read everything again instead. */
const mostWaiting = 200;
/** How long a reader may take nothing of what is sent before the stream breaks off, in milliseconds. */
const mostBehindMs = 60_000;

/** What a stream of changes needs. */
interface ChangeSource extends StreamEnds {
  readonly feed: ChangeFeed;
  /** Whether the reader may hear of a change. */
  readonly mayHear: (change: Change) => boolean;
  /** Whether the reader is still signed in; asked before anything is sent. */
  readonly isOpen: () => Promise<boolean>;
  /** The reader's session, with which the stream ends at once; undefined for a reader without one. */
  readonly sessionId: string | undefined;
  /** The place after which to go on; undefined for a reader who comes for the first time. */
  readonly after: string | undefined;
  /** Milliseconds after which a reader who takes nothing is let go. Default 60,000. */
  readonly letGoMs?: number;
  readonly logger: Logger;
}

/**
 * Streams changes as server-sent events, `ready` first and `changed` each, until the reader goes, its sign-in ends or the API stops. `reset` says that
 * some may have been missed. Rejects, with nothing sent, when the feed can not be reached.
 */
export async function streamChanges(
  response: Response,
  { feed, mayHear, isOpen, sessionId, after, letGoMs = mostBehindMs, logger, ...ends }: ChangeSource,
): Promise<void> {
  const waiting = new Map<string, Change>();
  let isReset = false;
  let isOver = false;
  let latest = '';
  let wake = (): void => undefined;

  const add = (change: Change): void => {
    if (!mayHear(change)) {
      return;
    }
    latest = change.place;
    if (isReset) {
      // everything will be read after it
      return;
    }
    const name = `${change.kind} ${change.id} ${change.nodeId}`;
    waiting.delete(name);
    waiting.set(name, change);
    if (waiting.size > mostWaiting) {
      reset();
    }
    wake();
  };
  const reset = (): void => {
    waiting.clear();
    isReset = true;
    wake();
  };
  const onSessionEnd = (ended: string): void => {
    if (ended === sessionId) {
      isOver = true;
      wake();
    }
  };
  const leave = await feed.subscribe({ onChange: add, onGap: reset, onSessionEnd });
  try {
    const signal = beginEventStream(response, ends);
    if (signal === null) {
      return;
    }
    latest = feed.place();
    // who comes back goes on after what it has until it is told what it missed
    response.write(`event: ready\ndata: {}\n${after === undefined ? `id: ${latest}\n` : ''}\n`);
    if (after !== undefined) {
      const missed = feed.since(after);
      if (missed === null) {
        reset();
      }
      missed?.forEach(add);
    }
    // it may have ended before it was listened for
    isOver ||= !(await isOpen());
    while (!signal.aborted && !isOver) {
      if (!isReset && waiting.size === 0) {
        await settled(heartbeatMs, signal, (resolve) => {
          wake = resolve;
        });
      }
      await settled(gatherMs, signal);
      // who reads slowly is sent the next when it has taken what there is
      if (response.writableNeedDrain) {
        await settled(letGoMs, signal, (resolve) => response.once('drain', resolve));
        if (response.writableNeedDrain) {
          // to end it would wait for the reader
          response.destroy();
        }
        continue;
      }
      if (signal.aborted || isOver || !(await isOpen())) {
        break;
      }
      const text = textOf(isReset, [...waiting.values()], latest);
      isReset = false;
      waiting.clear();
      response.write(text);
    }
  } catch (error) {
    // the reader comes back by itself, and goes on after what it has
    logger.warn({ err: error }, 'a stream of changes broke off');
  } finally {
    leave();
    response.end();
  }
}

/** Events, the last of which names the place that they lead to; a comment where there are none. */
function textOf(isReset: boolean, changes: readonly Change[], place: string): string {
  const events = [
    ...(isReset ? [['reset', '{}']] : []),
    ...changes.map(({ kind, id, nodeId }) => ['changed', JSON.stringify({ kind, id, nodeId })]),
  ];
  if (events.length === 0) {
    return ': still there\n\n';
  }
  const texts = events.map(([event, data]) => `event: ${event}\ndata: ${data}\n`);
  return `${texts.join('\n')}id: ${place}\n\n`;
}

/** Resolves when it is told to, after some milliseconds, or when the signal aborts: whichever is first. */
function settled(
  ms: number,
  signal: AbortSignal,
  tell: (resolve: () => void) => void = () => undefined,
): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
    if (signal.aborted) {
      done();
      return;
    }
    tell(done);
  });
}
