import type { CompiledRole } from '../../pair/compiled-profile.ts';
import type { PairScorer } from '../../scoring/pair-scorer.ts';
import type { TotalsSink } from '../pool-totals.ts';
import type { Slots } from '../slots.ts';
import { blockSlots } from './ability-kernel/ability-columns.ts';
import type { AdjustedRole } from './adjusted-role.ts';
import type { CandidateColumns } from './candidate-columns.ts';
import { DemandFits } from './demand-fits.ts';
import type { PairsLeft } from './pairs-left.ts';
import { RoleFits } from './role-fits.ts';
import { failed, RoleScreen } from './role-screen.ts';
import { RoleTables } from './role-tables.ts';
import type { RoleTexts } from './role-texts.ts';

/**
 * Scores a role with the candidates of a pool, field by field: to the last bit what the scorer gives for each pair alone.
 *
 * 1. Block by block, the kernel counts how every candidate meets the demands.
 * 2. A screen drops those who have no place on the lists.
 * 3. The texts of those left are compared, and their fits added up. Where language or essential abilities fail, several
 *    gates may open together: the scorer itself decides.
 */
export class RoleQuery {
  readonly #role: CompiledRole;
  readonly #columns: CandidateColumns;
  readonly #slots: Slots;
  readonly #scorer: PairScorer;
  readonly #tables: RoleTables;
  readonly #texts: RoleTexts;
  readonly #screen: RoleScreen;
  readonly #fits: RoleFits;

  constructor(
    role: CompiledRole,
    texts: RoleTexts,
    columns: CandidateColumns,
    slots: Slots,
    scorer: PairScorer,
  ) {
    const { setting } = scorer;
    this.#role = role;
    this.#columns = columns;
    this.#slots = slots;
    this.#scorer = scorer;
    this.#texts = texts;
    this.#tables = new RoleTables(role, columns, setting);
    const demandFits = new DemandFits(this.#tables, columns, setting);
    this.#screen = new RoleScreen(this.#tables, columns, demandFits, setting, texts.query);
    this.#fits = new RoleFits(this.#tables, texts, columns, demandFits, setting);
  }

  /** Adds the totals of every candidate that may be on a list, less those that the sink doesn't want. */
  addTotals(totals: TotalsSink): void {
    if (!this.#tables.isOpen) {
      return;
    }
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
      // the list may have risen since
      const least = totals.leastWanted(kind, slot);
      if (least > 0 && (screened.bounds[at] ?? 0) < least) {
        continue;
      }
      if ((failures & (failed.language | failed.essential)) !== 0) {
        const candidate = this.#columns.compiled(slot, id);
        const { kind: found, total } = this.#scorer.total(candidate, this.#role, this.#texts.turnTo(slot));
        totals.add(id, found, total, slot);
        continue;
      }
      const travelTime = screened.travelFits[at] ?? 0;
      const total = this.#fits.total(
        slot,
        slot - start,
        counts,
        travelTime,
        this.#adjustedRole(slot, failures),
      );
      totals.add(id, kind, total, slot);
    }
  }

  /** The role that the one adjustment makes; undefined for none, and for one of hours or of the trip. */
  #adjustedRole(slot: number, failures: number): AdjustedRole | undefined {
    const { neverConditions, neededSupports } = this.#columns;
    if (failures === failed.conditions) {
      return this.#tables.neverConditions.openedRoleOf(neverConditions.codes[slot] ?? 0);
    }
    if (failures === failed.supports) {
      return this.#tables.neededSupports.openedRoleOf(neededSupports.codes[slot] ?? 0);
    }
    return undefined;
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
