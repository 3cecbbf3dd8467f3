import { candidateRuleIds, workplaceRuleIds } from '../../model/pair-score.ts';
import type { Policy } from '../../model/policy.ts';
import { blockSlots } from './ability-kernel/ability-columns.ts';

/** Covers the rounding of fits, sides and totals, which bounds leave out, and what it may be worth that a fit becomes known. */
const boundSlack = 4e-6;
/** Of a side of which less than this share counts, what was taken away again may have left more rounding than {@link boundSlack}. */
const leastCounted = 1e-8;

/** One set of columns for all: a block of one role is done with before the next is begun. */
const columns = {
  slots: new Uint32Array(blockSlots),
  failures: new Uint8Array(blockSlots),
  travelFits: new Float64Array(blockSlots),
  leasts: new Float64Array(blockSlots),
  bounds: new Float64Array(blockSlots),
  candidateKnown: new Float64Array(blockSlots),
  candidateFitted: new Float64Array(blockSlots),
  workplaceKnown: new Float64Array(blockSlots),
  workplaceFitted: new Float64Array(blockSlots),
};

/** The pairs of a block that are still in question, in columns: at the positions below `count`. */
export class PairsLeft {
  count = 0;
  readonly slots = columns.slots;
  /** The gates that fail, as bits of `failed`. */
  readonly failures = columns.failures;
  /** Rounded, `unknownFit` where a place is unknown. */
  readonly travelFits = columns.travelFits;
  /** The total that has to be reached. */
  readonly leasts = columns.leasts;
  /** The total is at most this. */
  readonly bounds = columns.bounds;
  /** Of each side, the weight of the rules that are known, and the same times their fits: as good as they may be. */
  readonly candidateKnown = columns.candidateKnown;
  readonly candidateFitted = columns.candidateFitted;
  readonly workplaceKnown = columns.workplaceKnown;
  readonly workplaceFitted = columns.workplaceFitted;
  readonly #thinProfile: Policy['thinProfile'];
  readonly #weightForCandidate: number;
  readonly #weightForWorkplace: number;

  constructor({ weights, thinProfile }: Policy) {
    this.#thinProfile = thinProfile;
    this.#weightForCandidate = candidateRuleIds.reduce((sum, id) => sum + weights[id], 0);
    this.#weightForWorkplace = workplaceRuleIds.reduce((sum, id) => sum + weights[id], 0);
  }

  /** Moves a pair to a position, over one that has been dropped. */
  move(from: number, to: number): void {
    if (from === to) {
      return;
    }
    this.slots[to] = this.slots[from] ?? 0;
    this.failures[to] = this.failures[from] ?? 0;
    this.travelFits[to] = this.travelFits[from] ?? 0;
    this.leasts[to] = this.leasts[from] ?? 0;
    this.bounds[to] = this.bounds[from] ?? 0;
    this.candidateKnown[to] = this.candidateKnown[from] ?? 0;
    this.candidateFitted[to] = this.candidateFitted[from] ?? 0;
    this.workplaceKnown[to] = this.workplaceKnown[from] ?? 0;
    this.workplaceFitted[to] = this.workplaceFitted[from] ?? 0;
  }

  /** Finds the bound of the pair at a position, and whether that is enough. */
  mayReach(at: number): boolean {
    const a = this.#mean(
      this.candidateFitted[at] ?? 0,
      this.candidateKnown[at] ?? 0,
      this.#weightForCandidate,
    );
    const b = this.#mean(
      this.workplaceFitted[at] ?? 0,
      this.workplaceKnown[at] ?? 0,
      this.#weightForWorkplace,
    );
    const bound = (a + b === 0 ? 0 : (2 * a * b) / (a + b)) + boundSlack;
    this.bounds[at] = bound;
    return bound >= (this.leasts[at] ?? 0);
  }

  /** As `sideScore`, without rounding; no bound where hardly anything counts. */
  #mean(fitted: number, known: number, weight: number): number {
    const { prior, strength } = this.#thinProfile;
    const leaning = strength * (weight - known);
    const counted = known + leaning;
    return counted > leastCounted * weight ? (fitted + prior * leaning) / counted : 1;
  }
}
