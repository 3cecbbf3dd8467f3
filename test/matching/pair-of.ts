import { compileCandidate } from '../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../matching/compile/compile-role.ts';
import { type Candidate, candidateSchema } from '../../matching/model/candidate.ts';
import type { Policy } from '../../matching/model/policy.ts';
import { type Role, roleSchema } from '../../matching/model/role.ts';
import { type Workplace, workplaceSchema } from '../../matching/model/workplace.ts';
import { compareTexts, Pair } from '../../matching/pair/pair.ts';
import { travelMinutes } from '../../matching/pair/travel-minutes.ts';
import { defaultPolicy } from '../../matching/policy/default-policy.ts';

/** The date that the tests of matching take place on. */
export const today = '2026-11-21';

/** What a pair is made of; what is left out is unknown. */
export interface PairParts {
  readonly candidate?: Candidate;
  readonly role?: Role;
  readonly workplace?: Workplace;
  readonly policy?: Policy;
}

/** A pair for judging single gates and rules. The profiles are checked against their schemas first. */
export function pairOf({ candidate = {}, role = {}, workplace, policy = defaultPolicy }: PairParts): Pair {
  const compiledCandidate = compileCandidate('candidate', candidateSchema.parse(candidate));
  const compiledRole = compileRole(
    'role',
    roleSchema.parse(role),
    workplace ? workplaceSchema.parse(workplace) : null,
  );
  return new Pair(compiledCandidate, compiledRole, compareTexts(compiledCandidate, compiledRole), {
    policy,
    today,
    travelMinutes,
    opensTo: new Map(Object.entries(policy.opensTo).map(([node, others]) => [node, new Set(others)])),
  });
}
