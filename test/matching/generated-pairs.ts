import fc from 'fast-check';
import { compileCandidate } from '../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../matching/compile/compile-role.ts';
import type { Candidate } from '../../matching/model/candidate.ts';
import type { PairScore } from '../../matching/model/pair-score.ts';
import type { Policy } from '../../matching/model/policy.ts';
import type { Role } from '../../matching/model/role.ts';
import type { Workplace } from '../../matching/model/workplace.ts';
import { defaultPolicy } from '../../matching/policy/default-policy.ts';
import { ruleIds } from '../../matching/rules/rules.ts';
import { createPairScorer } from '../../matching/scoring/pair-scorer.ts';
import { candidateArbitrary, roleArbitrary, workplaceArbitrary } from './arbitraries.ts';
import { today } from './pair-of.ts';

/** The profiles of a pair; without a workplace the role stands alone. */
export interface Profiles {
  readonly candidate: Candidate;
  readonly role: Role;
  readonly workplace: Workplace | null;
}

/** Any pair of valid profiles. */
export const pairArbitrary: fc.Arbitrary<Profiles> = fc.record({
  candidate: candidateArbitrary,
  role: roleArbitrary,
  workplace: fc.option(workplaceArbitrary),
});

/** Pairs without most of what can't be adjusted, so that near misses are frequent. */
export const adjustablePairArbitrary: fc.Arbitrary<Profiles> = pairArbitrary.map(
  ({ candidate, role, workplace }) => {
    const { status: _s, nodeId: _n, employmentForms: _e, licences: _l, ...openCandidate } = candidate;
    const {
      status: _t,
      nodeId: _o,
      employmentForms: _f,
      requires: _r,
      places: _p,
      times: _i,
      weekdays: _w,
      period: _d,
      ...openRole
    } = role;
    return { candidate: openCandidate, role: openRole, workplace };
  },
);

const weightArbitrary = fc.oneof(fc.constantFrom(0.5, 1, 5), fc.double({ min: 0.01, max: 100, noNaN: true }));
const shareArbitrary = fc.integer({ min: 0, max: 1_000 }).map((thousandths) => thousandths / 1_000);

/** Policies of any weights above 0 and any lean of thin profiles, otherwise the default. */
export const policyArbitrary: fc.Arbitrary<Policy> = fc
  .record({
    weights: fc.tuple(...ruleIds.map(() => weightArbitrary)),
    prior: shareArbitrary,
    strength: shareArbitrary,
    neutralWish: shareArbitrary,
  })
  .map(({ weights, ...thinProfile }) => ({
    ...defaultPolicy,
    weights: Object.fromEntries(ruleIds.map((rule, index) => [rule, weights[index] ?? 1])),
    thinProfile,
  }));

/** What the engine says of a pair, by default under the default policy and of one of whom no steps are known. */
export function scoreOf(
  { candidate, role, workplace }: Profiles,
  policy = defaultPolicy,
  timesProposed: number | null = null,
): PairScore {
  return createPairScorer(policy, today).explain(
    { ...compileCandidate('candidate', candidate), timesProposed },
    compileRole('role', role, workplace),
  );
}
