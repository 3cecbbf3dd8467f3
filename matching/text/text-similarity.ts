/** A sparse vector of whole numbers, so that sums of products are exact in any order. */
export interface TermVector {
  /** 32-bit hashes of character grams, ascending and unique. */
  readonly terms: Uint32Array;
  /** `weights[i]`, a whole number of at least 1, belongs to `terms[i]`. */
  readonly weights: Float64Array;
  /** Sum of the squared weights; 0 for a text without words. */
  readonly norm: number;
}

const roundingDecimals = 1e6;

/**
 * Turns a sum of products of weights into a similarity: their cosine, 0..1, six decimals. `norms` is the product of
 * the two norms. 0 when either text has no words.
 */
export function toSimilarity(sumOfProducts: number, norms: number): number {
  if (norms === 0) {
    return 0;
  }
  return Math.min(1, Math.round((sumOfProducts / Math.sqrt(norms)) * roundingDecimals) / roundingDecimals);
}

/**
 * How alike two texts are: the cosine of their gram vectors, 0..1, symmetric, exactly 1 for a text and itself and
 * 0 when either has no words (which callers treat as unknown). The sum is of whole numbers, so the result is the
 * same to the last bit wherever and in whatever order it is computed.
 */
export function textSimilarity(a: TermVector, b: TermVector): number {
  let sum = 0;
  let atA = 0;
  let atB = 0;
  while (atA < a.terms.length && atB < b.terms.length) {
    const termA = a.terms[atA] ?? 0;
    const termB = b.terms[atB] ?? 0;
    if (termA === termB) {
      sum += (a.weights[atA] ?? 0) * (b.weights[atB] ?? 0);
      atA += 1;
      atB += 1;
    } else if (termA < termB) {
      atA += 1;
    } else {
      atB += 1;
    }
  }
  return toSimilarity(sum, a.norm * b.norm);
}
