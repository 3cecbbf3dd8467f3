import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** One of Passa's processes as a site runs it, that can be killed at any moment. */
export class PassaProcess {
  readonly #entry: string;
  readonly #environment: Readonly<Record<string, string>>;
  #child: ChildProcess | undefined;
  #output = '';

  constructor(entry: 'api/main' | 'worker/main', environment: Readonly<Record<string, string>>) {
    this.#entry = entry;
    this.#environment = environment;
  }

  /** Its process id; throws when it was never started. */
  get pid(): number {
    const pid = this.#child?.pid;
    if (pid === undefined) {
      throw new Error(`${this.#entry} has not been started`);
    }
    return pid;
  }

  /** Everything that it has written so far, in all its lives. */
  get output(): string {
    return this.#output;
  }

  /** Starts it; resolves when it says that it is ready, rejects when it ends before. */
  async start(): Promise<void> {
    const child = fork('cli/run.mjs', [this.#entry], {
      cwd: root,
      execArgv: [],
      env: { ...process.env, ...this.#environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#output += text;
      });
    }
    const ended = once(child, 'exit').then(() => 'ended');
    if ((await Promise.race([once(child, 'message'), ended])) === 'ended') {
      throw new Error(`${this.#entry} ended before it was ready: ${this.#output.slice(-2_000)}`);
    }
  }

  /** Kills it as `kill -9` does; resolves when it is gone. */
  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  /** Asks it to stop; resolves when it is gone. */
  stop(): Promise<void> {
    return this.#end('SIGTERM');
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) {
      return;
    }
    const gone = once(child, 'close');
    child.kill(signal);
    await gone;
  }
}
