import { everydayWeight } from './everyday-words.ts';
import { gramWeight } from './gram-weight.ts';
import { splitWords } from './split-words.ts';
import { forEachGram } from './word-grams.ts';

/**
 * A text made ready for comparison: a sparse vector of length 1. `terms` are 32-bit hashes of character grams,
 * ascending and unique; `weights[i]` (above 0) belongs to `terms[i]`. Both empty for a text without words. `text` is
 * the text as given, for evidence.
 */
export interface TextProfile {
  readonly text: string;
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
}

interface Gram {
  amount: number;
  readonly weight: number;
}

/**
 * Compiles a text of any content and length; never throws. The result depends on the text and the engine version
 * alone, never on other texts.
 *
 * 1. Split into folded words; a word's say is its everyday weight.
 * 2. Each word spreads its say over its grams, divided by the square root of the word's own length in gram space,
 *    so that a long compound counts more than a short word, but not in proportion.
 * 3. A gram's weight is the square root of what it gathered (repetition counts less and less) times its rarity.
 * 4. Scale to length 1.
 */
export function compileText(text: string): TextProfile {
  const gramsByTerm = new Map<number, Gram>();
  for (const { folded } of splitWords(text)) addWord(gramsByTerm, folded);

  const terms = Uint32Array.from(gramsByTerm.keys()).sort();
  const weights = new Float64Array(terms.length);
  let squares = 0;
  for (const [at, term] of terms.entries()) {
    const gram = gramsByTerm.get(term);
    if (gram === undefined) continue;
    const weight = Math.sqrt(gram.amount) * gram.weight;
    weights[at] = weight;
    squares += weight * weight;
  }
  const length = Math.sqrt(squares);
  return { text, terms, weights: Float32Array.from(weights, (weight) => weight / length) };
}

function addWord(gramsByTerm: Map<number, Gram>, foldedWord: string): void {
  const visited: Gram[] = [];
  let squares = 0;
  forEachGram(foldedWord, (term, place) => {
    let gram = gramsByTerm.get(term);
    if (gram === undefined) {
      gram = { amount: 0, weight: gramWeight(term, place) };
      gramsByTerm.set(term, gram);
    }
    squares += gram.weight * gram.weight;
    visited.push(gram);
  });
  const amount = everydayWeight(foldedWord) / Math.sqrt(Math.sqrt(squares));
  for (const gram of visited) gram.amount += amount;
}
