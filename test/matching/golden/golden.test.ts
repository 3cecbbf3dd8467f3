import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { PairScore } from '../../../matching/scoring/pair-score.ts';
import { goldenCases, goldenOrder } from './cases.ts';
import { scoreGolden } from './score-golden.ts';

const frozen: Record<string, PairScore> = JSON.parse(
  readFileSync(new URL('scores.json', import.meta.url), 'utf8'),
);

function caseOf(name: string) {
  const found = goldenCases[name];
  if (!found) throw new Error(`There is no golden case "${name}".`);
  return found;
}

describe('golden cases', () => {
  for (const [name, each] of Object.entries(goldenCases)) {
    it(`${name}: ${each.judgement}`, () => {
      const { total, score } = scoreGolden(each);
      expect(total.kind).to.equal(each.kind);
      expect(score).to.deep.equal(frozen[name]);
    });
  }

  it('are all frozen, and nothing else is', () => {
    expect(Object.keys(frozen)).to.deep.equal(Object.keys(goldenCases));
  });

  for (const [better, worse] of goldenOrder) {
    it(`${better} comes before ${worse}`, () => {
      const [first, second] = [scoreGolden(caseOf(better)).total, scoreGolden(caseOf(worse)).total];
      expect(first.total).to.be.greaterThan(second.total);
    });
  }
});
