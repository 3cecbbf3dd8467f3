import type { PairTexts } from '../../pair/pair.ts';
import type { TextProfile } from '../../text/text-profile.ts';
import { TextQuery } from '../../text/text-query.ts';
import type { TextRows } from '../../text/text-rows.ts';
import type { CandidateColumns } from './candidate-columns.ts';

/** How alike a role's text is to those of one candidate of a pool at a time. */
export class RoleTexts implements PairTexts {
  readonly #columns: CandidateColumns;
  /** The role's text; null when it has none. */
  readonly query: TextQuery | null;
  #slot = -1;
  // of the candidate turned to: undefined until asked for
  #wishes: number | undefined;
  readonly #experience: number[] = [];

  constructor(text: TextProfile | null, columns: CandidateColumns) {
    this.#columns = columns;
    this.query = text && new TextQuery(text.vector, columns.words);
  }

  /** Turns to the candidate of a slot, who must stay as they are until another is turned to. */
  turnTo(slot: number): this {
    if (slot === this.#slot) {
      return this;
    }
    this.#slot = slot;
    this.#wishes = undefined;
    this.#experience.length = 0;
    return this;
  }

  /** Similarity of the wishes of the candidate turned to, 0 when there are none. */
  wishes(): number {
    this.#wishes ??= this.#firstOf(this.#columns.wishes);
    return this.#wishes;
  }

  /** Similarity of one experience of the candidate turned to. */
  experience(index: number): number {
    if (this.#experience.length === 0) {
      this.#findExperience();
    }
    return this.#experience[index] ?? 0;
  }

  #firstOf(texts: TextRows): number {
    if (this.query === null || texts.count(this.#slot) <= 0) {
      return 0;
    }
    return texts.similarityAt(texts.first(this.#slot), this.query);
  }

  #findExperience(): void {
    const { experience } = this.#columns;
    const count = experience.count(this.#slot);
    if (this.query === null || count <= 0) {
      return;
    }
    let place = experience.first(this.#slot);
    for (let index = 0; index < count; index += 1) {
      this.#experience.push(experience.similarityAt(place, this.query));
      place = experience.after(place);
    }
  }
}
