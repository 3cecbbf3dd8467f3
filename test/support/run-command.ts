import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { compileChanges } from '../../tools/compile.mjs';

/** What a command did. */
export interface CommandResult {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

const root = resolve(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));

/** What Node is given to run one of the commands in `cli/`: what its script in package.json says after `node`. */
export function argumentsOf(entry: string): string[] {
  return String(scripts[basename(entry, '.ts')]).split(' ').slice(1);
}

/** Runs one of the commands, e.g. `cli/match.ts`, as its user would; never rejects for its exit code. */
export async function runCommand(
  entry: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  // before, so that the command itself has nothing to say of it
  await compileChanges();
  return execute([...argumentsOf(entry), ...args], environment);
}

/** Runs Node with these arguments, in an English terminal unless the environment says otherwise; never rejects for its exit code. */
export function execute(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  return new Promise((settle) => {
    execFile(
      process.execPath,
      args,
      { cwd: root, env: { ...process.env, LC_ALL: 'C', ...environment }, maxBuffer: 64 * 1024 * 1024 },
      (error, output, errors) => {
        const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        settle({ exitCode, output, errors });
      },
    );
  });
}
