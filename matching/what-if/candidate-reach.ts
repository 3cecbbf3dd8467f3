import type { NodePolicies } from '../model/node-policies.ts';
import type { CompiledCandidate, CompiledRole } from '../pair/compiled-profile.ts';
import { NodeScorers } from '../scoring/node-scorers.ts';
import type { AdjustmentEffect } from './adjustment-effect.ts';
import { createAdjustmentFinder } from './adjustment-finder.ts';
import { type CandidateUnknown, unknownsOfCandidate } from './unknowns-of-candidate.ts';

/** How many roles a candidate reaches, and what would change it. */
export interface CandidateReach {
  /** Numbers of roles. */
  readonly reach: { readonly roles: number; readonly good: number; readonly nearMisses: number };
  /** Single changes that open roles, the most worth first. */
  readonly openings: readonly Pick<AdjustmentEffect, 'adjustment' | 'enter' | 'becomeGood'>[];
  /** What is not told of the candidate and would decide something at most roles, the most first. */
  readonly unknowns: readonly CandidateUnknown[];
}

/** Longest list of openings. */
const mostOpenings = 20;

/** How far a candidate reaches among these roles, each by the policy of its node. `today` is `YYYY-MM-DD`. */
export function findCandidateReach(
  candidate: CompiledCandidate,
  roles: readonly CompiledRole[],
  policies: NodePolicies,
  today: string,
): CandidateReach {
  const scorers = new NodeScorers(policies, today);
  const totals = roles.map((role) => ({ role, ...scorers.total(candidate, role) }));
  const within = totals.filter(({ kind }) => kind !== 'none');
  const matches = within.filter(({ kind }) => kind === 'match');
  return {
    reach: {
      roles: matches.length,
      good: matches.filter(({ role, total }) => total >= policies.of(role.nodeId).good).length,
      nearMisses: within.length - matches.length,
    },
    openings: createAdjustmentFinder(policies, today).ofCandidate(candidate, roles).slice(0, mostOpenings),
    unknowns: unknownsOfCandidate(
      candidate,
      within.map(({ role }) => role),
    ),
  };
}
