import { genericHeadStart, isGenericHead } from './concepts/generic-heads.ts';
import { meaningOfWord } from './concepts/word-meaning.ts';
import { everydayWeight, isFunctionWord } from './everyday-words.ts';
import { gramWeight } from './gram-weight.ts';
import { hashOfName } from './hash-of-name.ts';
import type { SiteConcept } from './site-vocabulary.ts';
import { TermSums } from './term-sums.ts';
import { type WordForm, weightOfMass } from './word.ts';
import { gramPlace, WordGrams } from './word-grams.ts';

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

/** Compiles words, one after the other, with room of its own to add up in. */
export class WordCompiler {
  readonly #sums = new TermSums();
  readonly #grams = new WordGrams();

  /**
   * The form of a folded word. It spreads its say over its grams by their weights squared, divided by the square root of
   * the word's own length in gram space, so that a long compound counts more than a short word, but not in proportion.
   *
   * 1. Grams of the word; those in a generic head, as of *köksbiträde*, weigh less, and those across the end of a known
   *    part hardly anything: they say which parts happen to stand together.
   * 2. Each known part inside a compound starts like a word of its own.
   * 3. The more of its letters are of known parts, the less they weigh.
   * 4. Concepts that its parts mean, by their strengths squared.
   */
  compile(folded: string): WordForm {
    const { partStarts, partEnds, knownShare, concepts } = meaningOfWord(folded);
    const sums = this.#sums;
    let squares = 0;
    const addGram = (term: number, weight: number): void => {
      sums.add(term, weight * weight);
      squares += weight * weight;
    };
    const headStart = genericHeadStart(folded);
    this.#grams.forEach(folded, (term, place, from, to) => {
      const isInHead = from >= headStart;
      const isAcross = partEnds.some((end) => from < end && end < to);
      const factor = (isInHead ? genericHeadFactor : 1) * (isAcross ? seamFactor : 1);
      addGram(term, gramWeight(term, place) * (place === gramPlace.longStart ? 1 : factor));
    });
    const isInside = headStart < folded.length;
    for (const start of isInside ? new Set([...partStarts, headStart]) : partStarts) {
      const part = folded.slice(start);
      const factor = partFactor * (isGenericHead(part) ? genericPartFactor : 1);
      this.#grams.forEachStart(part, (term, place) => addGram(term, gramWeight(term, place) * factor));
    }

    const everyday = everydayWeight(folded);
    sums.scale((everyday * (1 - knownLoss * knownShare)) / Math.sqrt(Math.sqrt(squares)));
    if (!isFunctionWord(folded)) {
      for (const [term, strength] of concepts) {
        sums.add(term, strength * strength * everyday);
      }
    }
    const terms = sums.terms();
    const masses = new Uint32Array(terms.length);
    for (let at = 0; at < masses.length; at += 1) {
      masses[at] = Math.max(1, Math.round(sums.sumAt(at) * massScale));
    }
    sums.clear();
    return {
      folded,
      terms,
      masses,
      ...weightsOf(masses),
      everyday,
      isFunctionWord: isFunctionWord(folded),
      concept: null,
    };
  }
}

/**
 * A concept of the site as a word: nothing but its one term, which no letters have. `name` tells it from all others; its
 * strength is in the unit of `concepts/`.
 */
export function compileConcept(concept: SiteConcept, name: string, strength: number): WordForm {
  const masses = Uint32Array.of(Math.round(strength * strength * massScale));
  return {
    folded: `site ${name}`,
    terms: Uint32Array.of(hashOfName(`site ${name}`)),
    masses,
    ...weightsOf(masses),
    everyday: 1,
    isFunctionWord: false,
    concept,
  };
}

function weightsOf(masses: Uint32Array): Pick<WordForm, 'weights' | 'norm'> {
  const weights = new Float64Array(masses.length);
  let norm = 0;
  for (let at = 0; at < masses.length; at += 1) {
    const weight = weightOfMass(masses[at] ?? 0);
    weights[at] = weight;
    norm += weight * weight;
  }
  return { weights, norm };
}
