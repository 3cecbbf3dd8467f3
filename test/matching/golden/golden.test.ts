import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { explain } from '../../../matching/explanation/explain.ts';
import type { PairScore } from '../../../matching/model/pair-score.ts';
import { goldenCases } from './cases.ts';
import { goldenCoverage, goldenEqual, goldenOrder } from './orderings.ts';
import { scoreGolden } from './score-golden.ts';

const frozen = new Map(
  readFileSync(new URL('scores.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): [string, PairScore] => {
      const { case: name, ...score } = JSON.parse(line);
      return [name, score];
    }),
);

function caseOf(name: string) {
  const found = goldenCases[name];
  if (!found) {
    throw new Error(`There is no golden case "${name}".`);
  }
  return found;
}

describe('golden cases', () => {
  for (const [name, each] of Object.entries(goldenCases)) {
    it(`${name}: ${each.judgement}`, () => {
      const { total, score } = scoreGolden(each);
      expect(total.kind).to.equal(each.kind);
      expect(score).to.deep.equal(frozen.get(name));
    });
  }

  it('are all frozen, and nothing else is', () => {
    expect([...frozen.keys()]).to.deep.equal(Object.keys(goldenCases));
  });

  for (const [better, worse] of goldenOrder) {
    it(`${better} comes before ${worse}`, () => {
      const [first, second] = [scoreGolden(caseOf(better)).total, scoreGolden(caseOf(worse)).total];
      expect(first.total).to.be.greaterThan(second.total);
    });
  }

  for (const [one, other] of goldenEqual) {
    it(`${one} is as good as ${other}`, () => {
      expect(scoreGolden(caseOf(one)).total).to.deep.equal(scoreGolden(caseOf(other)).total);
    });
  }

  for (const [better, less] of goldenCoverage) {
    it(`${better} is better known than ${less}`, () => {
      const [first, second] = [scoreGolden(caseOf(better)).score, scoreGolden(caseOf(less)).score];
      expect(first.coverage).to.be.greaterThan(second.coverage);
    });
  }

  it('are at least sixty, with at least forty orderings', () => {
    expect(Object.keys(goldenCases)).to.have.length.above(59);
    expect(goldenOrder).to.have.length.above(39);
  });

  it('let wishes matter as much as ability', () => {
    const unwilling = scoreGolden(caseOf('can-do-it-does-not-want')).total.total;
    const unable = scoreGolden(caseOf('wants-it-cannot')).total.total;
    expect(Math.abs(unwilling - unable)).to.be.at.most(0.05);
  });

  it('tell a strong person in a role with nothing in it that it is so', () => {
    const { score } = scoreGolden(caseOf('strong-in-easy-role'));
    const told = explain(score, { reader: 'candidate', lang: 'sv' }).points.map(({ text }) => text);
    expect(told).to.include('Jobbet kan bli för lätt för dig.');
  });
});
