import type { InvertedIndex } from './inverted-index.ts';
import { TextProfile } from './text-profile.ts';
import type { TextQuery } from './text-query.ts';
import type { TextsQuery } from './texts-query.ts';
import type { Word } from './word.ts';
import { WordSums } from './word-sums.ts';

/** Numbers before the words of a text: how many words, its tag, and its norm in two halves. */
const headLength = 4;
const half = 2 ** 32;
const smallestGarbage = 65_536;

/**
 * Any number of texts for each row of a pool, kept as the numbers of their words in an index: about 4 bytes a word.
 * Each text has a tag, any number below 2³², that its owner understands.
 */
export class TextRows {
  readonly #index: InvertedIndex;
  readonly #sums = new WordSums();
  /** Where the texts of each row start: first their number, then each text's head and words. 0 for none at all. */
  #starts = new Uint32Array(0);
  #numbers = new Uint32Array(1024);
  #end = 1;
  #garbage = 0;

  constructor(index: InvertedIndex) {
    this.#index = index;
  }

  /** Bytes held, without the index. */
  get byteLength(): number {
    return this.#starts.byteLength + this.#numbers.byteLength;
  }

  /** Puts texts in place of those of the row; null forgets even that there are none. */
  set(row: number, texts: readonly TextProfile[] | null, tags: readonly number[] = []): void {
    this.#forget(row);
    if (texts === null) {
      return;
    }
    if (row >= this.#starts.length) {
      this.#starts = grown(this.#starts, row + 1);
    }
    this.#starts[row] = this.#end;
    this.#push(texts.length);
    texts.forEach(({ words }, index) => {
      const norm = this.#sums.normOf(words);
      this.#push(words.length);
      this.#push(tags[index] ?? 0);
      this.#push(norm % half);
      this.#push(Math.floor(norm / half));
      for (const word of words) {
        this.#push(this.#index.numberOf(word));
      }
    });
  }

  /** The texts of a row with their tags, or null when it has none at all. */
  get(row: number): { readonly text: TextProfile; readonly tag: number }[] | null {
    const start = this.#starts[row] ?? 0;
    if (start === 0) {
      return null;
    }
    const texts: { readonly text: TextProfile; readonly tag: number }[] = [];
    let place = start + 1;
    for (let left = this.#numbers[start] ?? 0; left > 0; left -= 1) {
      const words: Word[] = [];
      const end = this.after(place);
      for (let at = place + headLength; at < end; at += 1) {
        words.push(this.#index.wordAt(this.#numbers[at] ?? 0));
      }
      texts.push({ text: new TextProfile(words, this.#sums), tag: this.tagAt(place) });
      place = end;
    }
    return texts;
  }

  /** Whether a row has any texts, or none that are known of. */
  has(row: number): boolean {
    return (this.#starts[row] ?? 0) !== 0;
  }

  /** How many texts a row has; −1 when it has none at all. */
  count(row: number): number {
    const start = this.#starts[row] ?? 0;
    return start === 0 ? -1 : (this.#numbers[start] ?? 0);
  }

  /** Where the first text of a row is; only for a row that has one. */
  first(row: number): number {
    return (this.#starts[row] ?? 0) + 1;
  }

  /** Where the text after this one is. */
  after(place: number): number {
    return place + headLength + (this.#numbers[place] ?? 0);
  }

  tagAt(place: number): number {
    return this.#numbers[place + 1] ?? 0;
  }

  /** How many words the text at a place has. */
  length(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  /** The number of one word of the text at a place. */
  wordAt(place: number, at: number): number {
    return this.#numbers[place + headLength + at] ?? 0;
  }

  /** The similarity of a query to the text at a place. */
  similarityAt(place: number, query: TextQuery): number {
    const from = place + headLength;
    return query.similarityTo(this.#numbers, from, this.after(place), this.#normAt(place));
  }

  /** No less than that similarity, found faster. */
  boundAt(place: number, query: TextQuery): number {
    const from = place + headLength;
    return query.boundTo(this.#numbers, from, this.after(place), this.#normAt(place));
  }

  /** The similarity of each text of a query to the text at a place; overwritten when the query is asked again. */
  similaritiesAt(place: number, query: TextsQuery): Float64Array {
    const from = place + headLength;
    return query.similaritiesTo(this.#numbers, from, this.after(place), this.#normAt(place));
  }

  #normAt(place: number): number {
    return (this.#numbers[place + 3] ?? 0) * half + (this.#numbers[place + 2] ?? 0);
  }

  #push(number: number): void {
    if (this.#end >= this.#numbers.length) {
      this.#numbers = grown(this.#numbers, this.#end + 1);
    }
    this.#numbers[this.#end] = number;
    this.#end += 1;
  }

  #forget(row: number): void {
    const start = this.#starts[row] ?? 0;
    if (start === 0) {
      return;
    }
    this.#garbage += this.#lengthAt(start);
    this.#starts[row] = 0;
    if (this.#garbage > Math.max(smallestGarbage, this.#end / 2)) {
      this.#compact();
    }
  }

  #lengthAt(start: number): number {
    let place = start + 1;
    for (let left = this.#numbers[start] ?? 0; left > 0; left -= 1) {
      place = this.after(place);
    }
    return place - start;
  }

  #compact(): void {
    const numbers = new Uint32Array(this.#end - this.#garbage);
    let end = 1;
    for (let row = 0; row < this.#starts.length; row += 1) {
      const start = this.#starts[row] ?? 0;
      if (start === 0) {
        continue;
      }
      const length = this.#lengthAt(start);
      numbers.set(this.#numbers.subarray(start, start + length), end);
      this.#starts[row] = end;
      end += length;
    }
    this.#numbers = numbers;
    this.#end = end;
    this.#garbage = 0;
  }
}

function grown(numbers: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(length, Math.ceil(numbers.length * 1.5)));
  larger.set(numbers);
  return larger;
}
