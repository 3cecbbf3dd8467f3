import { extname } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { Logger } from '../../config/logger.ts';
import type { OnProgress } from '../../matching/what-if/progress.ts';
import { limitErrors } from '../queue/limit-errors.ts';
import {
  type Answer,
  type AnswerMessage,
  type Asked,
  type NoticeMessage,
  type PoolThreadSettings,
  type QuestionKind,
  receivedError,
} from './questions.ts';

/** What a pool thread is made with. */
export interface PoolThreadParts extends Omit<PoolThreadSettings, 'mostProfiles'> {
  readonly logger: Logger;
  /** Most profiles that it keeps ready, of all nodes together; about 4 kB each. Default 50,000. */
  readonly mostProfiles?: number;
}

/** A thread that keeps the open profiles of nodes ready for scoring, and answers what needs all of a node's. */
export interface PoolThread {
  /**
   * Answers a question from the profiles as they stand; the first one starts the thread. `onProgress` hears at its beginning
   * and then four times a second how far it is. Rejects with what went wrong, with {@link PoolThreadEndedError} when the thread ends
   * before.
   */
  ask<Kind extends QuestionKind>(
    kind: Kind,
    asked: Asked<Kind>,
    onProgress?: OnProgress,
  ): Promise<Answer<Kind>>;
  /** Ends the thread and whatever it is at, and resolves when that is so. A later question starts another thread. */
  end(): Promise<void>;
}

/** The thread ended before it had answered: it was asked to, or something went wrong in it that is in the log. */
export class PoolThreadEndedError extends Error {
  override name = 'PoolThreadEndedError';

  constructor() {
    super('The thread that was to answer has ended; ask again.');
  }
}

/** Makes a pool thread; it is started when something is asked. */
export function createPoolThread({ logger, mostProfiles = 50_000, ...parts }: PoolThreadParts): PoolThread {
  const settings: PoolThreadSettings = { ...parts, mostProfiles };
  const onLostConnection = limitErrors(logger, 'A connection of the pool thread broke');
  let running: Worker | undefined;

  const forget = (worker: Worker): void => {
    if (running === worker) {
      running = undefined;
    }
  };
  const start = (): Worker => {
    const worker = startWorker(settings);
    worker.on('message', (notice: NoticeMessage) => {
      if ('lostConnection' in notice) {
        onLostConnection(receivedError(notice.lostConnection));
      } else {
        const { side, id } = notice.unreadable;
        // the cause, not the err: the message of an error from within a profile may quote it
        logger.error({ [`${side}Id`]: id, cause: receivedError(notice.error) }, 'A profile can not be read');
      }
    });
    worker.on('exit', () => forget(worker));
    worker.on('error', (error) => logger.error({ err: error }, 'The pool thread died'));
    running = worker;
    return worker;
  };

  return {
    ask: (kind, asked, onProgress = () => undefined) => {
      type Kind = typeof kind;
      const worker = running ?? start();
      const { port1, port2 } = new MessageChannel();
      return new Promise<Answer<Kind>>((resolve, reject) => {
        const onEnded = (): void => {
          forget(worker);
          reject(new PoolThreadEndedError());
        };
        port1.on('close', onEnded);
        port1.on('message', (message: AnswerMessage<Kind>) => {
          if ('progress' in message) {
            onProgress(message.progress);
            return;
          }
          port1.off('close', onEnded);
          port1.close();
          if ('answer' in message) {
            resolve(message.answer);
          } else {
            reject(receivedError(message.failure));
          }
        });
        worker.postMessage({ kind, asked, port: port2 }, [port2]);
      });
    },
    end: async () => {
      const worker = running;
      running = undefined;
      await worker?.terminate();
    },
  };
}

/** Starts the entry beside this file. */
function startWorker(workerData: PoolThreadSettings): Worker {
  const extension = extname(import.meta.url);
  const entry = new URL(`./pool-thread-main${extension}`, import.meta.url);
  if (extension === '.js') {
    return new Worker(entry, { workerData });
  }
  const register = new URL('../../tools/register-typescript.mjs', import.meta.url);
  return new Worker(entry, { workerData, execArgv: ['--import', register.href] });
}
