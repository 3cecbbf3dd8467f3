import type { RankingSystem } from '../ranking-system.ts';

type SparseVector = ReadonlyMap<string, number>;

/**
 * The string baseline: character 3–5-grams within words (edges padded), sublinear term frequency, smoothed inverse
 * document frequency over the very documents that are ranked, cosine. A score changes with every document added,
 * which is why the engine can't be this.
 */
export const gramTfIdf: RankingSystem = {
  name: 'char 3–5-grams, TF-IDF of corpus',
  prepare(documents) {
    const counts = documents.map(countGrams);
    const documentsByGram = new Map<string, number>();
    for (const count of counts) {
      for (const gram of count.keys()) {
        documentsByGram.set(gram, (documentsByGram.get(gram) ?? 0) + 1);
      }
    }
    const rarity = (gram: string): number =>
      Math.log((documents.length + 1) / ((documentsByGram.get(gram) ?? 0) + 1)) + 1;

    const postingsByGram = new Map<string, { documents: number[]; weights: number[] }>();
    for (const [document, count] of counts.entries()) {
      for (const [gram, weight] of unitVector(count, rarity)) {
        const postings = postingsByGram.get(gram) ?? { documents: [], weights: [] };
        postings.documents.push(document);
        postings.weights.push(weight);
        postingsByGram.set(gram, postings);
      }
    }
    return (query) => {
      const scores = new Float64Array(documents.length);
      for (const [gram, weight] of unitVector(countGrams(query), rarity)) {
        const postings = postingsByGram.get(gram);
        if (postings === undefined) {
          continue;
        }
        for (const [at, document] of postings.documents.entries()) {
          scores[document] = (scores[document] ?? 0) + weight * (postings.weights[at] ?? 0);
        }
      }
      return scores;
    };
  },
};

function countGrams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text
    .normalize('NFC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    const padded = ` ${word} `;
    for (let size = 3; size <= 5; size += 1) {
      for (let from = 0; from === 0 || from + size <= padded.length; from += 1) {
        const gram = padded.slice(from, from + size);
        counts.set(gram, (counts.get(gram) ?? 0) + 1);
      }
      if (size >= padded.length) {
        break;
      }
    }
  }
  return counts;
}

function unitVector(counts: SparseVector, rarity: (gram: string) => number): SparseVector {
  const weighted = [...counts].map(([gram, count]) => [gram, (1 + Math.log(count)) * rarity(gram)] as const);
  const length = Math.sqrt(weighted.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return new Map(weighted.map(([gram, weight]) => [gram, weight / length]));
}
