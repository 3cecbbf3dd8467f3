import { expect } from 'chai';
import fc from 'fast-check';
import { adjustPair } from '../../../matching/adjustments/adjust-pair.ts';
import { compileCandidate } from '../../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../../matching/compile/compile-role.ts';
import { kindOf } from '../../../matching/gates/adjustment-kinds.ts';
import { candidateDetailsFields, candidateSchema } from '../../../matching/model/candidate.ts';
import type { PairScore } from '../../../matching/model/pair-score.ts';
import { compareTexts, Pair } from '../../../matching/pair/pair.ts';
import { travelMinutes } from '../../../matching/pair/travel-minutes.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { createPairScorer } from '../../../matching/scoring/pair-scorer.ts';
import { harmonicMean } from '../../../matching/scoring/side-sum.ts';
import { type AbilityId, abilityIds } from '../../../matching/vocabulary/abilities.ts';
import { candidateArbitrary, textArbitrary } from '../arbitraries.ts';
import { adjustablePairArbitrary, type Profiles, pairArbitrary } from '../generated-pairs.ts';
import { today } from '../pair-of.ts';

const scorer = createPairScorer(defaultPolicy, today);
const runs = { numRuns: 1_000 };
function compile({ candidate, role, workplace }: Profiles) {
  return [compileCandidate('candidate', candidate), compileRole('role', role, workplace)] as const;
}

function fitOf(score: PairScore, id: string): number | null {
  return score.rules.find((rule) => rule.rule === id)?.fit ?? null;
}

function hasFailed(score: PairScore): boolean {
  return score.gates.some((gate) => gate.outcome === 'fail');
}

/** Freezes a value and everything inside it. */
function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const inner of Object.values(value)) {
      deepFreeze(inner);
    }
  }
  return value;
}

/** The same profiles with every list and map in reverse order. */
function reversed<Value>(value: Value): Value {
  if (Array.isArray(value)) {
    return value.map(reversed).reverse() as Value;
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [
    key,
    // the one list whose order says something
    key === 'wishesInOrder' ? inner : reversed(inner),
  ]);
  return Object.fromEntries(entries.reverse()) as Value;
}

describe('any pair of valid profiles', () => {
  for (const [pairs, arbitrary] of [
    ['any', pairArbitrary],
    ['adjustable', adjustablePairArbitrary],
  ] as const) {
    it(`has bit-identical total, numbers and explanation (${pairs} pairs)`, () => {
      fc.assert(
        fc.property(arbitrary, (profiles) => {
          const [candidate, role] = compile(profiles);
          const { kind, total } = scorer.total(candidate, role);
          const score = scorer.explain(candidate, role);
          const { forCandidate, forWorkplace, coverage, nearMiss } = score;
          expect(kind).to.equal(!hasFailed(score) ? 'match' : score.nearMiss ? 'near-miss' : 'none');
          expect(total).to.equal(kind === 'none' ? 0 : score.total);
          expect(scorer.numbers(candidate, role)).to.deep.equal({
            kind,
            total,
            forCandidate,
            forWorkplace,
            coverage,
            nearMiss,
          });
        }),
        runs,
      );
    });
  }

  it('has a total that is the harmonic mean of its sides, and numbers from 0 to 1 in 6 decimals', () => {
    fc.assert(
      fc.property(pairArbitrary, (profiles) => {
        const score = scorer.explain(...compile(profiles));
        expect(score.total).to.equal(harmonicMean(score.forCandidate, score.forWorkplace));
        const fits = score.rules.flatMap((rule) =>
          rule.fit === null ? [rule.known] : [rule.fit, rule.known],
        );
        for (const number of [score.total, score.forCandidate, score.forWorkplace, score.coverage, ...fits]) {
          expect(number).to.be.within(0, 1);
          expect(number).to.equal(Number(number.toFixed(6)));
        }
      }),
      runs,
    );
  });

  it('comes back the same from JSON', () => {
    fc.assert(
      fc.property(pairArbitrary, (profiles) => {
        const score = scorer.explain(...compile(profiles));
        expect(JSON.parse(JSON.stringify(score))).to.deep.equal(score);
      }),
      runs,
    );
  });

  it('is judged alike whatever the order within its lists, and stays as it was', () => {
    fc.assert(
      fc.property(pairArbitrary, (profiles) => {
        deepFreeze(profiles);
        expect(scorer.explain(...compile(reversed(profiles)))).to.deep.equal(
          scorer.explain(...compile(profiles)),
        );
      }),
      runs,
    );
  });

  it('is known in part exactly where it has a fit', () => {
    fc.assert(
      fc.property(pairArbitrary, (profiles) => {
        for (const rule of scorer.explain(...compile(profiles)).rules) {
          expect(rule.known > 0).to.equal(rule.fit !== null);
        }
      }),
      runs,
    );
  });

  it('has no failed gate once its near miss is adjusted, and the total that was promised', () => {
    let nearMisses = 0;
    fc.assert(
      fc.property(adjustablePairArbitrary, (profiles) => {
        const [candidate, role] = compile(profiles);
        const score = scorer.explain(candidate, role);
        if (!score.nearMiss) {
          return;
        }
        nearMisses += 1;
        const pair = new Pair(candidate, role, compareTexts(candidate, role), {
          policy: defaultPolicy,
          today,
          travelMinutes,
          opensTo: new Map(),
        });
        const { adjustment } = score.nearMiss;
        const kind = kindOf(adjustment);
        const adjusted = kind ? adjustPair(pair, kind, adjustment) : pair;
        const after = scorer.explain(adjusted.candidate, adjusted.role);
        expect(hasFailed(after)).to.equal(false);
        expect(after.total).to.equal(score.total);
        expect(after.rules).to.deep.equal(score.rules);
      }),
      { numRuns: 2_000 },
    );
    expect(nearMisses).to.be.greaterThan(50);
  });
});

