import type { CompiledRole } from '../../pair/compiled-profile.ts';
import type { TotalsSink } from '../pool-totals.ts';
import type { Slots } from '../slots.ts';
import { blockSlots } from './ability-kernel/ability-columns.ts';
import type { AdjustedRole } from './adjusted-role.ts';
import type { CandidateColumns } from './candidate-columns.ts';
import type { PairsLeft } from './pairs-left.ts';
import { RoleFits } from './role-fits.ts';
import { RoleScreen } from './role-screen.ts';
import { RoleTables } from './role-tables.ts';
import type { RoleTexts } from './role-texts.ts';
import type { ScoringPlan } from './scoring-plan.ts';

/**
 * Scores a role with the candidates of a pool, field by field: to the last bit what the scorer gives for each pair alone.
 *
 * 1. Block by block, the kernel counts how every candidate meets the demands.
 * 2. A screen drops those who have no place on the lists.
 * 3. The texts of those left are compared, and their fits added up. Where essential abilities fail, or several gates that may
 *    open together, and where a gate or rule is not known by columns, the scorer itself decides.
 */
export class RoleQuery {
  readonly #role: CompiledRole;
  readonly #columns: CandidateColumns;
  readonly #slots: Slots;
  readonly #plan: ScoringPlan;
  readonly #texts: RoleTexts;
  readonly #tables: RoleTables;
  readonly #fits: RoleFits;
  readonly #screen: RoleScreen;

  constructor(
    role: CompiledRole,
    texts: RoleTexts,
    columns: CandidateColumns,
    slots: Slots,
    plan: ScoringPlan,
    left: PairsLeft,
  ) {
    this.#role = role;
    this.#columns = columns;
    this.#slots = slots;
    this.#plan = plan;
    this.#texts = texts;
    this.#tables = new RoleTables(role, plan);
    this.#fits = new RoleFits(this.#tables, texts, columns, plan);
    this.#screen = new RoleScreen(this.#tables, columns, this.#fits, plan, texts.query, left);
  }

  /** Adds the totals of every candidate that may be on a list, less those that the sink doesn't want. */
  addTotals(totals: TotalsSink): void {
    const demands = this.#columns.abilities.prepare(this.#role);
    const { end } = this.#slots;
    for (let start = 0; start < end; start += blockSlots) {
      const slots = Math.min(blockSlots, end - start);
      const counts = this.#columns.abilities.count(start / blockSlots, slots, demands);
      this.#addBlock(start, start + slots, counts, totals);
    }
  }

  #addBlock(start: number, end: number, counts: Uint8Array, totals: TotalsSink): void {
    const screened = this.#screen.screen(start, end, counts, totals);
    const { isAsking, mayAnyBeNearMiss } = this.#plan;
    const order = totals.isOneList ? byFallingBound(screened) : null;
    for (let next = 0; next < screened.count; next += 1) {
      const at = order?.[next] ?? next;
      const slot = screened.slots[at] ?? 0;
      const id = this.#slots.idAt(slot);
      // of a free slot, the columns hold what was there
      if (id === undefined) {
        continue;
      }
      const failures = screened.failures[at] ?? 0;
      const kind = failures === 0 ? 'match' : 'near-miss';
      // the threshold may have risen since
      const threshold = mayAnyBeNearMiss
        ? Math.min(totals.scoreThreshold('match', slot), totals.scoreThreshold('near-miss', slot))
        : totals.scoreThreshold(kind, slot);
      if (threshold > 0 && (screened.bounds[at] ?? 0) < threshold) {
        continue;
      }
      const adjusted = isAsking ? null : this.#adjustedRole(slot, failures);
      if (adjusted === null) {
        const candidate = this.#columns.compiled(slot, id);
        const { scorer } = this.#plan;
        const { kind: found, total } = scorer.total(candidate, this.#role, this.#texts.turnTo(slot));
        totals.add(id, found, total, slot, null);
        continue;
      }
      const travelTime = screened.travelFits[at] ?? 0;
      const total = this.#fits.total(slot, slot - start, counts, travelTime, adjusted);
      totals.add(id, kind, total, slot, this.#fits);
    }
  }

  /** The role that the one adjustment makes; undefined for none, and for one of the trip; null where the scorer decides. */
  #adjustedRole(slot: number, failures: number): AdjustedRole | undefined | null {
    if (failures === 0 || failures === this.#plan.tripBit) {
      return undefined;
    }
    return this.#tables.openable.find(({ bit }) => bit === failures)?.adjustedAt(slot) ?? null;
  }
}

/** The positions of those left, who may reach most first. */
function byFallingBound({ count, bounds }: PairsLeft): Uint32Array {
  const order = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    order[at] = at;
  }
  return order.sort((a, b) => (bounds[b] ?? 0) - (bounds[a] ?? 0));
}
