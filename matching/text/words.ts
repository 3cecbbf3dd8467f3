import { genericHeadStart, isGenericHead } from './concepts/generic-heads.ts';
import { meaningOfWord } from './concepts/word-meaning.ts';
import { everydayWeight, isFunctionWord } from './everyday-words.ts';
import { gramWeight } from './gram-weight.ts';
import { hashOfName } from './hash-of-name.ts';
import { isProtectedWord } from './protected-words.ts';
import type { SharedConcept, SiteConcept, SiteVocabulary } from './site-vocabulary.ts';
import { findWords, foldWord } from './split-words.ts';
import { TermSums } from './term-sums.ts';
import type { TermVector } from './text-similarity.ts';
import { forEachGram, forEachStartGram, gramPlace } from './word-grams.ts';

/**
 * A word made ready for comparison, once for all texts that use it. What it adds to a text is a mass for each term:
 * masses of several words add up, and they are whole numbers, so that no order of adding can matter.
 */
export interface Word {
  /** As the writer spelled it. */
  readonly spelling: string;
  readonly form: WordForm;
}

/** What the spellings of a word have in common. Its vector is that of a text of this one word. */
export interface WordForm extends TermVector {
  readonly folded: string;
  /** For each term a whole number from 1 up to 2³² − 1. */
  readonly masses: Uint32Array;
  /** How much it may say about work, above 0 up to 1. */
  readonly everyday: number;
  readonly isFunctionWord: boolean;
  /** The concept of the site that stands behind it; null for a word as written. */
  readonly concept: SiteConcept | null;
}

/** Masses are in units of 2⁻¹⁶, so that weights, their roots, keep about eight bits behind the point. */
const massScale = 2 ** 16;
/**
 * Of grams of a generic head, of its starts as a part, of the starts of other parts, and of grams that reach past the end
 * of a known part: found as in `README.md`.
 */
const genericHeadFactor = 0.7;
const genericPartFactor = 0.4;
const partFactor = 0.5;
const seamFactor = 0.1;
/** So much of its letters' mass a word loses whose letters are all of known parts: concepts say it instead. */
const knownLoss = 0.3;
/** Only so many spellings are kept: about 50 MB. */
const maxKept = 100_000;
/** Longer spellings are not kept. */
const maxKeptLength = 60;

/** Where a word's grams are added up; emptied after each. */
const sums = new TermSums();

/** What ends a sentence: names of concepts don't reach past it. */
const sentenceEnd = /[.!?;\n\r\u2028\u2029•▪●]/u;

/**
 * What words mean: by letters and concepts alone, or also by the vocabulary of a site. Words of two books are not to be
 * compared with each other, nor put in one pool.
 */
export class WordBook {
  /** What the site calls things; null for nothing. */
  readonly site: SiteVocabulary | null;
  /** Words by spelling as found: texts keep using the same ones. It saves time and alters nothing. */
  readonly #keptWords = new Map<string, Word>();
  readonly #keptForms = new Map<string, WordForm>();

  constructor(site: SiteVocabulary | null = null) {
    this.site = site;
  }

  /**
   * The words of a text in reading order, less the protected ones; the same object for the same spelling most of the
   * time. After them, one for each concept of the site that they name or belong to.
   */
  wordsOf(text: string): Word[] {
    if (this.site === null) {
      return this.#writtenIn(text).filter((word) => word !== null);
    }
    const words: Word[] = [];
    const shared = new Map<SiteConcept, { strength: number; spelling: string }>();
    for (const sentence of text.split(sentenceEnd)) {
      const written = this.#writtenIn(sentence);
      for (const word of written) {
        if (word !== null) {
          words.push(word);
        }
      }
      // no name has an empty word: none reaches across one that was left out
      for (const found of this.site.findShared(written.map((word) => word?.form.folded ?? ''))) {
        const { concept, strength, from, to } = found;
        if (strength <= (shared.get(concept)?.strength ?? 0)) {
          continue;
        }
        const spelling = written.slice(from, to).map((word) => word?.spelling ?? '');
        shared.set(concept, { strength, spelling: spelling.join(' ') });
      }
    }
    for (const [concept, { strength, spelling }] of shared) {
      words.push(this.#conceptWord(concept, strength, spelling));
    }
    return words;
  }

  /** The words in reading order, null for each that is left out. */
  #writtenIn(text: string): (Word | null)[] {
    return findWords(text).map((found) => this.#keptWords.get(found) ?? this.#writtenWord(found));
  }

  #writtenWord(found: string): Word | null {
    const folded = foldWord(found);
    if (folded === '' || isProtectedWord(folded)) {
      return null;
    }
    const spelling = found.normalize('NFC');
    if (found.length > maxKeptLength) {
      return { spelling, form: compileForm(folded) };
    }
    const word: Word = { spelling, form: this.#form(folded, () => compileForm(folded)) };
    this.#keep(found, word);
    return word;
  }

  #conceptWord(concept: SiteConcept, strength: number, spelling: string): Word {
    const name = `${concept.source} ${concept.id}`;
    // no word is found with a blank in it
    const key = `${strength} ${name} ${spelling}`;
    const kept = this.#keptWords.get(key);
    if (kept !== undefined) {
      return kept;
    }
    const form = this.#form(`${strength} ${name}`, () => compileConcept(concept, name, strength));
    const word: Word = { spelling, form };
    this.#keep(key, word);
    return word;
  }

