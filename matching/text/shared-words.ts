import type { TermTable } from './term-table.ts';
import { compileText, type TextProfile } from './text-profile.ts';
import { toSimilarity } from './text-similarity.ts';
import type { Word, WordForm } from './words.ts';

/** Words less alike than this don't count as having met: above it, most pairs share a stem or a concept. */
const leastSimilarity = 0.2;
/** Only so many different words of a text are looked at: it bounds the work for very long texts. */
const maxWords = 300;

/** For so many words a text keeps what they met: about 20 KB a text, and more while it is the latest asked for. */
const maxKnownWords = 512;
const maxKnownOfLatest = 8_192;

interface SharedWord {
  /** As the writer of the first text spelled it. */
  readonly a: string;
  /** As the writer of the second text spelled it. */
  readonly b: string;
  /** The concept of the site by which they met: its label; absent where they met by themselves alone. */
  readonly siteTerm?: string;
}

/** A word of the second text that a word of the first meets. */
interface Met {
  readonly atB: number;
  readonly similarity: number;
}

interface Meeting extends Met {
  readonly atA: number;
  readonly isSameWord: boolean;
  readonly strength: number;
}

/**
 * Evidence of a text similarity: which words of the first text met which of the second, best first, at most
 * `limit` pairs (default 5). Function words never count. A pair's strength is how alike the words are, less when
 * a word is one of those that every text about work has; ties keep reading order. A compound may meet both its
 * parts, so a word can show twice, but each pair tells of at least one word not yet told of, and a word that met
 * itself is done. A concept of the site meets itself, by the words that named it in each text.
 */
export function sharedWords(
  a: string | TextProfile,
  b: string | TextProfile,
  limit = 5,
): readonly SharedWord[] {
  const wordsOfA = telltaleWords(profileOf(a));
  const { words: wordsOfB, finder } = telltalesOf(profileOf(b));
  const meetings: Meeting[] = [];
  wordsOfA.forEach(({ form: formOfA }, atA) => {
    for (const { atB, similarity } of finder.meet(formOfA)) {
      const formOfB = wordsOfB[atB]?.form;
      if (formOfB === undefined) {
        continue;
      }
      const strength = similarity * formOfA.everyday * formOfB.everyday;
      meetings.push({ atA, atB, similarity, isSameWord: formOfA.folded === formOfB.folded, strength });
    }
  });
  meetings.sort((x, y) => y.strength - x.strength || x.atA - y.atA || x.atB - y.atB);

  const toldOfA = new Set<number>();
  const toldOfB = new Set<number>();
  const doneOfA = new Set<number>();
  const doneOfB = new Set<number>();
  const shared: SharedWord[] = [];
  for (const { atA, atB, isSameWord } of meetings) {
    if (shared.length >= limit) {
      break;
    }
    if (doneOfA.has(atA) || doneOfB.has(atB)) {
      continue;
    }
    if (toldOfA.has(atA) && toldOfB.has(atB)) {
      continue;
    }
    toldOfA.add(atA);
    toldOfB.add(atB);
    if (isSameWord) {
      doneOfA.add(atA);
      doneOfB.add(atB);
    }
    const own = wordsOfA[atA]?.spelling ?? '';
    const other = wordsOfB[atB]?.spelling ?? '';
    const concept = wordsOfA[atA]?.form.concept ?? null;
    const bySite = concept === null ? {} : { siteTerm: concept.labels[0] };
    // words that met by themselves and by a concept, or by two, are told once
    const told = shared.findIndex((met) => met.a === own && met.b === other);
    if (told < 0) {
      shared.push({ a: own, b: other, ...bySite });
    } else {
      shared[told] = { a: own, b: other, ...bySite, ...shared[told] };
    }
  }
  return shared;
}

function profileOf(text: string | TextProfile): TextProfile {
  return typeof text === 'string' ? compileText(text) : text;
}

/** The different words of a text that may count, each in its first spelling. */
function telltaleWords(text: TextProfile): readonly Word[] {
  const kept = keptWords.get(text);
  if (kept !== undefined) {
    return kept;
  }
  const byFolded = new Map<string, Word>();
  for (const word of text.words) {
    if (byFolded.size >= maxWords) {
      break;
    }
    const { folded, isFunctionWord } = word.form;
    if (!isFunctionWord && !byFolded.has(folded)) {
      byFolded.set(folded, word);
    }
  }
  const words = [...byFolded.values()];
  keptWords.set(text, words);
  return words;
}

