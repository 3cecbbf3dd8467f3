import type { TextProfile } from '../../../matching/text/text-profile.ts';
import { compileText } from '../../../matching/text/text-vectorizer.ts';

/** The cosine of two texts, rounded to six decimals, written down as plainly as can be. */
export function plainSimilarity(a: TextProfile, b: TextProfile): number {
  const weightsOfB = new Map(Array.from(b.vector.terms, (term, at) => [term, b.vector.weights[at] ?? 0]));
  let sum = 0;
  a.vector.terms.forEach((term, at) => {
    sum += (a.vector.weights[at] ?? 0) * (weightsOfB.get(term) ?? 0);
  });
  const norms = a.vector.norm * b.vector.norm;
  return norms === 0 ? 0 : Math.min(1, Math.round((sum / Math.sqrt(norms)) * 1e6) / 1e6);
}

/** The same for texts by the plain vectorizer. */
export function plainSimilarityOf(a: string, b: string): number {
  return plainSimilarity(compileText(a), compileText(b));
}
