import type { Policy } from '../policy/policy.ts';
import { CandidatePool } from '../ranking/candidate-pool.ts';
import type { PoolTotals } from '../ranking/pool-totals.ts';
import { RolePool } from '../ranking/role-pool.ts';
import { selectTop } from '../ranking/select-top.ts';
import type { CompiledCandidate, CompiledRole } from '../scoring/compiled-profile.ts';
import { createPairScorer, type PairScorer } from '../scoring/pair-scorer.ts';
import type { Steps } from '../steps.ts';
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
  readonly candidates: readonly CompiledCandidate[];
  /** Longest list of items of a side. */
  readonly limit: number;
}

/** Ranks every list of the node by both policies, each with its own length of list, and compares them. */
export function* findPolicyEffects(question: EffectsQuestion): Steps<PolicyEffects> {
  const { before, after, today, nodeId, limit } = question;
  const scorers = [createPairScorer(before, today), createPairScorer(after, today)] as const;
  const rolePool = new RolePool();
  for (const role of question.roles) {
    rolePool.set(role);
    yield;
  }
  const candidatePool = new CandidatePool();
  for (const candidate of question.candidates) {
    candidatePool.set(candidate);
    yield;
  }
  const compare = (id: string, totalsBy: (scorer: PairScorer) => PoolTotals): ListChange =>
    compareLists(
      id,
      idsOnList(totalsBy(scorers[0]), before.lists.length),
      idsOnList(totalsBy(scorers[1]), after.lists.length),
    );
  const ofRoles = new SideSum();
  for (const role of question.roles) {
    if (role.nodeId !== nodeId) continue;
    ofRoles.add(compare(role.id, (scorer) => candidatePool.totalsFor(role, scorer)));
    yield;
  }
  const ofCandidates = new SideSum();
  for (const candidate of question.candidates) {
    if (candidate.nodeId !== nodeId) continue;
    ofCandidates.add(compare(candidate.id, (scorer) => rolePool.totalsFor(candidate, scorer)));
    yield;
  }
  return { roles: ofRoles.total(limit), candidates: ofCandidates.total(limit) };
}

function idsOnList(totals: PoolTotals, length: number): string[] {
  return selectTop(totals, 'match', length).map(({ id }) => id);
}

class SideSum {
  readonly #changes: ListChange[] = [];
  #lists = 0;

  add(change: ListChange): void {
    this.#lists += 1;
    if (isChanged(change)) this.#changes.push(change);
  }

  total(limit: number): SideEffects {
    const sum = (of: (change: ListChange) => number) =>
      this.#changes.reduce((all, change) => all + of(change), 0);
    return {
      lists: this.#lists,
      changedLists: this.#changes.length,
      newFirsts: sum(({ isFirstNew }) => Number(isFirstNew)),
      entered: sum(({ entered }) => entered),
      left: sum(({ left }) => left),
      moved: sum(({ moved }) => moved),
      items: this.#changes.toSorted(compareChanges).slice(0, limit),
    };
  }
}
