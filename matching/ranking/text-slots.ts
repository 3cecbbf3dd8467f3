import { TextIndex } from '../text/text-index.ts';
import type { TextProfile } from '../text/text-profile.ts';
import { textSimilarity } from '../text/text-similarity.ts';

/** Similarities of one query to the texts of every slot; `at` gives 0 where there is no such text. */
export interface SlotSimilarities {
  at(slot: number, text: number): number;
}

/** The share of changed slots above which the index is built anew. */
const rebuildShare = 0.05;

/**
 * The texts of a pool by slot, any number to a slot, with postings over all of them. Texts that changed since the
 * postings were built are compared one by one, which gives the same numbers; when many have changed, the postings
 * are built anew.
 */
export class TextSlots {
  readonly #texts: (readonly TextProfile[])[] = [];
  readonly #changed = new Set<number>();
  #index = new TextIndex([]);
  /** For each slot the position of its first text in the index. */
  #starts: number[] = [];

  /** Puts the texts of a slot in place of those it had. */
  set(slot: number, texts: readonly TextProfile[]): void {
    if (texts.length === 0 && !this.#texts[slot]?.length) return;
    this.#texts[slot] = texts;
    this.#changed.add(slot);
  }

  /** Compares a text with every text held. */
  similarities(query: TextProfile): SlotSimilarities {
    if (this.#changed.size > rebuildShare * this.#texts.length) this.#rebuild();
    const indexed = this.#index.similarities(query);
    return {
      at: (slot, text) => {
        const profile = this.#texts[slot]?.[text];
        if (!profile) return 0;
        if (this.#changed.has(slot)) return textSimilarity(query, profile);
        return indexed[(this.#starts[slot] ?? 0) + text] ?? 0;
      },
    };
  }

  #rebuild(): void {
    const texts: TextProfile[] = [];
    this.#starts = [];
    for (let slot = 0; slot < this.#texts.length; slot += 1) {
      this.#starts.push(texts.length);
      for (const text of this.#texts[slot] ?? []) texts.push(text);
    }
    this.#index = new TextIndex(texts);
    this.#changed.clear();
  }
}
