/** How well one or many queries were answered. All 0..1, higher is better. */
export interface RankingQuality {
  /** 1 / rank of the first right document; its mean over queries is MRR. */
  readonly reciprocalRank: number;
  readonly hitAt1: number;
  readonly hitAt5: number;
  readonly hitAt10: number;
  /** Discounted gain of the first ten over the best possible; the gain of a document is 2^grade − 1. */
  readonly ndcgAt10: number;
}

/**
 * Ranks of the graded documents, ascending from 1, when documents are ordered by falling score, and by position
 * where scores are equal.
 */
function ranksOf(
  scores: Float64Array,
  grades: ReadonlyMap<number, number>,
): { rank: number; grade: number }[] {
  const ranks = [...grades].map(([position, grade]) => {
    const score = scores[position] ?? 0;
    let rank = 1;
    for (let other = 0; other < scores.length; other += 1) {
      const otherScore = scores[other] ?? 0;
      if (otherScore > score || (otherScore === score && other < position)) {
        rank += 1;
      }
    }
    return { rank, grade };
  });
  return ranks.sort((a, b) => a.rank - b.rank);
}

const gainAt = (rank: number, grade: number): number =>
  rank > 10 ? 0 : (2 ** grade - 1) / Math.log2(rank + 1);

/** Quality of one answer: `scores[i]` is of document i, `grades` gives the right documents, at least one. */
export function measureAnswer(scores: Float64Array, grades: ReadonlyMap<number, number>): RankingQuality {
  const ranks = ranksOf(scores, grades);
  const first = ranks[0]?.rank ?? Number.POSITIVE_INFINITY;
  const ideal = [...grades.values()].sort((a, b) => b - a);
  const idealGain = ideal.reduce((sum, grade, at) => sum + gainAt(at + 1, grade), 0);
  const gain = ranks.reduce((sum, { rank, grade }) => sum + gainAt(rank, grade), 0);
  return {
    reciprocalRank: 1 / first,
    hitAt1: first <= 1 ? 1 : 0,
    hitAt5: first <= 5 ? 1 : 0,
    hitAt10: first <= 10 ? 1 : 0,
    ndcgAt10: idealGain > 0 ? gain / idealGain : 0,
  };
}

/** The mean of each measure; all 0 when there are no answers. */
export function meanQuality(answers: readonly RankingQuality[]): RankingQuality {
  const mean = (measure: keyof RankingQuality): number =>
    answers.reduce((sum, answer) => sum + answer[measure], 0) / Math.max(1, answers.length);
  return {
    reciprocalRank: mean('reciprocalRank'),
    hitAt1: mean('hitAt1'),
    hitAt5: mean('hitAt5'),
    hitAt10: mean('hitAt10'),
    ndcgAt10: mean('ndcgAt10'),
  };
}