  #form(key: string, compile: () => WordForm): WordForm {
    const kept = this.#keptForms.get(key);
    if (kept !== undefined) {
      return kept;
    }
    const form = compile();
    this.#keptForms.set(key, form);
    return form;
  }

  #keep(key: string, word: Word): void {
    if (this.#keptWords.size >= maxKept) {
      this.#keptWords.clear();
      this.#keptForms.clear();
    }
    this.#keptWords.set(key, word);
  }
}

/** The words as the product knows them, without any vocabulary of a site. */
export const plainWords = new WordBook();

/** A concept of the site as a word: nothing but its one term, which no letters have. */
function compileConcept(concept: SiteConcept, name: string, strength: SharedConcept['strength']): WordForm {
  const masses = Uint32Array.of(Math.round(strength * strength * massScale));
  const weights = Float64Array.from(masses, weightOfMass);
  return {
    folded: `site ${name}`,
    terms: Uint32Array.of(hashOfName(`site ${name}`)),
    masses,
    weights,
    norm: weights.reduce((sum, weight) => sum + weight * weight, 0),
    everyday: 1,
    isFunctionWord: false,
    concept,
  };
}

/**
 * A word spreads its say over its grams by their weights squared, divided by the square root of the word's own length
 * in gram space, so that a long compound counts more than a short word, but not in proportion.
 *
 * 1. Grams of the word; those in a generic head, as of *köksbiträde*, weigh less, and those across the end of a known
 *    part hardly anything: they say which parts happen to stand together.
 * 2. Each known part inside a compound starts like a word of its own.
 * 3. The more of its letters are of known parts, the less they weigh.
 * 4. Concepts that its parts mean, by their strengths squared.
 */
function compileForm(folded: string): WordForm {
  const { partStarts, partEnds, knownShare, concepts } = meaningOfWord(folded);
  let squares = 0;
  const addGram = (term: number, weight: number): void => {
    sums.add(term, weight * weight);
    squares += weight * weight;
  };
  const headStart = genericHeadStart(folded);
  forEachGram(folded, (term, place, from, to) => {
    const isInHead = from >= headStart;
    const isAcross = partEnds.some((end) => from < end && end < to);
    const factor = (isInHead ? genericHeadFactor : 1) * (isAcross ? seamFactor : 1);
    addGram(term, gramWeight(term, place) * (place === gramPlace.longStart ? 1 : factor));
  });
  const isInside = headStart < folded.length;
  for (const start of isInside ? new Set([...partStarts, headStart]) : partStarts) {
    const part = folded.slice(start);
    const factor = partFactor * (isGenericHead(part) ? genericPartFactor : 1);
    forEachStartGram(part, (term, place) => addGram(term, gramWeight(term, place) * factor));
  }

  const everyday = everydayWeight(folded);
  sums.scale((everyday * (1 - knownLoss * knownShare)) / Math.sqrt(Math.sqrt(squares)));
  if (!isFunctionWord(folded)) {
    for (const [term, strength] of concepts) {
      sums.add(term, strength * strength * everyday);
    }
  }
  const terms = sums.terms().sort();
  const masses = new Uint32Array(terms.length);
  const weights = new Float64Array(terms.length);
  let norm = 0;
  for (let at = 0; at < terms.length; at += 1) {
    const mass = Math.max(1, Math.round(sums.sumOf(terms[at] ?? 0) * massScale));
    const weight = weightOfMass(mass);
    masses[at] = mass;
    weights[at] = weight;
    norm += weight * weight;
  }
  sums.clear();
  return {
    folded,
    terms,
    masses,
    weights,
    norm,
    everyday,
    isFunctionWord: isFunctionWord(folded),
    concept: null,
  };
}

/** The weight of the mass that a term has gathered: its square root, so that repetition counts less and less. */
export function weightOfMass(mass: number): number {
  return Math.round(Math.sqrt(mass));
}
