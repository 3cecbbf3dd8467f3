import { expect } from 'chai';
import { meanQuality, measureAnswer } from '../../../bench/quality/ranking-quality.ts';

const scores = Float64Array.of(0.1, 0.9, 0.5, 0.5, 0);

describe('Ranking quality', () => {
  it('takes the rank of the first right document', () => {
    const quality = measureAnswer(
      scores,
      new Map([
        [0, 1],
        [2, 1],
      ]),
    );
    expect(quality.reciprocalRank).to.equal(1 / 2);
    expect([quality.hitAt1, quality.hitAt5, quality.hitAt10]).to.deep.equal([0, 1, 1]);
  });

  it('orders equal scores by position', () => {
    expect(measureAnswer(scores, new Map([[2, 1]])).reciprocalRank).to.equal(1 / 2);
    expect(measureAnswer(scores, new Map([[3, 1]])).reciprocalRank).to.equal(1 / 3);
  });

  it('discounts the gain 2^grade − 1 by the logarithm of the rank, against the best order', () => {
    const { ndcgAt10 } = measureAnswer(
      scores,
      new Map([
        [1, 1],
        [2, 3],
      ]),
    );
    expect(ndcgAt10).to.be.closeTo((1 + 7 / Math.log2(3)) / (7 + 1 / Math.log2(3)), 1e-12);
    expect(
      measureAnswer(
        scores,
        new Map([
          [1, 3],
          [2, 1],
        ]),
      ).ndcgAt10,
    ).to.equal(1);
  });

  it('gives nothing for documents after the tenth', () => {
    const long = Float64Array.from({ length: 20 }, (_, at) => -at);
    const quality = measureAnswer(long, new Map([[10, 3]]));
    expect(quality).to.deep.equal({ reciprocalRank: 1 / 11, hitAt1: 0, hitAt5: 0, hitAt10: 0, ndcgAt10: 0 });
  });

  it('is averaged over the queries', () => {
    const right = measureAnswer(scores, new Map([[1, 1]]));
    const second = measureAnswer(scores, new Map([[2, 1]]));
    expect(meanQuality([right, second])).to.include({ reciprocalRank: 0.75, hitAt1: 0.5, hitAt5: 1 });
    expect(meanQuality([]).reciprocalRank).to.equal(0);
  });
});
