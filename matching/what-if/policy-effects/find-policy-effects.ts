import type { Policy } from '../../model/policy.ts';
import type { CompiledCandidate, CompiledRole } from '../../pair/compiled-profile.ts';
import { AreaRanking } from '../../ranking/area-ranking.ts';
import type { CandidatePool } from '../../ranking/candidate-pool.ts';
import type { TopPair } from '../../ranking/top-list.ts';
import { createPairScorer } from '../../scoring/pair-scorer.ts';
import type { OnProgress } from '../progress.ts';
import { compareChanges, compareLists, isChanged, type ListChange } from './compare-lists.ts';

/** What a policy would change in the lists of one side. */
export interface SideEffects {
  /** Number of lists looked at. */
  readonly lists: number;
  /** Number of lists in which anything changes. */
  readonly changedLists: number;
  /** Number of lists on which another one comes first. */
  readonly newFirsts: number;
  /** Pairs, summed over the lists. */
  readonly entered: number;
  readonly left: number;
  readonly moved: number;
  /** The lists that change most, at most as many as asked for. */
  readonly items: readonly ListChange[];
}

/** What a policy would change at a node, by side. */
export interface PolicyEffects {
  readonly roles: SideEffects;
  readonly candidates: SideEffects;
}

/** Whose lists are compared, and against whom each side is ranked. */
export interface EffectsQuestion {
  readonly before: Policy;
  readonly after: Policy;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The node whose own roles' and candidates' lists are compared. */
  readonly nodeId: string;
  /** Open roles and candidates of the node, and of every node that either policy opens to it. */
  readonly roles: readonly CompiledRole[];
  readonly candidates: CandidatePool;
  /** Longest list of items of a side. */
  readonly limit: number;
}

/**
 * Ranks every list of the node by both policies, each with its own length of list, and compares them. Each role is two
 * parts of the progress, one by each policy, of which `onProgress` hears before each and at the end.
 */
export function findPolicyEffects(
  question: EffectsQuestion,
  onProgress: OnProgress = () => undefined,
): PolicyEffects {
  const { before, after, today, nodeId, roles, candidates, limit } = question;
  const of = 2 * roles.length;
  const rankingBy = (policy: Policy, begin: number): AreaRanking => {
    const limits = { match: policy.lists.length, 'near-miss': 0 };
    const ranking = new AreaRanking(candidates, createPairScorer(policy, today), limits);
    for (const [index, role] of roles.entries()) {
      onProgress({ done: begin + index, of });
      ranking.addRole(role);
    }
    return ranking;
  };
  const was = rankingBy(before, 0);
  const is = rankingBy(after, roles.length);
  onProgress({ done: of, of });
  const sumOf = (subjects: readonly (CompiledRole | CompiledCandidate)[], list: 'ofRole' | 'ofCandidate') =>
    sumSide(
      subjects
        .filter((subject) => subject.nodeId === nodeId)
        .map(({ id }) => compareLists(id, idsOf(was[list](id, 'match')), idsOf(is[list](id, 'match')))),
      limit,
    );
  return {
    roles: sumOf(roles, 'ofRole'),
    candidates: sumOf(candidates.profiles(), 'ofCandidate'),
  };
}

function idsOf(list: readonly TopPair[]): string[] {
  return list.map(({ id }) => id);
}

function sumSide(compared: readonly ListChange[], limit: number): SideEffects {
  const changes = compared.filter(isChanged);
  const sum = (of: (change: ListChange) => number) => changes.reduce((all, change) => all + of(change), 0);
  return {
    lists: compared.length,
    changedLists: changes.length,
    newFirsts: sum(({ isFirstNew }) => Number(isFirstNew)),
    entered: sum(({ entered }) => entered),
    left: sum(({ left }) => left),
    moved: sum(({ moved }) => moved),
    items: changes.sort(compareChanges).slice(0, limit),
  };
}
