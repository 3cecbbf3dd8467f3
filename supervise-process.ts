import { type ChildProcess, fork } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One of Passa's processes, kept running until it is stopped. */
export interface SupervisedProcess {
  /** Asks it to stop, waits up to `graceMs`, then ends it. Resolves when it is gone; never rejects. */
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

/**
 * Starts one of Passa's processes and starts it again when it dies. Resolves when it has said that it is ready;
 * rejects when it ends before that.
 */
export function superviseProcess(options: ProcessOptions): Promise<SupervisedProcess> {
  const entry = fileURLToPath(new URL(`./${options.entry}${extname(import.meta.filename)}`, import.meta.url));
  let child: ChildProcess;
  let isStopping = false;
  let restarts: number[] = [];

  return new Promise((resolve, reject) => {
    let isReady = false;

    const launch = () => {
      child = fork(entry, { env: options.environment, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
      const log = createWriteStream(options.logFile, { flags: 'a' });
      child.stdout?.pipe(log, { end: false });
      child.stderr?.pipe(log, { end: false });
      child.on('message', (message) => {
        if (!isReady && typeof message === 'object' && message !== null && 'ready' in message) {
          isReady = true;
          resolve({ stop });
        }
      });
      child.once('close', (code, signal) => {
        log.end();
        if (!isStopping) {
          onUnexpectedEnd(signal === null ? `ended with code ${code}` : `was ended by ${signal}`);
        }
      });
    };

    const onUnexpectedEnd = (how: string) => {
      const reason = `The ${options.name} ${how}; its log is ${options.logFile}.`;
      if (!isReady) {
        isStopping = true;
        reject(new Error(reason));
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

    const stop = async (graceMs: number) => {
      isStopping = true;
      if (child.exitCode !== null || child.signalCode !== null) {
        return;
      }
      const ended = new Promise<void>((done) => child.once('close', () => done()));
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
      await ended;
      clearTimeout(timer);
    };

    launch();
  });
}
