import type { LocalizedText, VocabularyLanguage } from '../../matching/vocabulary/localized-text.ts';

/** What is wrong in a file of profiles, and where. `field` is a dotted path, in a sheet the header of the column; '' for the whole line. */
export interface FileProblem {
  /** From 1, in a sheet the number of the row; null when it concerns the whole file. */
  readonly line: number | null;
  readonly field: string;
  /** One sentence that names the rule and the way out. */
  readonly message: LocalizedText;
  /** What the sheet calls the cell, such as `C5`; absent when it is no single one, or no sheet. */
  readonly cell?: string;
}

/** `file:line: field: message`, as far as they are known. */
function describeProblem(
  file: string,
  { line, field, message }: FileProblem,
  lang: VocabularyLanguage,
): string {
  return `${file}${line === null ? '' : `:${line}`}: ${field === '' ? '' : `${field}: `}${message[lang]}`;
}

/** Most problems of a file that are named; the others are counted. */
export const mostProblems = 100;

/** A file of profiles that can't be used. The message names the first problem, in English; `problems` holds them all. */
export class ProfileFileError extends Error {
  override readonly name = 'ProfileFileError';
  readonly file: string;
  readonly problems: readonly FileProblem[];
  /** How many were found; `problems` may hold fewer. */
  readonly problemCount: number;

  constructor(
    file: string,
    problems: readonly [FileProblem, ...FileProblem[]],
    problemCount = problems.length,
  ) {
    super(describeProblem(file, problems[0], 'en'));
    this.file = file;
    this.problems = problems;
    this.problemCount = problemCount;
  }

  /** The error for one thing that is wrong, by default with the whole file. */
  static of(file: string, message: LocalizedText, line: number | null = null): ProfileFileError {
    return new ProfileFileError(file, [{ line, field: '', message }]);
  }
}

/** One line for each problem of the file, and one for those that are only counted. */
export function describeProblems(
  { file, problems, problemCount }: ProfileFileError,
  lang: VocabularyLanguage,
): string[] {
  const shown = problems.slice(0, mostProblems).map((problem) => describeProblem(file, problem, lang));
  const left = problemCount - shown.length;
  const more = { en: `… and ${left} more.`, sv: `… och ${left} till.` };
  return left > 0 ? [...shown, more[lang]] : shown;
}
