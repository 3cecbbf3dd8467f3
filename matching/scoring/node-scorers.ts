import type { NodePolicies } from '../model/node-policies.ts';
import type { Policy } from '../model/policy.ts';
import { createPairScorer, type PairScorer, type PairScores } from './pair-scorer.ts';

/** Scores the pairs of several nodes: each by the policy of its role's node. */
export class NodeScorers implements PairScores {
  readonly total: PairScores['total'];
  readonly numbers: PairScores['numbers'];
  readonly explain: PairScores['explain'];
  readonly #policies: NodePolicies;
  readonly #create: (policy: Policy) => PairScorer;
  readonly #byPolicy = new Map<Policy, PairScorer>();

  /** `today` is `YYYY-MM-DD`. `create` default: the scorer of this program. */
  constructor(
    policies: NodePolicies,
    today: string,
    create: (policy: Policy, today: string) => PairScorer = createPairScorer,
  ) {
    this.#policies = policies;
    this.#create = (policy) => create(policy, today);
    if (policies.isOne) {
      // nothing to choose between, pair by pair
      ({ total: this.total, numbers: this.numbers, explain: this.explain } = this.of(null));
    } else {
      this.total = (candidate, role, texts) => this.of(role.nodeId).total(candidate, role, texts);
      this.numbers = (candidate, role, texts) => this.of(role.nodeId).numbers(candidate, role, texts);
      this.explain = (candidate, role, texts) => this.of(role.nodeId).explain(candidate, role, texts);
    }
  }

  /** The scorer of the pairs of a node's roles; null: by the site's policy. */
  of(nodeId: string | null): PairScorer {
    const policy = this.#policies.of(nodeId);
    let scorer = this.#byPolicy.get(policy);
    if (scorer === undefined) {
      scorer = this.#create(policy);
      this.#byPolicy.set(policy, scorer);
    }
    return scorer;
  }
}
