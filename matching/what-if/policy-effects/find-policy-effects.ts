import type { NodePolicies } from '../../model/node-policies.ts';
import type { CompiledCandidate, CompiledRole } from '../../pair/compiled-profile.ts';
import { AreaRanking } from '../../ranking/area-ranking.ts';
import type { CandidatePool } from '../../ranking/candidate-pool.ts';
import type { TopPair } from '../../ranking/top-list.ts';
import { NodeScorers } from '../../scoring/node-scorers.ts';
import type { OnProgress } from '../progress.ts';
import { gatherTopPlaces, type TopPlaces, topLength } from '../spread.ts';
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

/** On how many tops of roles' lists the node's people stand by the policies before and after. */
interface SpreadEffects {
  /** The node's candidates, whether they stand on any top or not. */
  readonly people: number;
  readonly before: TopPlaces;
  readonly after: TopPlaces;
}

/** What a policy would change at a node, by side. */
export interface PolicyEffects {
  readonly roles: SideEffects;
  readonly candidates: SideEffects;
  /** Absent in what was found before it was counted. */
  readonly spread?: SpreadEffects;
}

/** Whose lists are compared, and against whom each side is ranked. */
export interface EffectsQuestion {
  /** In force before and after. */
  readonly before: NodePolicies;
  readonly after: NodePolicies;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The node whose own roles' and candidates' lists are compared. */
  readonly nodeId: string;
  /** Open roles and candidates of the node, and of every node that is open to it before or after. */
  readonly roles: readonly CompiledRole[];
  readonly candidates: CandidatePool;
  /** Candidates whose pair with a role, by its id, is on no list, whatever the policy; null for none. */
  readonly withoutOf: (roleId: string) => ReadonlySet<string> | null;
  /** Longest list of items of a side. */
  readonly limit: number;
}

/**
 * Ranks every list of the node by the policies before and after, each with its own length of list, and compares them. Each role is two
 * parts of the progress, one by each, of which `onProgress` hears before each and at the end.
 */
export function findPolicyEffects(
  question: EffectsQuestion,
  onProgress: OnProgress = () => undefined,
): PolicyEffects {
  const { before, after, today, nodeId, roles, candidates, withoutOf, limit } = question;
  const of = 2 * roles.length;
  const rankingBy = (policies: NodePolicies, begin: number): AreaRanking => {
    const scorers = new NodeScorers(policies, today);
    // of those of other nodes nobody asks
    const limits = { match: policies.of(nodeId).lists.length, 'near-miss': 0 };
    const ranking = new AreaRanking(candidates, () => limits);
    for (const [index, role] of roles.entries()) {
      onProgress({ done: begin + index, of });
      ranking.addRole(role, scorers.of(role.nodeId), limits, withoutOf(role.id));
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
  const people = candidates.profiles();
  const own = new Set(people.flatMap((person) => (person.nodeId === nodeId ? [person.id] : [])));
  return {
    roles: sumOf(roles, 'ofRole'),
    candidates: sumOf(people, 'ofCandidate'),
    spread: {
      people: own.size,
      before: topPlacesOf(roles, was, own),
      after: topPlacesOf(roles, is, own),
    },
  };
}

function topPlacesOf(
  roles: readonly CompiledRole[],
  ranking: AreaRanking,
  own: ReadonlySet<string>,
): TopPlaces {
  const tops = new Map<string, number>();
  for (const role of roles) {
    for (const { id } of ranking.ofRole(role.id, 'match').slice(0, topLength)) {
      if (own.has(id)) {
        tops.set(id, (tops.get(id) ?? 0) + 1);
      }
    }
  }
  return gatherTopPlaces(tops.values());
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
