import { splitSentences } from './split-sentences.ts';

interface Node<Meaning> {
  readonly next: Map<string, Node<Meaning>>;
  meaning: Meaning | undefined;
}

/** A phrase found in a row of words: `from` and `to` are positions in the row, `to` not included. */
export interface FoundPhrase<Meaning> {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

const digits = /^\d{1,2}$/u;
const lastDigit = 0x39;
const yearPattern = /^(?:19|20)\d\d$/u;

/** The phrases of a list that is split by semicolons, without what is empty. */
export const phrasesOf = (list: string): string[] =>
  list
    .split(';')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

function nextOf<Meaning>(node: Node<Meaning>, word: string): Node<Meaning> | undefined {
  const next = node.next.get(word);
  if (next !== undefined || word.charCodeAt(0) > lastDigit) {
    return next;
  }
  return digits.test(word) ? node.next.get('#') : yearPattern.test(word) ? node.next.get('####') : undefined;
}

/** Phrases that are met word by word as they are written; # stands for a number, #### for a year. */
export class PhraseTrie<Meaning> {
  readonly #root: Node<Meaning> = { next: new Map(), meaning: undefined };
  readonly #words = new Set<string>();

  /** Adds phrases; where one is added twice, the first meaning stays. */
  add(phrases: readonly string[], meaning: Meaning): void {
    for (const phrase of phrases) {
      let node = this.#root;
      for (const piece of phrase.split(/\s+/u)) {
        const words = piece.startsWith('#') ? [piece] : splitSentences(piece).map(({ folded }) => folded);
        for (const word of words) {
          this.#words.add(word);
          const next: Node<Meaning> = node.next.get(word) ?? { next: new Map(), meaning: undefined };
          node.next.set(word, next);
          node = next;
        }
      }
      node.meaning ??= meaning;
    }
  }

  /** All words that occur in the phrases. */
  get words(): ReadonlySet<string> {
    return this.#words;
  }

  /** Whether any phrase begins with the word. */
  hasStart(word: string): boolean {
    return nextOf(this.#root, word) !== undefined;
  }

  /**
   * The phrases in a row of words, from left to right, the longest at each place, none overlapping another.
   * `joins` says whether two neighbours may belong to one phrase, `mayBegin` whether one may begin at a word; default: at all.
   */
  find(
    words: readonly string[],
    joins: (left: number, right: number) => boolean,
    mayBegin: (at: number) => boolean = () => true,
  ): FoundPhrase<Meaning>[] {
    const found: FoundPhrase<Meaning>[] = [];
    let from = 0;
    while (from < words.length) {
      const phrase = mayBegin(from) ? this.longestAt(words, from, joins) : undefined;
      if (phrase !== undefined) {
        found.push(phrase);
      }
      from = phrase?.to ?? from + 1;
    }
    return found;
  }

  /** The longest phrase that begins at a position; undefined when none does. */
  longestAt(
    words: readonly string[],
    from: number,
    joins: (left: number, right: number) => boolean,
  ): FoundPhrase<Meaning> | undefined {
    let longest: FoundPhrase<Meaning> | undefined;
    let node: Node<Meaning> | undefined = this.#root;
    for (let at = from; at < words.length; at += 1) {
      if (at > from && !joins(at - 1, at)) {
        break;
      }
      node = nextOf(node, words[at] ?? '');
      if (node === undefined) {
        break;
      }
      if (node.meaning !== undefined) {
        longest = { from, to: at + 1, meaning: node.meaning };
      }
    }
    return longest;
  }
}
