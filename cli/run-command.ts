import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { FileEncoding } from '../db/import/read-text-blocks.ts';
import { type VocabularyLanguage, vocabularyLanguages } from '../matching/vocabulary/localized-text.ts';
import { UsageError } from './usage-error.ts';

/**
 * Runs a command to its end, or says how it is used when `--help` is among its arguments. What it throws is told on standard error in the words of `explain`, and becomes its exit
 * code: 2 when it was called wrongly, 1 for all else.
 */
export async function runCommand(
  help: string,
  main: () => Promise<void>,
  explain: (error: unknown) => string,
): Promise<void> {
  if (process.argv.some((argument) => argument === '--help' || argument === '-h')) {
    process.stdout.write(help);
    return;
  }
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

/** The arguments of a command. Throws a {@link UsageError} for one that it does not have. */
export function readArguments<Declared extends ParseArgsConfig>(declared: Declared) {
  try {
    return parseArgs(declared);
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)} See --help.`);
  }
}

/** The value of `--lang`; default English. */
export function readLanguage(given = 'en'): VocabularyLanguage {
  const lang = vocabularyLanguages.find((known) => known === given);
  if (lang === undefined) {
    throw new UsageError('--lang must be sv or en.');
  }
  return lang;
}

/** The value of `--encoding`. */
export function readEncoding(given: string | undefined): FileEncoding | undefined {
  if (given === undefined || given === 'utf-8' || given === 'windows-1252') {
    return given;
  }
  throw new UsageError('--encoding must be utf-8 or windows-1252.');
}
