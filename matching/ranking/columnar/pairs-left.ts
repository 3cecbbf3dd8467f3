import type { Side } from '../../model/pair-score.ts';
import type { Policy } from '../../model/policy.ts';
import { blockSlots } from './ability-kernel/ability-columns.ts';

/** Covers the rounding of fits, sides and totals, which bounds leave out, and what it may be worth that a fit becomes known. */
const boundSlack = 4e-6;
/** Of a side of which less than this share counts, what was taken away again may have left more rounding than {@link boundSlack}. */
const leastCounted = 1e-8;

/** Of one side of each pair, the weight of the rules that are known, and the same times their fits: as good as they may be. */
export class SideColumns {
  readonly known = new Float64Array(blockSlots);
  readonly fitted = new Float64Array(blockSlots);
  /** Of all rules. */
  weight = 0;

  /** Tells of a rule that was taken for perfect that its fit is at most `fit`, and that so much of it is known. */
  lower(at: number, weight: number, fit: number, known: number): void {
    this.known[at] = (this.known[at] ?? 0) - weight * (1 - known);
    this.fitted[at] = (this.fitted[at] ?? 0) - weight * (1 - known * fit);
  }
}

/**
 * The pairs of a block that are still in question, in columns: at the positions below `count`. A pool has one set of them, for
 * one query at a time.
 */
export class PairsLeft {
  count = 0;
  readonly slots = new Uint32Array(blockSlots);
  /** The gates that fail, as bits by their position in the scorer. */
  readonly failures = new Uint32Array(blockSlots);
  /** The rules whose fit what opens those gates may alter, as bits. */
  readonly alterations = new Uint32Array(blockSlots);
  /** Rounded, `unknownFit` where a place is unknown. */
  readonly travelFits = new Float64Array(blockSlots);
  /** The total that has to be reached. */
  readonly thresholds = new Float64Array(blockSlots);
  /** The total is at most this. */
  readonly bounds = new Float64Array(blockSlots);
  readonly sides: Readonly<Record<Side, SideColumns>> = {
    candidate: new SideColumns(),
    workplace: new SideColumns(),
  };
  #thinProfile: Policy['thinProfile'] = { prior: 0, strength: 0, neutralWish: 0 };

  /** Begins a query: `weights` are those of all rules of each side. */
  begin({ thinProfile }: Pick<Policy, 'thinProfile'>, weights: Readonly<Record<Side, number>>): void {
    this.#thinProfile = thinProfile;
    this.sides.candidate.weight = weights.candidate;
    this.sides.workplace.weight = weights.workplace;
  }

  /** Moves a pair to a position, over one that has been dropped. */
  move(from: number, to: number): void {
    if (from === to) {
      return;
    }
    const { candidate, workplace } = this.sides;
    this.slots[to] = this.slots[from] ?? 0;
    this.failures[to] = this.failures[from] ?? 0;
    this.alterations[to] = this.alterations[from] ?? 0;
    this.travelFits[to] = this.travelFits[from] ?? 0;
    this.thresholds[to] = this.thresholds[from] ?? 0;
    this.bounds[to] = this.bounds[from] ?? 0;
    candidate.known[to] = candidate.known[from] ?? 0;
    candidate.fitted[to] = candidate.fitted[from] ?? 0;
    workplace.known[to] = workplace.known[from] ?? 0;
    workplace.fitted[to] = workplace.fitted[from] ?? 0;
  }

  /** Takes every rule of the pair at a position for known and perfect. */
  reset(at: number): void {
    const { candidate, workplace } = this.sides;
    candidate.known[at] = candidate.weight;
    candidate.fitted[at] = candidate.weight;
    workplace.known[at] = workplace.weight;
    workplace.fitted[at] = workplace.weight;
  }

  /** Finds the bound of the pair at a position, and whether that is enough. */
  mayReach(at: number): boolean {
    const a = this.#mean(this.sides.candidate, at);
    const b = this.#mean(this.sides.workplace, at);
    const bound = (a + b === 0 ? 0 : (2 * a * b) / (a + b)) + boundSlack;
    this.bounds[at] = bound;
    return bound >= (this.thresholds[at] ?? 0);
  }

  /** As `sideScore`, without rounding; no bound where hardly anything counts. */
  #mean({ known: knowns, fitted: fits, weight }: SideColumns, at: number): number {
    const known = knowns[at] ?? 0;
    const { prior, strength } = this.#thinProfile;
    const leaning = strength * (weight - known);
    const counted = known + leaning;
    return counted > leastCounted * weight ? ((fits[at] ?? 0) + prior * leaning) / counted : 1;
  }
}
