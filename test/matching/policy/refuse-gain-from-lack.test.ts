import { expect } from 'chai';
import fc from 'fast-check';
import { compileCandidate } from '../../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../../matching/compile/compile-role.ts';
import type { Policy } from '../../../matching/model/policy.ts';
import { abilityPositions, positionOf } from '../../../matching/pair/positions.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { policySchema } from '../../../matching/policy/policy-schema.ts';
import { gainFromLack, refuseGainFromLack } from '../../../matching/policy/refuse-gain-from-lack.ts';
import { createPairScorer } from '../../../matching/scoring/pair-scorer.ts';
import { abilityIds } from '../../../matching/vocabulary/abilities.ts';
import { today } from '../pair-of.ts';
import { workplaceRuleIds } from '../workplace-rule-ids.ts';

const share = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100);
const weight = fc.oneof(fc.constantFrom(0, 1, 8), fc.integer({ min: 0, max: 100 }));

/** Policies that the plain schema takes: any relation of what is lacking to what is unknown. */
const policyArbitrary: fc.Arbitrary<Policy> = fc
  .record({
    fits: fc.tuple(share, share, fc.oneof(fc.constant(0), share), fc.oneof(fc.constant(0), share)),
    worstShare: fc.oneof(fc.constant(0), share),
    essentialWeight: fc.constantFrom(1, 2, 10),
    prior: share,
    strength: fc.oneof(fc.constant(0.1), share),
    read: share,
    // the rule of abilities alone, too
    weights: fc.tuple(
      ...workplaceRuleIds.map((id) => (id === 'abilities' ? weight : fc.oneof(fc.constant(0), weight))),
    ),
  })
  .filter(({ weights }) => weights.some((one) => one > 0))
  .map(({ fits, worstShare, essentialWeight, prior, strength, read, weights }) =>
    policySchema.parse({
      ...defaultPolicy,
      weights: {
        ...defaultPolicy.weights,
        ...Object.fromEntries(workplaceRuleIds.map((id, index) => [id, weights[index]])),
      },
      abilities: {
        ...defaultPolicy.abilities,
        fitByDeficit: [...fits].sort((a, b) => b - a),
        worstShare,
        essentialWeight,
        essentialTolerance: 4,
      },
      thinProfile: { prior, strength },
      inferred: { ...defaultPolicy.inferred, share: read },
    }),
  );

/** The policy with just enough of a prior, where there is one that is enough. */
function justEnough(policy: Policy): Policy {
  const { prior, strength } = policy.thinProfile;
  const needed = prior + gainFromLack(policy) / strength;
  return { ...policy, thinProfile: { ...policy.thinProfile, prior: needed <= 1 ? needed : prior } };
}

const abilities = abilityIds.slice(0, 6);
const level = fc.oneof(fc.constantFrom(0, 4), fc.integer({ min: 0, max: 4 }));

/** Demands, what is known of them, and of which of the others it is said that they are lacking. */
const situation = fc.record({
  demands: fc.uniqueArray(
    fc.record({ ability: fc.constantFrom(...abilities), level, essential: fc.boolean() }),
    {
      selector: ({ ability }) => ability,
      minLength: 1,
    },
  ),
  rated: fc.oneof(
    fc.dictionary(fc.constantFrom(...abilities), level),
    fc.constant(Object.fromEntries(abilities.slice(1).map((ability) => [ability, 0]))),
  ),
  lacking: fc.oneof(fc.constant([...abilities]), fc.subarray([...abilities], { minLength: 1 })),
  lackLevel: fc.constantFrom(0, 1, 2, 2, 2),
  languages: fc.constantFrom(undefined, 'A1', 'C2'),
  isNew: fc.boolean(),
});
type Situation = typeof situation extends fc.Arbitrary<infer Value> ? Value : never;

/** By how much the workplace's side rises when the last of the lacks is told. */
function riseByTelling(policy: Policy, given: Situation): number {
  const { demands, rated, lacking, lackLevel, languages, isNew } = given;
  const role = compileRole(
    'r',
    {
      demands: Object.fromEntries(demands.map(({ ability, ...demand }) => [ability, demand])),
      supports: [],
      description: 'Måla plank',
      ...(languages && { languages: { sv: 'C2' } }),
    },
    null,
  );
  const candidate = compileCandidate('c', {
    abilities: rated,
    ...(languages && { languages: { sv: languages } }),
    ...(isNew && { experience: [] }),
  });
  const said = lacking
    .filter((ability) => rated[ability] === undefined)
    .map((ability) => ({ ability: positionOf(abilityPositions, ability), level: lackLevel, isAtMost: true }));
  const scorer = createPairScorer(policy, today);
  const sideWith = (inferredLevels: typeof said) =>
    scorer.explain({ ...candidate, inferredLevels }, role).forWorkplace;
  return sideWith(said) - sideWith(said.slice(0, -1));
}

const complaintOf = (policy: Policy) =>
  policySchema.superRefine(refuseGainFromLack).safeParse(policy).error?.issues[0];

describe('A policy under which nobody gains by saying what does not work', () => {
  it('is the one that the product ships with', () => {
    expect(gainFromLack(defaultPolicy)).to.equal(0);
    expect(complaintOf(defaultPolicy)).to.equal(undefined);
  });

  it('keeps its word for every role', () => {
    let checked = 0;
    fc.assert(
      fc.property(policyArbitrary.map(justEnough), situation, (policy, given) => {
        if (complaintOf(policy) !== undefined) {
          return;
        }
        const rise = riseByTelling(policy, given);
        if (rise !== 0) {
          checked += 1;
        }
        expect(rise).to.be.at.most(5e-6);
      }),
      { numRuns: 6_000 },
    );
    expect(checked).to.be.above(300);
  });

  it('is what is asked for, with both sides of the relation named', () => {
    const policy = policySchema.parse({
      ...defaultPolicy,
      abilities: { ...defaultPolicy.abilities, fitByDeficit: [0.8, 0.7, 0.05, 0] },
    });
    const issue = complaintOf(policy);
    expect(issue?.path).to.deep.equal(['abilities', 'fitByDeficit', 1]);
    expect(issue?.message).to.match(
      /abilities\.fitByDeficit\[1\].*thinProfile\.prior.*thinProfile\.strength/,
    );
    // and there is somebody who would gain
    const given: Situation = {
      demands: [{ ability: 'attention', level: 3, essential: false }],
      rated: {},
      lacking: ['attention'],
      lackLevel: 1,
      languages: undefined,
      isNew: false,
    };
    expect(riseByTelling(policy, given)).to.be.above(0.05);
    expect(riseByTelling(defaultPolicy, given)).to.be.below(0);
  });

  it('need not heed what is not read, or does not count', () => {
    const fits = { ...defaultPolicy.abilities, fitByDeficit: [1, 1, 1, 1] };
    const generous = policySchema.parse({ ...defaultPolicy, abilities: fits });
    expect(gainFromLack(generous)).to.be.above(0);
    expect(gainFromLack({ ...generous, inferred: { ...generous.inferred, share: 0 } })).to.equal(0);
    expect(gainFromLack({ ...generous, weights: { ...generous.weights, abilities: 0 } })).to.equal(0);
  });
});
