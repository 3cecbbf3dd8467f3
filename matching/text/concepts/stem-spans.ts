import type { Span } from './word-parts.ts';

/** Slots of the table; a power of two, several times the beginnings of all stems, so that few meet by chance. */
const slots = 2 ** 18;
/** Bits of a slot: the letters begin some stem, and they are some stem. */
const begins = 1;
const isStem = 2;
const shortestStem = 2;

/**
 * Where in a word known stems may stand, found letter by letter without looking up every piece of it. Beginnings of stems
 * are kept as hashes: a span may be given that no stem has, never one left out that some stem has.
 */
export class StemSpans {
  readonly #table = new Uint8Array(slots);

  constructor(stems: Iterable<string>) {
    for (const stem of stems) {
      let hash = 0;
      let slot = 0;
      for (let at = 0; at < stem.length; at += 1) {
        hash = step(hash, stem.charCodeAt(at));
        slot = slotOf(hash);
        this.#table[slot] = (this.#table[slot] ?? 0) | begins;
      }
      this.#table[slot] = (this.#table[slot] ?? 0) | isStem;
    }
  }

  /** Pieces of two letters and more that may be stems: by where they end, then by where they start. */
  of(word: string): Span[] {
    const spans: Span[] = [];
    for (let from = 0; from <= word.length - shortestStem; from += 1) {
      let hash = 0;
      for (let to = from + 1; to <= word.length; to += 1) {
        hash = step(hash, word.charCodeAt(to - 1));
        const bits = this.#table[slotOf(hash)] ?? 0;
        if (bits === 0) {
          break;
        }
        if (bits >= isStem && to - from >= shortestStem) {
          spans.push({ from, to });
        }
      }
    }
    return spans.sort((a, b) => a.to - b.to || a.from - b.from);
  }
}

/** FNV-1a, a code unit at a time. */
function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function slotOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & (slots - 1);
}
