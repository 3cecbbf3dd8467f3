import { compileCandidate } from '../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../matching/compile/compile-role.ts';
import { engineVersion } from '../../matching/engine-version.ts';
import type { Candidate } from '../../matching/model/candidate.ts';
import type { Policy } from '../../matching/model/policy.ts';
import type { Role } from '../../matching/model/role.ts';
import type { Workplace } from '../../matching/model/workplace.ts';
import type { CompiledCandidate, CompiledRole } from '../../matching/pair/compiled-profile.ts';
import { createPairScorer, type PairScorer } from '../../matching/scoring/pair-scorer.ts';
import type { WordBook } from '../../matching/text/words.ts';

/** What the worker needs of the matching core: pure functions, given by the entry point. */
export interface MatchEngine {
  /** Names the code that scores; when it differs from what the stored lists were made with, they are owed again. */
  readonly version: string;
  /** `book` is that of the site's words; default the plain ones. */
  compileCandidate(id: string, profile: Candidate, book?: WordBook): CompiledCandidate;
  compileRole(id: string, profile: Role, workplace: Workplace | null, book?: WordBook): CompiledRole;
  /** `today` is `YYYY-MM-DD`. */
  createPairScorer(policy: Policy, today: string): PairScorer;
}

/** The engine of this program. */
export const matchEngine: MatchEngine = {
  version: engineVersion,
  compileCandidate,
  compileRole,
  createPairScorer: (policy, today) => createPairScorer(policy, today),
};
