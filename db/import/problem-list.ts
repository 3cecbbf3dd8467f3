import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import { type FileProblem, mostProblems, ProfileFileError } from './profile-file-error.ts';

/** That what is `shown` stands on an earlier line too. */
export function onLineAlready(shown: LocalizedText, earlier: number): LocalizedText {
  return {
    en: `${shown.en} is on line ${earlier} already.`,
    sv: `${shown.sv} står redan på rad ${earlier}.`,
  };
}

/** What is wrong in a file, collected line by line; of more than {@link mostProblems} the others are counted. */
export class ProblemList {
  readonly #file: string;
  readonly #problems: FileProblem[] = [];
  #count = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** How many there are, the uncollected included. */
  get count(): number {
    return this.#count;
  }

  add(problem: FileProblem): void {
    this.#count += 1;
    if (this.#problems.length < mostProblems) {
      this.#problems.push(problem);
    }
  }

  /** Throws {@link ProfileFileError} unless nothing is wrong. */
  throwAny(): void {
    const [first, ...others] = this.#problems;
    if (first) {
      throw new ProfileFileError(this.#file, [first, ...others], this.#count);
    }
  }
}