/** What was made of texts that are compared with many others. */
const keptWords = new WeakMap<TextProfile, readonly Word[]>();

interface Telltales {
  readonly words: readonly Word[];
  readonly finder: WordFinder;
}

const keptTelltales = new WeakMap<TextProfile, Telltales>();

function telltalesOf(text: TextProfile): Telltales {
  const kept = keptTelltales.get(text);
  if (kept !== undefined) {
    return kept;
  }
  const words = telltaleWords(text);
  const forms = words.map(({ form }) => form);
  const telltales = { words, finder: new WordFinder(forms, text.table, text.unsorted.terms.length) };
  keptTelltales.set(text, telltales);
  return telltales;
}

const none: readonly Met[] = [];
let latest: WordFinder | null = null;

/** Finds the words of a list that are like a given one, by the terms that they share. */
class WordFinder {
  readonly #norms: Float64Array;
  readonly #table: TermTable;
  /** Postings of the term at position p are at #starts[p] up to #starts[p + 1]. */
  readonly #starts: Uint32Array;
  readonly #places: Uint32Array;
  readonly #weights: Float64Array;
  readonly #sums: Float64Array;
  /** What the latest words met: texts that are compared with the same one use the same words. */
  readonly #known = new Map<WordForm, readonly Met[]>();

  /** `table` knows where each of the words' terms stands, among `size` terms. */
  constructor(forms: readonly WordForm[], table: TermTable, size: number) {
    this.#norms = Float64Array.from(forms, ({ norm }) => norm);
    this.#sums = new Float64Array(forms.length);
    this.#table = table;
    this.#starts = new Uint32Array(size + 1);
    for (const { terms } of forms) {
      for (let at = 0; at < terms.length; at += 1) {
        this.#count(table.positionOf(terms[at] ?? 0) + 1, 1);
      }
    }
    for (let position = 0; position < size; position += 1) {
      this.#count(position + 1, this.#starts[position] ?? 0);
    }
    const next = this.#starts.slice();
    this.#places = new Uint32Array(this.#starts[size] ?? 0);
    this.#weights = new Float64Array(this.#places.length);
    forms.forEach(({ terms, weights }, place) => {
      for (let at = 0; at < terms.length; at += 1) {
        const position = table.positionOf(terms[at] ?? 0);
        const posting = next[position] ?? 0;
        next[position] = posting + 1;
        this.#places[posting] = place;
        this.#weights[posting] = weights[at] ?? 0;
      }
    });
  }

  /** The words alike enough to have met, in their order: by the same numbers as `textSimilarity` gives. */
  meet(form: WordForm): readonly Met[] {
    if (latest !== this) {
      latest?.forgetMost();
      latest = this;
    }
    const known = this.#known.get(form);
    if (known !== undefined) {
      return known;
    }
    const met = this.#find(form);
    if (this.#known.size >= maxKnownOfLatest) {
      this.#known.clear();
    }
    this.#known.set(form, met);
    return met;
  }

  /** Keeps no more than a text may that is not the latest asked for. */
  forgetMost(): void {
    if (this.#known.size > maxKnownWords) {
      this.#known.clear();
    }
  }

  #find({ terms, weights, norm }: WordForm): readonly Met[] {
    const sums = this.#sums;
    let isAnyShared = false;
    for (let at = 0; at < terms.length; at += 1) {
      const position = this.#table.positionOf(terms[at] ?? 0);
      if (position < 0) {
        continue;
      }
      if (!isAnyShared) {
        sums.fill(0);
      }
      isAnyShared = true;
      const weight = weights[at] ?? 0;
      const end = this.#starts[position + 1] ?? 0;
      for (let posting = this.#starts[position] ?? 0; posting < end; posting += 1) {
        const place = this.#places[posting] ?? 0;
        sums[place] = (sums[place] ?? 0) + weight * (this.#weights[posting] ?? 0);
      }
    }
    return isAnyShared ? this.#alike(norm) : none;
  }

  #alike(norm: number): readonly Met[] {
    let met: Met[] | null = null;
    for (let atB = 0; atB < this.#sums.length; atB += 1) {
      const sum = this.#sums[atB] ?? 0;
      if (sum === 0) {
        continue;
      }
      const similarity = toSimilarity(sum, norm * (this.#norms[atB] ?? 0));
      if (similarity < leastSimilarity) {
        continue;
      }
      met ??= [];
      met.push({ atB, similarity });
    }
    return met ?? none;
  }

  #count(position: number, amount: number): void {
    this.#starts[position] = (this.#starts[position] ?? 0) + amount;
  }
}
