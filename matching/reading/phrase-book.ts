import { addToList } from '../add-to-list.ts';
import { type VocabularyLanguage, vocabularyLanguages } from '../vocabulary/localized-text.ts';
import { hasKey, type NewPhrase, noWord, type Phrase, phraseWord } from './phrase.ts';
import type { ReadWord } from './read-word.ts';

/** Phrases that begin with the same key. */
class SameStart<Meaning> {
  readonly phrases: Phrase<Meaning>[] = [];
  #bySecond: BySecond<Meaning> | null = null;

  /** Made at the first use: many starts are never met. */
  get bySecond(): BySecond<Meaning> {
    this.#bySecond ??= secondsOf(this.phrases);
    return this.#bySecond;
  }
}

/** Phrases by their second word. */
interface BySecond<Meaning> {
  /** Those that have none. */
  readonly short: readonly Phrase<Meaning>[];
  readonly byKey: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
  /** Those whose second word is met only as it stands. */
  readonly byWord: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
}

function secondsOf<Meaning>(phrases: readonly Phrase<Meaning>[]): BySecond<Meaning> {
  const short: Phrase<Meaning>[] = [];
  const byKey = new Map<string, Phrase<Meaning>[]>();
  const byWord = new Map<string, Phrase<Meaning>[]>();
  for (const phrase of phrases) {
    const second = phrase.words[1];
    if (second === undefined) {
      short.push(phrase);
      continue;
    }
    if (second.keys.size === 0) {
      addToList(byWord, second.word, phrase);
    }
    for (const key of second.keys) {
      addToList(byKey, key, phrase);
    }
  }
  return { short, byKey, byWord };
}

/** What a word of a text may begin by one of its keys. */
interface StartOfWord<Meaning> {
  readonly start: SameStart<Meaning>;
  readonly lang: VocabularyLanguage;
  readonly earlier: readonly string[];
}

/** So many phrases are looked at one by one. */
const fewPhrases = 8;

/** Phrases found by what their first word is met by. */
export class PhraseBook<Meaning> {
  readonly #byFirstKey = {
    sv: new Map<string, SameStart<Meaning>>(),
    en: new Map<string, SameStart<Meaning>>(),
  };
  /** Those whose first word is met only as it stands. */
  readonly #byFirstWord = new Map<string, Phrase<Meaning>[]>();
  readonly #phrases: Phrase<Meaning>[] = [];
  /** What was looked up of words, by their keys: a word that is met again has the same. */
  readonly #startsByKeys = new WeakMap<ReadWord['keys'], readonly StartOfWord<Meaning>[]>();

  /** Adds one phrase, its words folded; one without words is left out. */
  add({ lang, words, meaning }: NewPhrase<Meaning>): void {
    if (words.length === 0) {
      return;
    }
    const phrase: Phrase<Meaning> = {
      lang,
      words: words.map((word, at) => phraseWord(word, lang, at)),
      meaning,
    };
    this.#phrases.push(phrase);
    const { word, keys } = phrase.words[0] ?? noWord;
    if (keys.size === 0) {
      addToList(this.#byFirstWord, word, phrase);
    }
    for (const key of keys) {
      const start = this.#byFirstKey[lang].get(key) ?? new SameStart<Meaning>();
      this.#byFirstKey[lang].set(key, start);
      start.phrases.push(phrase);
    }
  }

  /** All phrases, in the order in which they were added. */
  get phrases(): readonly Phrase<Meaning>[] {
    return this.#phrases;
  }

  /** What a Swedish word with one of these keys means by itself; undefined when no phrase is of it alone. */
  meaningOfWord(keys: readonly string[]): Meaning | undefined {
    return keys
      .map((key) => this.#byFirstKey.sv.get(key)?.bySecond.short[0]?.meaning)
      .find((meaning) => meaning !== undefined);
  }

  /** What two Swedish words mean together, in either order, as a phrase that has no other word. */
  meaningOfTwo(one: readonly string[], other: readonly string[]): Meaning | undefined {
    return this.#ofTwo(other, one) ?? this.#ofTwo(one, other);
  }

  #ofTwo(first: readonly string[], second: readonly string[]): Meaning | undefined {
    for (const key of first) {
      const start = this.#byFirstKey.sv.get(key);
      for (const secondKey of start === undefined ? [] : second) {
        const found = start?.bySecond.byKey.get(secondKey)?.find(({ words }) => words.length === 2);
        if (found !== undefined) {
          return found.meaning;
        }
      }
    }
    return undefined;
  }

  /**
   * Calls `visit` with each phrase whose first word may be the one at a position of a row, and whose second one may stand not
   * more than so many words before or after it.
   */
  forEachAround(
    row: readonly ReadWord[],
    at: number,
    reach: number,
    visit: (phrase: Phrase<Meaning>) => void,
  ): void {
    const read = row[at];
    if (read === undefined) {
      return;
    }
    this.#byFirstWord.get(read.word)?.forEach(visit);
    for (const { start, lang, earlier } of this.#startsOf(read)) {
      for (const phrase of phrasesAround(start, row, at, reach, lang)) {
        // what an earlier key found has been visited
        if (earlier.length === 0 || !hasKey(phrase.words[0] ?? noWord, earlier)) {
          visit(phrase);
        }
      }
    }
  }

  #startsOf({ keys }: ReadWord): readonly StartOfWord<Meaning>[] {
    const known = this.#startsByKeys.get(keys);
    if (known !== undefined) {
      return known;
    }
    const starts = vocabularyLanguages.flatMap((lang) =>
      keys[lang].flatMap((key, number) => {
        const start = this.#byFirstKey[lang].get(key);
        return start === undefined ? [] : [{ start, lang, earlier: keys[lang].slice(0, number) }];
      }),
    );
    this.#startsByKeys.set(keys, starts);
    return starts;
  }
}

/** The phrases with this start whose second word, if any, may be one of those around a position, in its sentence. */
function phrasesAround<Meaning>(
  start: SameStart<Meaning>,
  row: readonly ReadWord[],
  at: number,
  reach: number,
  lang: VocabularyLanguage,
): Iterable<Phrase<Meaning>> {
  if (start.phrases.length <= fewPhrases) {
    return start.phrases;
  }
  const { short, byKey, byWord } = start.bySecond;
  // made late: most words have none of the second words around them
  let found: Set<Phrase<Meaning>> | null = null;
  const add = (phrases: readonly Phrase<Meaning>[] | undefined): void => {
    for (const phrase of phrases ?? []) {
      found ??= new Set(short);
      found.add(phrase);
    }
  };
  for (let near = Math.max(0, at - reach); near <= at + reach; near += 1) {
    const other = row[near];
    if (other === undefined || near === at || other.sentence !== row[at]?.sentence) {
      continue;
    }
    for (const key of other.keys[lang]) {
      add(byKey.get(key));
    }
    for (const key of lang === 'sv' ? (other.parts?.last ?? []) : []) {
      add(byKey.get(key));
    }
    if (byWord.size > 0) {
      add(byWord.get(other.word));
    }
  }
  return found ?? short;
}
