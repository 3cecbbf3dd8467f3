import { whatOf } from '../gates/adjustment-kinds.ts';
import type { CompiledRole } from '../pair/compiled-profile.ts';
import type { CandidatePool } from '../ranking/candidate-pool.ts';
import { type AdjustmentEffect, compareWorth } from './adjustment-effect.ts';
import type { AdjustmentFinder } from './adjustment-finder.ts';
import type { OnProgress } from './progress.ts';

/** The effect of one adjustment of one role of the node. */
interface RoleAdjustmentEffect extends AdjustmentEffect {
  readonly roleId: string;
}

/** The same kind of adjustment made at every role of the node that gains by it, e.g. written instructions everywhere. */
export interface SharedAdjustmentEffect {
  readonly kind: string;
  /** What is offered, avoided, lowered or added: an identifier of the vocabulary or a language code; null for hours and periods. */
  readonly what: string | null;
  /** Number of roles that gain by it. */
  readonly roles: number;
  /**
   * Numbers of different candidates, at one role or more: persons and not pairs, so that whoever hides small numbers hides how
   * few persons stand behind many pairs.
   */
  readonly enter: number;
  readonly becomeGood: number;
  readonly loseGood: number;
}

/** What adjustments would open at a node, the most worth first. */
export interface NodeAdjustments {
  readonly perRole: readonly RoleAdjustmentEffect[];
  readonly shared: readonly SharedAdjustmentEffect[];
}

/** Among whom adjustments are looked for. */
interface NodeQuestion {
  readonly roles: readonly CompiledRole[];
  readonly pool: CandidatePool;
  /** Those who are on no list of a role whatever changes, by id; null for nobody. */
  readonly withoutOf: (roleId: string) => ReadonlySet<string> | null;
}

/**
 * The adjustments of all roles with the largest effect among these candidates, each made alone, and the same summed
 * over the roles. Of one role's steps of one adjustment (five hours, ten hours) the sum takes the one worth most.
 * `limit` is the most of each list; ties keep the order of the roles as given, then of the adjustments. Each role is a
 * part of the progress, of which `onProgress` hears before each and at the end.
 */
export function findNodeAdjustments(
  finder: AdjustmentFinder,
  { roles, pool, withoutOf }: NodeQuestion,
  limit: number,
  onProgress: OnProgress = () => undefined,
): NodeAdjustments {
  const all = pool.profiles();
  let perRole: RoleAdjustmentEffect[] = [];
  const sums = new Map<string, Sum>();
  for (const [done, role] of roles.entries()) {
    onProgress({ done, of: roles.length });
    const without = withoutOf(role.id);
    const candidates = without === null ? all : all.filter(({ id }) => !without.has(id));
    const effects = finder.ofRole(role, candidates, pool.textsWith(role));
    perRole.push(...effects.map((effect) => ({ roleId: role.id, ...effect })));
    // what can't be among the first any more is let go, so that a large node needs little memory
    perRole = perRole.sort(compareWorth).slice(0, limit);
    const summed = new Set<string>();
    for (const effect of effects) {
      const what = whatOf(effect.adjustment);
      const key = `${effect.adjustment.kind} ${what}`;
      if (summed.has(key)) {
        continue;
      }
      summed.add(key);
      const sum = sums.get(key) ?? new Sum(effect.adjustment.kind, what);
      sums.set(key, sum);
      sum.add(effect);
    }
  }
  onProgress({ done: roles.length, of: roles.length });
  const largest = [...sums.values()].sort((a, b) => b.net - a.net).slice(0, limit);
  return { perRole, shared: largest.map((sum) => sum.total()) };
}

class Sum {
  /** Pairs that the adjustment gains, less those that it loses, over all roles. */
  net = 0;
  readonly #kind: string;
  readonly #what: string | null;
  readonly #enter = new Set<string>();
  readonly #becomeGood = new Set<string>();
  readonly #loseGood = new Set<string>();
  #roles = 0;

  constructor(kind: string, what: string | null) {
    this.#kind = kind;
    this.#what = what;
  }

  add({ enter, becomeGood, loseGood }: AdjustmentEffect): void {
    this.#roles += 1;
    this.net += enter.length + becomeGood.length - loseGood.length;
    for (const id of enter) {
      this.#enter.add(id);
    }
    for (const id of becomeGood) {
      this.#becomeGood.add(id);
    }
    for (const id of loseGood) {
      this.#loseGood.add(id);
    }
  }

  total(): SharedAdjustmentEffect {
    return {
      kind: this.#kind,
      what: this.#what,
      roles: this.#roles,
      enter: this.#enter.size,
      becomeGood: this.#becomeGood.size,
      loseGood: this.#loseGood.size,
    };
  }
}
