import { genericHeadStart, isGenericHead } from './concepts/generic-heads.ts';
import { meaningOfWord } from './concepts/word-meaning.ts';
import { everydayWeight, isFunctionWord } from './everyday-words.ts';
import { gramWeight } from './gram-weight.ts';
import { isProtectedWord } from './protected-words.ts';
import { findWords, foldWord } from './split-words.ts';
import type { TermVector } from './text-similarity.ts';
import { forEachGram, GramPlace } from './word-grams.ts';

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
}

/** Masses are in units of 2⁻¹⁶, so that weights, their roots, keep about eight bits behind the point. */
const MASS_SCALE = 2 ** 16;
/** Grams of a generic head, its starts as a part, and the starts of other parts: found as in `README.md`. */
const GENERIC_HEAD_FACTOR = 0.7;
const GENERIC_PART_FACTOR = 0.4;
const PART_FACTOR = 0.7;
/** Only so many spellings are kept: about 50 MB. */
const MAX_KEPT = 100_000;
/** Longer spellings are not kept. */
const MAX_KEPT_LENGTH = 60;

/** Words by spelling as found: texts keep using the same ones. It saves time and alters nothing. */
const keptWords = new Map<string, Word>();
const keptForms = new Map<string, WordForm>();

/** The words of a text in reading order, less the protected ones; the same object for the same spelling most of the time. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const found of findWords(text)) {
    const word = keptWords.get(found) ?? wordOf(found);
    if (word !== null) words.push(word);
  }
  return words;
}

function wordOf(found: string): Word | null {
  const folded = foldWord(found);
  if (folded === '' || isProtectedWord(folded)) return null;
  const word: Word = { spelling: found.normalize('NFC'), form: formOf(folded) };
  if (found.length <= MAX_KEPT_LENGTH) {
    if (keptWords.size >= MAX_KEPT) {
      keptWords.clear();
      keptForms.clear();
    }
    keptWords.set(found, word);
  }
  return word;
}

function formOf(folded: string): WordForm {
  const kept = keptForms.get(folded);
  if (kept !== undefined) return kept;
  const form = compileForm(folded);
  keptForms.set(folded, form);
  return form;
}

/**
 * A word spreads its say over its grams by their weights squared, divided by the square root of the word's own length
 * in gram space, so that a long compound counts more than a short word, but not in proportion.
 *
 * 1. Grams of the word; those in a generic head, as of *köksbiträde*, weigh less.
 * 2. Each known part inside a compound starts like a word of its own.
 * 3. Concepts that its parts mean, by their strengths squared.
 */
function compileForm(folded: string): WordForm {
  const { partStarts, concepts } = meaningOfWord(folded);
  const squareByTerm = new Map<number, number>();
  let squares = 0;
  const addGram = (term: number, weight: number): void => {
    const square = weight * weight;
    squareByTerm.set(term, (squareByTerm.get(term) ?? 0) + square);
    squares += square;
  };
  const headStart = genericHeadStart(folded);
  forEachGram(folded, (term, place, from) => {
    const isInHead = from >= headStart && place !== GramPlace.longStart;
    addGram(term, gramWeight(term, place) * (isInHead ? GENERIC_HEAD_FACTOR : 1));
  });
  const isInside = headStart < folded.length;
  for (const start of isInside ? new Set([...partStarts, headStart]) : partStarts) {
    const part = folded.slice(start);
    const factor = PART_FACTOR * (isGenericHead(part) ? GENERIC_PART_FACTOR : 1);
    forEachGram(part, (term, place) => {
      if (place === GramPlace.start || place === GramPlace.longStart) {
        addGram(term, gramWeight(term, place) * factor);
      }
    });
  }

  const everyday = everydayWeight(folded);
  const massByTerm = new Map<number, number>();
  const gramScale = everyday / Math.sqrt(Math.sqrt(squares));
  for (const [term, square] of squareByTerm) massByTerm.set(term, square * gramScale);
  if (!isFunctionWord(folded)) {
    for (const [term, strength] of concepts) {
      massByTerm.set(term, (massByTerm.get(term) ?? 0) + strength * strength * everyday);
    }
  }
  const terms = Uint32Array.from(massByTerm.keys()).sort();
  const masses = Uint32Array.from(terms, (term) =>
    Math.max(1, Math.round((massByTerm.get(term) ?? 0) * MASS_SCALE)),
  );
  const weights = Float64Array.from(masses, weightOfMass);
  return {
    folded,
    terms,
    masses,
    weights,
    norm: weights.reduce((sum, weight) => sum + weight * weight, 0),
    everyday,
    isFunctionWord: isFunctionWord(folded),
  };
}

/** The weight of the mass that a term has gathered: its square root, so that repetition counts less and less. */
export function weightOfMass(mass: number): number {
  return Math.round(Math.sqrt(mass));
}
