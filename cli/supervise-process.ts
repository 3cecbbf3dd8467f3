import { type ChildProcess, fork } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LogFile } from './log-file.ts';

/** One of Passa's processes, kept running until it is stopped. */
export interface SupervisedProcess {
  /** Resolves when it has said that it is ready; rejects when it ends or is stopped before that. */
  readonly ready: Promise<void>;
  /** Asks it to stop, ready or not, waits up to `graceMs`, then ends it. Resolves when it is gone; never rejects. */
  stop(graceMs: number): Promise<void>;
}

/** What to run and whom to tell. */
export interface ProcessOptions {
  /** Shown in messages: `worker`, `API`. */
  readonly name: string;
  /** Path of the entry point from the root of the program, without extension, e.g. `worker/main`. */
  readonly entry: string;
  readonly environment: NodeJS.ProcessEnv;
  /** File that its output is appended to. */
  readonly logFile: string;
  /** Told when it ended by itself and is started again. */
  readonly onRestart: (reason: string) => void;
  /** Told when it ended before it was ready, or too often: it is not started again. */
  readonly onGiveUp: (reason: string) => void;
}

/** A process that ends this often within a minute is not started again. */
const maxRestartsPerMinute = 5;

/** Starts one of Passa's processes, and starts it again when it dies after it was ready. */
export function superviseProcess(options: ProcessOptions): SupervisedProcess {
  const entry = fileURLToPath(
    new URL(`../${options.entry}${extname(import.meta.filename)}`, import.meta.url),
  );
  let child: ChildProcess;
  let isReady = false;
  let isStopping = false;
  let restarts: number[] = [];
  let resolve: () => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const ready = new Promise<void>((onReady, onFailure) => {
    [resolve, reject] = [onReady, onFailure];
  });
  // nobody has to listen
  ready.catch(() => undefined);

  const launch = () => {
    const launched = fork(entry, { env: options.environment, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    child = launched;
    const log = new LogFile(options.logFile);
    launched.stdout?.pipe(log, { end: false });
    launched.stderr?.pipe(log, { end: false });
    launched.on('message', (message) => {
      if (typeof message === 'object' && message !== null && 'ready' in message) {
        isReady = true;
        resolve();
      }
    });
    launched.once('close', (code, signal) => {
      log.end();
      onEnd(signal === null ? `ended with code ${code}` : `was ended by ${signal}`);
    });
  };

  const onEnd = (how: string) => {
    const reason = `The ${options.name} ${how}; its log is ${options.logFile}.`;
    if (!isReady) {
      isStopping = true;
      reject(new Error(reason));
    }
    if (isStopping) {
      return;
    }
    const now = performance.now();
    restarts = [...restarts.filter((at) => now - at < 60_000), now];
    if (restarts.length > maxRestartsPerMinute) {
      options.onGiveUp(reason);
      return;
    }
    options.onRestart(reason);
    launch();
  };

  launch();
  return {
    ready,
    async stop(graceMs) {
      isStopping = true;
      if (child.exitCode !== null || child.signalCode !== null) {
        return;
      }
      const ended = new Promise<void>((done) => child.once('close', () => done()));
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
      await ended;
      clearTimeout(timer);
    },
  };
}
