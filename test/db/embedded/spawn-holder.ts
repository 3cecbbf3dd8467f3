import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const heldSchema = z.object({
  pid: z.number(),
  port: z.number(),
  databaseUrl: z.string(),
  firstStart: z.boolean(),
  uid: z.number().optional(),
});

/** Another process that has started a server, and what it said about it. */
export interface Holder {
  process: ChildProcess;
  held: z.infer<typeof heldSchema>;
  ended: Promise<number | null>;
}

/** The folder of this clone. */
export const projectFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/**
 * Starts `fixtures/hold-server.ts` in a process group of its own, as a terminal does, and waits until its server is ready.
 * @param prefix program and arguments to run it through, such as one that changes the user. Default: none
 * @throws Error with what it printed when it ends before that
 */
export async function spawnHolder(dataDir: string, prefix: readonly string[] = []): Promise<Holder> {
  const fixture = path.join(projectFolder, 'test/db/embedded/fixtures/hold-server.ts');
  const [program = '', ...args] = [...prefix, process.execPath, '--import', 'tsx', fixture, dataDir];
  const child = spawn(program, args, { cwd: projectFolder, detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    complaint += chunk;
  });
  const ended = once(child, 'close').then(([code]) => z.number().nullable().parse(code));
  const line = once(createInterface({ input: child.stdout }), 'line').then(([text]) => String(text));
  const first = await Promise.race([line, ended]);
  if (typeof first !== 'string') {
    throw new Error(`ended with code ${first}: ${complaint}`);
  }
  return { process: child, held: heldSchema.parse(JSON.parse(first)), ended };
}

/** Whether a process of this id runs; one that has ended but whose parent has not asked for its exit code does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** Waits until no process of this id runs. @throws Error after ten seconds */
export async function untilGone(pid: number): Promise<void> {
  const deadline = performance.now() + 10_000;
  while (isAlive(pid)) {
    if (performance.now() > deadline) {
      throw new Error(`process ${pid} is still there after 10 s`);
    }
    await delay(10);
  }
}
