import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { z } from 'zod';
import { testNameKeys } from './test-names.ts';

const root = resolve(import.meta.dirname, '../..');
const readySchema = z.object({ ready: z.literal(true), port: z.int().optional() });

/** One of our processes, started as `npm start` does and ready to work. */
export interface ForkedEntry {
  readonly child: ChildProcess;
  /** The port it listens on; null when it does not. */
  readonly port: number | null;
  /** What it has written to its standard output: its log. */
  output(): string;
  /** Resolves to its exit code, or to the signal that ended it. */
  readonly exited: Promise<number | NodeJS.Signals | null>;
  /** Sends SIGTERM and resolves when it has ended. */
  stop(): Promise<number | NodeJS.Signals | null>;
}

/**
 * Starts one of our processes, and resolves when it says that it is ready; rejects when it ends before.
 * `onOutput` hears all that it has logged so far whenever that is more.
 */
export async function forkEntry(
  entry: 'api/main' | 'worker/main',
  environment: Readonly<Record<string, string>>,
  onOutput: (output: string) => void = () => undefined,
): Promise<ForkedEntry> {
  const child = fork('cli/run.mjs', [entry], {
    cwd: root,
    execArgv: [],
    env: { PATH: process.env.PATH, LOG_LEVEL: 'error', PASSA_NAME_KEYS: testNameKeys, ...environment },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const written: Buffer[] = [];
  const output = (): string => Buffer.concat(written).toString('utf8');
  child.stdout?.on('data', (part: Buffer) => {
    written.push(part);
    onOutput(output());
  });
  const exited = once(child, 'exit').then(([code, signal]): number | NodeJS.Signals | null => code ?? signal);
  const early = exited.then((code) => {
    throw new Error(`${entry} ended with ${code} before it was ready.`);
  });
  const [message] = await Promise.race([once(child, 'message'), early]);
  // from now on its end is no error
  early.catch(() => undefined);
  return {
    child,
    port: readySchema.parse(message).port ?? null,
    output,
    exited,
    stop() {
      child.kill('SIGTERM');
      return exited;
    },
  };
}
