import { compileCandidate } from '../../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../../matching/compile/compile-role.ts';
import type { PairScore, PairTotal } from '../../../matching/model/pair-score.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { createPairScorer } from '../../../matching/scoring/pair-scorer.ts';
import { today } from '../pair-of.ts';
import { goldenCases } from './cases.ts';
import type { GoldenCase } from './golden-case.ts';

const scorer = createPairScorer(defaultPolicy, today);

/** What the engine says of one case under the default policy. */
export function scoreGolden({ candidate, role, workplace }: GoldenCase): {
  total: PairTotal;
  score: PairScore;
} {
  const pair = [
    compileCandidate('candidate', candidate),
    compileRole('role', role, workplace ?? null),
  ] as const;
  return { total: scorer.total(...pair), score: scorer.explain(...pair) };
}

/** What the engine says of the case of a name; throws where there is none. */
export function goldenScore(name: string): PairScore {
  const found = goldenCases[name];
  if (!found) {
    throw new Error(`There is no golden case "${name}".`);
  }
  return scoreGolden(found).score;
}

/** What the engine says of every case, by name. */
export function scoreAllGolden(): Record<string, PairScore> {
  return Object.fromEntries(
    Object.entries(goldenCases).map(([name, each]) => [name, scoreGolden(each).score]),
  );
}
