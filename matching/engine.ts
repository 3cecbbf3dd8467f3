import { compileCandidate } from './compile/compile-candidate.ts';
import { compileRole } from './compile/compile-role.ts';
import { engineVersion, engineVersionWith } from './engine-version.ts';
import type { Candidate } from './model/candidate.ts';
import type { Policy } from './model/policy.ts';
import type { Role } from './model/role.ts';
import type { Workplace } from './model/workplace.ts';
import type { CompiledCandidate, CompiledRole } from './pair/compiled-profile.ts';
import { createPairScorer, type PairScorer } from './scoring/pair-scorer.ts';
import type { TextVectorizer } from './text/text-vectorizer.ts';

/** What lists and explanations are made with: pure functions, given by the entry point. */
export interface MatchEngine {
  /** Names the code that scores and the site's vocabulary; lists that were made with another are owed again. */
  readonly version: string;
  /** `vectorizer` is that of the site's words; default the plain ones. */
  compileCandidate(id: string, profile: Candidate, vectorizer?: TextVectorizer): CompiledCandidate;
  compileRole(
    id: string,
    profile: Role,
    workplace: Workplace | null,
    vectorizer?: TextVectorizer,
  ): CompiledRole;
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

/** The engine with the words of a site: its version names both. */
export function withSiteWords(engine: MatchEngine, vectorizer: TextVectorizer): MatchEngine {
  if (vectorizer.site === null) {
    return engine;
  }
  return {
    ...engine,
    version: engineVersionWith(engine.version, vectorizer.site),
    compileCandidate: (id, profile) => engine.compileCandidate(id, profile, vectorizer),
    compileRole: (id, profile, workplace) => engine.compileRole(id, profile, workplace, vectorizer),
  };
}