describe('what is learnt of a pair', () => {
  it('never lowers the abilities fit or closes a gate when an ability is raised', () => {
    fc.assert(
      fc.property(
        pairArbitrary,
        fc.constantFrom<AbilityId>(...abilityIds.slice(0, 6), 'driving'),
        (profiles, ability) => {
          const at = (level: number) => {
            const abilities = { ...profiles.candidate.abilities, [ability]: level };
            return scorer.explain(
              ...compile({ ...profiles, candidate: { ...profiles.candidate, abilities } }),
            );
          };
          for (let level = 1; level <= 4; level += 1) {
            const [before, after] = [at(level - 1), at(level)];
            expect(fitOf(after, 'abilities') ?? -1).to.be.at.least(fitOf(before, 'abilities') ?? -1);
            if (!hasFailed(before)) {
              expect(hasFailed(after)).to.equal(false);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never lowers the abilities fit or closes a gate when one more support is offered', () => {
    fc.assert(
      fc.property(
        pairArbitrary,
        fc.constantFrom('written-instructions', 'easy-swedish', 'lifting-aid'),
        (profiles, support) => {
          const supports = profiles.role.supports ?? [];
          const before = scorer.explain(...compile({ ...profiles, role: { ...profiles.role, supports } }));
          const more = { ...profiles.role, supports: [...new Set([...supports, support] as const)] };
          const after = scorer.explain(...compile({ ...profiles, role: more }));
          expect(fitOf(after, 'abilities') ?? -1).to.be.at.least(fitOf(before, 'abilities') ?? -1);
          expect(fitOf(after, 'helpful-supports') ?? -1).to.be.at.least(
            fitOf(before, 'helpful-supports') ?? -1,
          );
          if (!hasFailed(before)) {
            expect(hasFailed(after)).to.equal(false);
          }
        },
      ),
      runs,
    );
  });

  it('closes no gate when it is forgotten again', () => {
    const fields = [
      'abilities',
      'needs',
      'avoids',
      'languages',
      'availability',
      'travel',
      'employmentForms',
      'licences',
      'registerExtract',
      'nodeId',
    ] as const;
    fc.assert(
      fc.property(pairArbitrary, fc.constantFrom(...fields), (profiles, field) => {
        const { [field]: _forgotten, ...rest } = profiles.candidate;
        const before = scorer.explain(...compile(profiles));
        const after = scorer.explain(...compile({ ...profiles, candidate: rest }));
        after.gates.forEach((gate, index) => {
          if (before.gates[index]?.outcome !== 'fail') {
            expect(gate.outcome).not.to.equal('fail');
          }
        });
      }),
      runs,
    );
  });

  it('leaves gates and the fits of rules that read no wishes alone when wishes are forgotten', () => {
    const reading: readonly string[] = [
      'wishes',
      'wished-conditions',
      'helpful-supports',
      'abilities',
      'hours-covered',
    ];
    const others = ({ rules }: PairScore) => rules.filter(({ rule }) => !reading.includes(rule));
    fc.assert(
      fc.property(pairArbitrary, (profiles) => {
        const { wishes: _forgotten, wishesInOrder: _too, ...rest } = profiles.candidate;
        const before = scorer.explain(...compile(profiles));
        const after = scorer.explain(...compile({ ...profiles, candidate: rest }));
        expect(others(after)).to.deep.equal(others(before));
        expect(after.gates).to.deep.equal(before.gates);
        expect(after.nearMiss).to.deep.equal(before.nearMiss);
        const saysNo = rest.experience?.some(
          ({ ended }) => ended?.again !== undefined && ended.again !== 'gladly',
        );
        if (saysNo !== true) {
          expect(fitOf(after, 'wishes')).to.equal(null);
        }
      }),
      runs,
    );
  });

  it('is never the coach’s notes: whatever they hold, the candidate is ready for scoring as without them', () => {
    fc.assert(
      fc.property(candidateArbitrary, textArbitrary, (candidate, coachNotes) => {
        expect(compileCandidate('c', { ...candidate, coachNotes })).to.deep.equal(
          compileCandidate('c', candidate),
        );
      }),
      runs,
    );
  });

  it('can not be sex, birth year, group, name or contact: the profile refuses them', () => {
    for (const field of Object.keys(candidateDetailsFields)) {
      const { error } = candidateSchema.safeParse({ [field]: field === 'birthYear' ? 1990 : 'x' });
      expect(error?.issues[0]?.code).to.equal('unrecognized_keys');
    }
  });
});
