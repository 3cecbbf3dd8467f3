import { type SpawnOptions, spawn } from 'node:child_process';
import type { ServerAccount } from './choose-server-account.ts';

/** How a program ended: its exit code (null after a signal) and all that it printed. */
export interface ProgramResult {
  code: number | null;
  output: string;
}

/**
 * Builds the arguments of `spawn` for a PostgreSQL program under an account.
 * The environment is fixed, so that a user's PGDATA, PGOPTIONS or locale cannot change what the program does.
 */
export function programToSpawn(
  account: ServerAccount,
  program: string,
  args: readonly string[],
): { program: string; args: string[]; options: SpawnOptions } {
  const [first = program, ...rest] = [...account.prefix, program, ...args];
  return {
    program: first,
    args: rest,
    options: {
      ...(account.prefix.length === 0 && account.owner),
      // A folder that every account may enter.
      cwd: process.platform === 'win32' ? undefined : '/',
      windowsHide: true,
      ...(process.platform !== 'win32' && { env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' } }),
    },
  };
}

/**
 * Runs a program under an account to its end.
 * @throws the error of `spawn` when the program cannot be started
 */
export async function runProgram(
  account: ServerAccount,
  program: string,
  args: readonly string[],
): Promise<ProgramResult> {
  const toSpawn = programToSpawn(account, program, args);
  const child = spawn(toSpawn.program, toSpawn.args, {
    ...toSpawn.options,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
