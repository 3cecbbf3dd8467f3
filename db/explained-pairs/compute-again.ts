import type { MatchEngine } from '../../matching/engine.ts';
import { kindOfScore, type PairScore } from '../../matching/model/pair-score.ts';
import type { Policy } from '../../matching/model/policy.ts';
import type { SeenSuggestion } from '../entities/review-entity.ts';
import { type CandidateToRead, type RoleToRead, readCandidate, readRole } from '../matching/read-profiles.ts';

/** Both profiles as they were when something was decided. */
export interface KeptInputs {
  readonly candidate: CandidateToRead;
  readonly role: RoleToRead;
}

/** A number, outcome or fit that is another than the one that was seen; null where there is none. */
interface Difference {
  /** `total` and so on, or the id of a gate or rule. */
  readonly what: string;
  readonly was: string | number | null;
  readonly is: string | number | null;
}

/** A pair, computed again from what it was computed from. */
export interface ComputedAgain
  extends Pick<PairScore, 'total' | 'forCandidate' | 'forWorkplace' | 'coverage'> {
  readonly engineVersion: string;
  /** Whether the engine and the site's words are those that it was seen with: then nothing may differ. */
  readonly isSameEngine: boolean;
  readonly differences: readonly Difference[];
}

const numbers = ['kind', 'total', 'forCandidate', 'forWorkplace', 'coverage'] as const;

/** Computes again what was seen, by the engine of now. Throws when a kept profile is none that this program can read. */
export function computeAgain(
  engine: MatchEngine,
  policy: Policy,
  { candidate, role }: KeptInputs,
  seen: SeenSuggestion & { readonly scoredFor: string },
): ComputedAgain {
  const scorer = engine.createPairScorer(policy, seen.scoredFor);
  const score = scorer.explain(readCandidate(candidate, engine), readRole(role, engine));
  const kind = kindOfScore(score);
  const now = { ...score, kind, total: kind === 'none' ? 0 : score.total };
  const gates = Object.fromEntries(score.gates.map(({ gate, outcome }) => [gate, outcome]));
  const rules = Object.fromEntries(score.rules.map(({ rule, fit }) => [rule, fit]));
  const seenGates = Object.fromEntries(Object.entries(seen.gates).map(([id, { outcome }]) => [id, outcome]));
  const seenRules = Object.fromEntries(Object.entries(seen.rules).map(([id, { fit }]) => [id, fit]));
  const { total, forCandidate, forWorkplace, coverage } = now;
  return {
    total,
    forCandidate,
    forWorkplace,
    coverage,
    engineVersion: engine.version,
    isSameEngine: engine.version === seen.engineVersion,
    differences: [
      ...numbers.map((what) => ({ what, was: seen[what], is: now[what] })),
      ...compare(seenGates, gates),
      ...compare(seenRules, rules),
    ].filter(({ was, is }) => was !== is),
  };
}

function compare(
  seen: Readonly<Record<string, string | number | null>>,
  now: Readonly<Record<string, string | number | null>>,
): Difference[] {
  return [...new Set([...Object.keys(now), ...Object.keys(seen)])].map((what) => ({
    what,
    was: seen[what] ?? null,
    is: now[what] ?? null,
  }));
}
