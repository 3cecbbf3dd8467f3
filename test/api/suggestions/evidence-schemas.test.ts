import { expect } from 'chai';
import fc from 'fast-check';
import { gateEvidence } from '../../../api/suggestions/gate-evidence.ts';
import { ruleEvidence } from '../../../api/suggestions/rule-evidence.ts';
import { demonstrationSeed } from '../../../demo/demonstration-seed.ts';
import { generateRegion } from '../../../demo/generate-region.ts';
import { gateIds } from '../../../matching/gates/gates.ts';
import type { PairScore } from '../../../matching/model/pair-score.ts';
import { ruleIds } from '../../../matching/rules/rules.ts';
import { pairArbitrary, scoreOf } from '../../matching/generated-pairs.ts';
import { today } from '../../matching/pair-of.ts';

/** What of the evidence its schema does not have, with the evidence. */
function strangeIn({ gates, rules }: Pick<PairScore, 'gates' | 'rules'>): string[] {
  const schemas: Readonly<Record<string, { safeParse(value: unknown): { error?: Error | undefined } }>> = {
    ...gateEvidence,
    ...ruleEvidence,
  };
  return [
    ...gates.map(({ gate, evidence }) => [gate, evidence] as const),
    ...rules.map(({ rule, evidence }) => [rule, evidence] as const),
  ].flatMap(([id, evidence]) => {
    const { error } = schemas[id]?.safeParse(evidence) ?? { error: new Error('no schema') };
    return error === undefined ? [] : [`${id}: ${JSON.stringify(evidence)} ${error.message}`];
  });
}

describe('The schemas of evidence', () => {
  it('are there for every gate and rule, in their order, and for nothing else', () => {
    expect(Object.keys(gateEvidence)).to.have.members([...gateIds]);
    expect(Object.keys(ruleEvidence)).to.have.members([...ruleIds]);
  });

  it('hold what the analyses of a demonstration’s region tell, and tell all of it', function () {
    this.timeout(60_000);
    const region = generateRegion({
      seed: demonstrationSeed,
      today,
      candidates: 25,
      roles: 20,
      workplaces: 8,
      nodes: ['goteborg'],
    });
    const workplaces = new Map(region.workplaces.map((one) => [one.id, one]));
    const met = new Map<string, number>();
    for (const candidate of region.candidates) {
      for (const role of region.roles) {
        const workplace = workplaces.get(role.workplaceId ?? '') ?? null;
        const score = scoreOf({ candidate, role, workplace });
        expect(strangeIn(score)).to.deep.equal([]);
        for (const { gate, outcome } of score.gates) {
          met.set(`${gate} ${outcome}`, (met.get(`${gate} ${outcome}`) ?? 0) + 1);
        }
      }
    }
    expect(met.size, 'outcomes that were met').to.be.above(30);
  });

  it('hold what the analyses of any profiles tell', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(pairArbitrary, (pair) => {
        expect(strangeIn(scoreOf(pair))).to.deep.equal([]);
      }),
      { numRuns: 400 },
    );
  });

  it('refuse what no gate tells', () => {
    expect(gateEvidence.travel.safeParse({ minutes: 12, maxMinutes: 30, mode: 'bus' }).success).to.equal(
      false,
    );
    expect(ruleEvidence['travel-time'].safeParse({ minutes: 'tolv' }).success).to.equal(false);
  });
});
