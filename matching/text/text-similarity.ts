import type { TextProfile } from './text-profile.ts';

const DECIMALS = 1e6;

/**
 * Turns a sum of products of weights into a similarity: 0..1, six decimals. The weights are single precision, so
 * digits beyond the sixth carry no meaning, and cutting them makes a text exactly 1 to itself.
 */
export function toSimilarity(sumOfProducts: number): number {
  return Math.min(1, Math.round(sumOfProducts * DECIMALS) / DECIMALS);
}

/**
 * How alike two texts are: the cosine of their gram vectors, 0..1, symmetric, exactly 1 for a text and itself and
 * 0 when either has no words (which callers treat as unknown). Products are summed by ascending term, so the
 * result is the same to the last bit wherever it is computed.
 */
export function textSimilarity(a: TextProfile, b: TextProfile): number {
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
    } else if (termA < termB) atA += 1;
    else atB += 1;
  }
  return toSimilarity(sum);
}
