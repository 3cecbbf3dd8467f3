import { type ParseArgsConfig, parseArgs } from 'node:util';
import { terminalLanguage } from '../config/terminal-language.ts';
import { errorCode } from '../db/error-code.ts';
import type { FileEncoding } from '../db/import/read-text-blocks.ts';
import {
  type LocalizedText,
  type VocabularyLanguage,
  vocabularyLanguages,
} from '../matching/vocabulary/localized-text.ts';
import { UsageError } from './usage-error.ts';

/**
 * Runs a command to its end, or says how it is used when `--help` is among its arguments. That and what it throws, on standard error, is told in the
 * language of the terminal, in the words of `explain` or those of a {@link UsageError}, and becomes its exit code: 2 when it was called
 * wrongly, 1 for all else.
 */
export async function runCommand(
  help: LocalizedText,
  main: () => Promise<void>,
  explain: (error: unknown) => LocalizedText | string,
): Promise<void> {
  if (process.argv.some((argument) => argument === '--help' || argument === '-h')) {
    process.stdout.write(inTerminal(help));
    return;
  }
  try {
    await main();
  } catch (error) {
    const isWrongCall = error instanceof UsageError;
    const said = isWrongCall ? error.words : explain(error);
    process.stderr.write(`${typeof said === 'string' ? said : inTerminal(said)}\n`);
    process.exitCode = isWrongCall ? 2 : 1;
  }
}

/** A text in the language of the terminal. */
export function inTerminal(words: LocalizedText): string {
  return words[terminalLanguage()];
}

/** Writes what a command is asked for to standard output, in the language of the terminal. */
export function say(words: LocalizedText): void {
  process.stdout.write(`${inTerminal(words)}\n`);
}

/** Writes what a command tells besides to standard error, in the language of the terminal. */
export function tell(words: LocalizedText): void {
  process.stderr.write(`${inTerminal(words)}\n`);
}

/** The arguments of a command. Throws a {@link UsageError} for one that it does not have. */
export function readArguments<Declared extends ParseArgsConfig>(declared: Declared) {
  try {
    return parseArgs(declared);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError({
      en: `${message} See --help.`,
      sv: `${argumentInSwedish(errorCode(error), message)} Se --help.`,
    });
  }
}

/** What Node says of an argument, which it quotes first, in Swedish. */
function argumentInSwedish(code: string, message: string): string {
  const [, quoted = ''] = /'(-{0,2}[^' ]*)/.exec(message) ?? [];
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `Flaggan ${quoted} finns inte.`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `Argumentet ${quoted} hör inte hit.`;
    default:
      return `Flaggan ${quoted} har inget värde, eller ett som den inte ska ha.`;
  }
}

/** The value of `--lang`; default that of the terminal. */
export function readLanguage(given: string = terminalLanguage()): VocabularyLanguage {
  const lang = vocabularyLanguages.find((known) => known === given);
  if (lang === undefined) {
    throw new UsageError({ en: '--lang must be sv or en.', sv: '--lang måste vara sv eller en.' });
  }
  return lang;
}

/** The value of `--encoding`. */
export function readEncoding(given: string | undefined): FileEncoding | undefined {
  if (given === undefined || given === 'utf-8' || given === 'windows-1252') {
    return given;
  }
  throw new UsageError({
    en: '--encoding must be utf-8 or windows-1252.',
    sv: '--encoding måste vara utf-8 eller windows-1252.',
  });
}
