import type { CompiledRole } from '../../../pair/compiled-profile.ts';
import { largestDeficit } from '../../../pair/demand-counts.ts';
import { abilityIds } from '../../../vocabulary/abilities.ts';
import { countDemandsWasmBase64 } from './count-demands-wasm.ts';

/** Slots that lie together, and are counted together: their counts stay in the nearest cache. */
export const blockSlots = 2048;

/** Columns of counts for one block, a byte for each slot. */
export const countColumns = {
  essentialKnown: 0,
  /** Then those short by 2, 3 and 4 levels. */
  essentialShortBy1: 1,
  helpfulKnown: 5,
  helpfulShortBy1: 6,
  surplus: 10,
} as const;
const countColumnCount = 11;

const abilities = abilityIds.length;
/** Stands where no level is short by so much. */
const noLevel = 126;
const recordBytes = 16;
const pageBytes = 65_536;
const demandsAt = 0;
const countsAt = abilities * recordBytes;
const levelsAt = Math.ceil((countsAt + countColumnCount * blockSlots) / pageBytes) * pageBytes;
const blockBytes = abilities * blockSlots;

type CountDemands = (
  levels: number,
  slots: number,
  column: number,
  demands: number,
  essential: number,
  all: number,
  sum: number,
  counts: number,
) => void;

const module = new WebAssembly.Module(
  Uint8Array.from(atob(countDemandsWasmBase64.replaceAll('\n', '')), (byte) => byte.charCodeAt(0)),
);

/** A role's demands as the kernel reads them; made by {@link AbilityColumns.prepare}. */
export interface PreparedDemands {
  readonly records: Uint8Array;
  readonly essential: number;
  readonly all: number;
  /** Of all demands. */
  readonly sum: number;
}

/**
 * The ability levels of a pool, 32 bytes a slot, ability by ability in blocks of slots, in memory that the WebAssembly
 * kernel counts over 32 slots at a time.
 */
export class AbilityColumns {
  readonly #memory: WebAssembly.Memory;
  readonly #countDemands: CountDemands;
  #blocks = 0;
  // two views of the whole memory
  #bytes: Uint8Array;
  #levels: Int8Array;
  /** The records that lie in the memory. */
  #latest: Uint8Array | null = null;

  constructor() {
    const { exports } = new WebAssembly.Instance(module);
    this.#memory = exports.memory as WebAssembly.Memory;
    this.#countDemands = exports.countDemands as CountDemands;
    this.#bytes = new Uint8Array(this.#memory.buffer);
    this.#levels = new Int8Array(this.#memory.buffer);
  }

  /** Keeps the levels of a slot, −1 for unknown. */
  set(slot: number, levels: Int8Array): void {
    while (slot >= this.#blocks * blockSlots) {
      this.#addBlock();
    }
    const start = addressOf(slot);
    for (let ability = 0; ability < abilities; ability += 1) {
      this.#levels[start + ability * blockSlots] = levels[ability] ?? -1;
    }
  }

  /** The levels of a slot that was set, −1 for unknown. */
  get(slot: number): Int8Array {
    const levels = new Int8Array(abilities);
    const start = addressOf(slot);
    for (let ability = 0; ability < abilities; ability += 1) {
      levels[ability] = this.#levels[start + ability * blockSlots] ?? -1;
    }
    return levels;
  }

  /** Copies the levels of some abilities of a slot into a list by ability, −1 for unknown. */
  read(slot: number, someAbilities: readonly number[], into: Int8Array): void {
    const start = addressOf(slot);
    for (const ability of someAbilities) {
      into[ability] = this.#levels[start + ability * blockSlots] ?? -1;
    }
  }

  /** Writes a role's demands as records of the kernel, the essential ones first. */
  prepare({ demanded, essential, demands, closes }: CompiledRole): PreparedDemands {
    const records = new Uint8Array(demanded.length * recordBytes);
    const others = demanded.filter((ability) => !essential.includes(ability));
    [...essential, ...others].forEach((ability, position) => {
      const at = position * recordBytes;
      const demand = demands[ability] ?? 0;
      new DataView(records.buffer).setUint32(at, ability * blockSlots, true);
      for (let deficit = 1; deficit <= largestDeficit; deficit += 1) {
        const level = demand - (closes[ability] ?? 0) - deficit;
        records[at + 3 + deficit] = level < 0 ? noLevel : level;
      }
      records[at + 8] = demand;
    });
    const sum = demanded.reduce((total, ability) => total + (demands[ability] ?? 0), 0);
    return { records, essential: essential.length, all: demanded.length, sum };
  }

  /**
   * Counts over the slots of a block, from its first up to `slots` of them. The counts, `blockSlots` bytes for each of
   * {@link countColumns}, hold until the next call.
   */
  count(block: number, slots: number, { records, essential, all, sum }: PreparedDemands): Uint8Array {
    if (records !== this.#latest) {
      this.#latest = records;
      this.#bytes.set(records, demandsAt);
      // of another role, the kernel may leave other columns as they are
      this.#bytes.fill(0, countsAt, countsAt + countColumnCount * blockSlots);
    }
    const levels = levelsAt + block * blockBytes;
    this.#countDemands(levels, slots, blockSlots, demandsAt, essential, all, sum, countsAt);
    return new Uint8Array(this.#memory.buffer, countsAt, countColumnCount * blockSlots);
  }

  #addBlock(): void {
    const needed = levelsAt + (this.#blocks + 1) * blockBytes;
    if (needed > this.#bytes.length) {
      const more = Math.max(needed - this.#bytes.length, this.#bytes.length >> 2);
      this.#memory.grow(Math.ceil(more / pageBytes));
      this.#bytes = new Uint8Array(this.#memory.buffer);
      this.#levels = new Int8Array(this.#memory.buffer);
    }
    this.#levels.fill(-1, needed - blockBytes, needed);
    this.#blocks += 1;
  }
}

function addressOf(slot: number): number {
  const block = Math.floor(slot / blockSlots);
  return levelsAt + block * blockBytes + (slot - block * blockSlots);
}
