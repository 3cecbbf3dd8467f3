/** A sparse vector of whole numbers, so that sums of products are exact in any order. */
export interface TermVector {
  /** 32-bit hashes of character grams and concepts, unique, in any order. */
  readonly terms: Uint32Array;
  /** `weights[i]`, a whole number of at least 1, belongs to `terms[i]`. */
  readonly weights: Float64Array;
  /** Sum of the squared weights, less those of concepts of the site; 0 for a text without words. */
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
