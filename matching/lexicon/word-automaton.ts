import { edgeBits, letterNumber, type PackedWords, type Reading, readReading } from './packed-format.ts';

/** Where one stands after some letters; {@link nowhere} when no word begins so. */
export type State = number;

/** No word begins so. */
export const nowhere: State = -1;

/** All listed words, to be walked letter by letter. */
export class WordAutomaton {
  /** Before the first letter. */
  readonly start: State;
  readonly #edges: Uint32Array;
  readonly #texts: readonly string[];
  readonly #readings: (Reading | undefined)[] = [];

  constructor({ edges, readings }: PackedWords) {
    this.#edges = unpack(atob(edges));
    this.#texts = readings.split('\n');
    this.start = this.#edges[0] ?? nowhere;
  }

  /** The state after one more letter, by its number. */
  step(state: State, letter: number): State {
    if (letter === 0) {
      return nowhere;
    }
    return this.#find(state, letter);
  }

  /** The state after a word's letters from one place on. */
  walk(word: string, state: State = this.start): State {
    let at = state;
    for (let index = 0; index < word.length && at !== nowhere; index += 1) {
      at = this.step(at, letterNumber(word.charCodeAt(index)));
    }
    return at;
  }

  /** What the word that ends here may be; null when none does. */
  readingAt(state: State): Reading | null {
    const number = state === nowhere ? nowhere : this.#find(state, 0);
    if (number === nowhere) {
      return null;
    }
    const reading = this.#readings[number] ?? readReading(this.#texts[number] ?? '');
    this.#readings[number] = reading;
    return reading;
  }

  /** Where an edge leads: to the reading's number for letter 0. */
  #find(state: State, letter: number): number {
    const edges = this.#edges;
    for (let at = state; ; at += 1) {
      const edge = edges[at] ?? edgeBits.last;
      if ((edge & edgeBits.letter) === letter) {
        return edge >>> edgeBits.target;
      }
      if ((edge & edgeBits.last) !== 0) {
        return nowhere;
      }
    }
  }
}

function unpack(bytes: string): Uint32Array {
  const numbers = new Uint32Array(bytes.length / 4);
  for (let at = 0, from = 0; at < numbers.length; at += 1, from += 4) {
    numbers[at] =
      bytes.charCodeAt(from) |
      (bytes.charCodeAt(from + 1) << 8) |
      (bytes.charCodeAt(from + 2) << 16) |
      (bytes.charCodeAt(from + 3) << 24);
  }
  return numbers;
}
