import { connect } from 'node:net';
import { type Attempt, bytesOf } from './attempt.ts';

/** What came back. */
export interface AttemptAnswer {
  /** 0 where the connection was closed without an answer. */
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** How long a stream of events is listened to, in milliseconds. */
const listenMs = 20;
/** How long an answer may take, in milliseconds. */
const patienceMs = 10_000;

/** Sends an attempt on a connection of its own and reads what comes back; of a stream of events its beginning. */
export function sendAttempt(address: string, attempt: Attempt): Promise<AttemptAnswer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => {
      const bytes = bytesOf(attempt);
      // what is cut off in the middle is never answered
      if (attempt.body !== null && attempt.missing > 0) {
        socket.end(bytes);
      } else {
        socket.write(bytes);
      }
    });
    socket.setTimeout(patienceMs, () => socket.destroy(new Error('No answer came.')));
    socket.on('data', (part) => {
      const isFirst = parts.length === 0;
      parts.push(part);
      if (isFirst && part.includes('text/event-stream')) {
        setTimeout(() => socket.destroy(), listenMs);
      }
    });
    socket.once('error', (error) =>
      // a connection that the server closes while more is sent
      'code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE') ? undefined : reject(error),
    );
    socket.once('close', () => resolve(answerOf(Buffer.concat(parts).toString('utf8'))));
  });
}

function answerOf(text: string): AttemptAnswer {
  const end = text.indexOf('\r\n\r\n');
  const head = end < 0 ? text : text.slice(0, end);
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0),
    head,
    body: end < 0 ? '' : text.slice(end + 4),
  };
}
