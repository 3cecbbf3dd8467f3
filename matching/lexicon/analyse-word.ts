import type { Lemma } from './lemma.ts';
import { takeStep } from './packed-format.ts';
import { type CompoundPart, splitCompound } from './split-compound.ts';
import { swedishWords } from './swedish-words.ts';

/** What a word is. */
export interface WordAnalysis {
  /**
   * Its dictionary forms; more than one when it may be several words (*får*: få, får). Of a compound that is not listed,
   * the compound with its last part in dictionary form. Empty for an unknown word.
   */
  readonly lemmas: readonly Lemma[];
  /** The parts of a compound that is not listed, in reading order. Empty for every other word: a listed one is one word. */
  readonly parts: readonly CompoundPart[];
}

const unknown: WordAnalysis = { lemmas: [], parts: [] };
/** Shorter words are no compounds that anyone would make. */
const shortestCompound = 6;
const maxKept = 50_000;
const kept = new Map<string, WordAnalysis>();

/**
 * What a folded Swedish word is (see {@link foldWord}); kept for the next time.
 */
export function analyseWord(word: string): WordAnalysis {
  const known = kept.get(word);
  if (known !== undefined) {
    return known;
  }
  if (kept.size >= maxKept) {
    kept.clear();
  }
  const analysis = analyse(word);
  kept.set(word, analysis);
  return analysis;
}

/**
 * The parts of a folded compound, in reading order, also of a listed one: of that they may say nothing (*hand·ledare*).
 * Empty for a word that can't be cut.
 */
export function partsOfWord(word: string): { parts: readonly CompoundPart[]; isListed: boolean } {
  const { lemmas, parts } = analyseWord(word);
  const isListed = lemmas.length > 0 && parts.length === 0;
  const cut = isListed && word.length >= shortestCompound ? splitCompound(word, swedishWords()) : null;
  return { parts: cut ?? parts, isListed };
}

/** Whether a folded word is listed, as more than a name. */
export function isListedWord(word: string): boolean {
  const words = swedishWords();
  const { asWord = [], asFirst = [] } = words.readingAt(words.walk(word)) ?? {};
  return asFirst.length > 0 || asWord.some(({ wordClass }) => wordClass !== 'name');
}

/** Whether a folded word is listed, or a compound of listed words. Names are not. */
export function isKnownWord(word: string): boolean {
  return analyseWord(word).lemmas.some(({ wordClass }) => wordClass !== 'name');
}

function analyse(word: string): WordAnalysis {
  const words = swedishWords();
  const reading = words.readingAt(words.walk(word));
  if (reading !== null && reading.asWord.length > 0) {
    return { lemmas: reading.asWord.map((step) => takeStep(word, step)), parts: [] };
  }
  if (reading !== null) {
    // *köks-* of "köks- och serveringsarbete"
    return { lemmas: reading.asFirst.map((step) => takeStep(word, step)), parts: [] };
  }
  const parts = word.length < shortestCompound ? null : splitCompound(word, words);
  const last = parts?.at(-1);
  if (parts === null || last === undefined) {
    return unknown;
  }
  const start = word.slice(0, word.length - last.form.length);
  return {
    lemmas: last.lemmas.map(({ lemma, wordClass }) => ({ lemma: start + lemma, wordClass })),
    parts,
  };
}
