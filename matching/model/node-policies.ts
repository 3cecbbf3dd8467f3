import type { Policy } from './policy.ts';

/**
 * The policies in force: the site's, and those that nodes have of their own. A node is matched by its own, else by the site's.
 * An opening between two nodes holds while the policies of both name it.
 */
export class NodePolicies {
  /** Of every node that has none of its own. */
  readonly site: Policy;
  /** By node. */
  readonly own: ReadonlyMap<string, Policy>;
  /** The openings that hold, as a policy writes them. */
  readonly opensTo: Policy['opensTo'];
  /** By the policy as it was written: the same with the openings that hold. */
  readonly #holding = new Map<Policy, Policy>();

  constructor(site: Policy, own: ReadonlyMap<string, Policy> = new Map()) {
    this.site = site;
    this.own = own;
    this.opensTo = own.size === 0 ? site.opensTo : this.#openingsOfBoth();
    for (const policy of [site, ...own.values()]) {
      this.#holding.set(policy, own.size === 0 ? policy : { ...policy, opensTo: this.opensTo });
    }
  }

  /** Whether all nodes are matched by the site's. */
  get isOne(): boolean {
    return this.own.size === 0;
  }

  /** Tells these policies from others, by whose each is and by version. */
  get stamp(): string {
    const own = [...this.own].sort(([a], [b]) => (a < b ? -1 : 1));
    return [['', this.site] as const, ...own].map(([nodeId, { version }]) => `${nodeId}:${version}`).join();
  }

  /** What a node is matched by, with the openings that hold in place of those that it names; null: the site's. */
  of(nodeId: string | null): Policy {
    const written = this.#writtenOf(nodeId);
    return this.#holding.get(written) ?? written;
  }

  /** These policies as they would be with another in force for a node (null: for the site); `null` in place of a node's own ends it. */
  with(nodeId: string | null, policy: Policy | null): NodePolicies {
    if (nodeId === null) {
      return new NodePolicies(policy ?? this.site, this.own);
    }
    const own = new Map(this.own);
    own.delete(nodeId);
    return new NodePolicies(this.site, policy === null ? own : own.set(nodeId, policy));
  }

  #writtenOf(nodeId: string | null): Policy {
    return (nodeId === null ? undefined : this.own.get(nodeId)) ?? this.site;
  }

  #openingsOfBoth(): Policy['opensTo'] {
    const names = (policy: Policy, from: string, to: string): boolean =>
      Object.hasOwn(policy.opensTo, from) && policy.opensTo[from]?.includes(to) === true;
    const nodes = new Set([this.site, ...this.own.values()].flatMap(({ opensTo }) => Object.keys(opensTo)));
    const held = [...nodes].map((from): [string, string[]] => {
      const policy = this.#writtenOf(from);
      const others = Object.hasOwn(policy.opensTo, from) ? (policy.opensTo[from] ?? []) : [];
      return [from, others.filter((to) => names(this.#writtenOf(to), from, to))];
    });
    return Object.fromEntries(held.filter(([, others]) => others.length > 0));
  }
}
