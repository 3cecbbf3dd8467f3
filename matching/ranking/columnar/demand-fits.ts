import type { CompiledCandidate, CompiledRole, InferredLevel } from '../../pair/compiled-profile.ts';
import {
  countDemands,
  countRead,
  fitOfDemands,
  knownNumberShare,
  knownWeightShare,
  largestDeficit,
  type ReadCounts,
} from '../../pair/demand-counts.ts';
import type { ScoringSetting } from '../../pair/pair.ts';
import { roundScore } from '../../pair/round.ts';
import { hasDemands } from '../../rules/known-demands.ts';
import { fitOfSurplus } from '../../rules/room-to-grow.ts';
import { blockSlots, countColumns } from './ability-kernel/ability-columns.ts';
import type { AdjustedRole } from './adjusted-role.ts';
import type { CandidateColumns } from './candidate-columns.ts';
import { unknownFit } from './value-tables.ts';

/** Entries of the memory of fits; a power of two. Candidates meet the demands of a role in some hundred ways. */
const remembered = 1024;
/** Bits of one count: there are 32 abilities. */
const countBits = 6;

/** The fits of the rules on abilities, of a role and one candidate at a time, out of what the kernel has counted. */
export class DemandFits {
  /** Rounded, or {@link unknownFit}. */
  abilities = unknownFit;
  /** The rounded share that is known, 0 where nothing is. */
  abilitiesKnown = 0;
  roomToGrow = unknownFit;
  roomKnown = 0;
  readonly #role: CompiledRole;
  readonly #columns: CandidateColumns;
  readonly #setting: ScoringSetting;
  /** Whether the role's demands count. */
  readonly #hasDemands: boolean;
  /** For each number of demands that meet a rated level, the rounded share of all. */
  readonly #knownShares: readonly number[];
  readonly #inferredLevelCodes: Uint32Array;
  /** The different lists of levels read in own words, by code, and how each meets the demands; null when it doesn't. */
  readonly #inferredLevels: readonly Pick<CompiledCandidate, 'inferredLevels'>[];
  readonly #readCounts: (ReadCounts | null | undefined)[];
  readonly #essential = [0, 0, 0, 0, 0];
  readonly #helpful = [0, 0, 0, 0, 0];
  readonly #counts = { essential: this.#essential, helpful: this.#helpful };
  readonly #known = { knownEssential: 0, knownHelpful: 0 };
  readonly #levels = new Int8Array(32).fill(-1);
  // fits of rated levels alone, by their counts: −1 for a free entry
  readonly #essentialKeys = new Int32Array(remembered).fill(-1);
  readonly #helpfulKeys = new Int32Array(remembered);
  readonly #fits = new Float64Array(remembered);

  constructor(role: CompiledRole, columns: CandidateColumns, setting: ScoringSetting) {
    this.#role = role;
    this.#columns = columns;
    this.#setting = setting;
    this.#hasDemands = hasDemands({ role, setting });
    this.#knownShares = Array.from({ length: role.demanded.length + 1 }, (_, rated) =>
      roundScore(knownNumberShare(rated, role, setting.policy)),
    );
    const inferredLevels = columns.partWith(['inferredLevels']);
    this.#inferredLevelCodes = inferredLevels?.codes ?? new Uint32Array(0);
    this.#inferredLevels = inferredLevels?.values ?? [];
    this.#readCounts = Array.from(this.#inferredLevels, (part) =>
      part.inferredLevels.length > 0 ? undefined : null,
    );
  }

  /** Of the candidate of a slot, at a place in its block of counts; by an adjusted role where that alters abilities. */
  find(slot: number, place: number, counts: Uint8Array, adjusted?: AdjustedRole): void {
    const { policy } = this.#setting;
    const essentialKnown = counts[countColumns.essentialKnown * blockSlots + place] ?? 0;
    const helpfulKnown = counts[countColumns.helpfulKnown * blockSlots + place] ?? 0;
    const known = essentialKnown + helpfulKnown;
    const altered = adjusted?.altersAbilities === true ? adjusted.role : undefined;
    const readCode = this.#inferredLevelCodes[slot] ?? 0;
    const read =
      altered === undefined ? this.#readCountsOf(readCode) : countRead(this.#levelsRead(readCode), altered);
    this.abilities = unknownFit;
    this.abilitiesKnown = 0;
    this.roomToGrow = unknownFit;
    this.roomKnown = 0;
    if ((known === 0 && read === null) || !this.#hasDemands) {
      return;
    }
    if (known > 0) {
      this.roomKnown = this.#knownShares[known] ?? 0;
      const surplus = counts[countColumns.surplus * blockSlots + place] ?? 0;
      this.roomToGrow = roundScore(fitOfSurplus(surplus / known, policy.roomToGrow));
    }
    this.#known.knownEssential = essentialKnown;
    this.#known.knownHelpful = helpfulKnown;
    this.abilitiesKnown = roundScore(knownWeightShare(this.#known, read, this.#role, policy));
    if (altered !== undefined) {
      this.#columns.abilities.read(slot, altered.demanded, this.#levels);
      this.abilities = roundedOrUnknown(fitOfDemands(countDemands(this.#levels, altered), read, policy));
      return;
    }
    const essentialKey = keyOf(counts, countColumns.essentialKnown, place);
    const helpfulKey = keyOf(counts, countColumns.helpfulKnown, place);
    if (read !== null) {
      this.#unpack(essentialKey, this.#essential);
      this.#unpack(helpfulKey, this.#helpful);
      this.abilities = roundedOrUnknown(fitOfDemands(this.#counts, read, policy));
      return;
    }
    const entry = (Math.imul(essentialKey, 0x9e3779b1) ^ Math.imul(helpfulKey, 0x85ebca6b)) >>> 22;
    if (this.#essentialKeys[entry] !== essentialKey || this.#helpfulKeys[entry] !== helpfulKey) {
      this.#unpack(essentialKey, this.#essential);
      this.#unpack(helpfulKey, this.#helpful);
      this.#essentialKeys[entry] = essentialKey;
      this.#helpfulKeys[entry] = helpfulKey;
      this.#fits[entry] = roundedOrUnknown(fitOfDemands(this.#counts, null, policy));
    }
    this.abilities = this.#fits[entry] ?? unknownFit;
  }

  #levelsRead(code: number): readonly InferredLevel[] {
    return this.#inferredLevels[code]?.inferredLevels ?? [];
  }

  #readCountsOf(code: number): ReadCounts | null {
    let counts = this.#readCounts[code];
    if (counts === undefined) {
      counts = countRead(this.#levelsRead(code), this.#role);
      this.#readCounts[code] = counts;
    }
    return counts;
  }

  /** Demands by deficit, 0 to 4 levels. */
  #unpack(key: number, into: number[]): void {
    let met = key & (2 ** countBits - 1);
    for (let deficit = 1; deficit <= largestDeficit; deficit += 1) {
      const short = (key >>> (deficit * countBits)) & (2 ** countBits - 1);
      into[deficit] = short;
      met -= short;
    }
    into[0] = met;
  }
}

/** The number of known demands of a kind and those short by 1 to 4 levels, in one whole number. */
function keyOf(counts: Uint8Array, column: number, place: number): number {
  const at = column * blockSlots + place;
  return (
    (counts[at] ?? 0) |
    ((counts[at + blockSlots] ?? 0) << countBits) |
    ((counts[at + 2 * blockSlots] ?? 0) << (2 * countBits)) |
    ((counts[at + 3 * blockSlots] ?? 0) << (3 * countBits)) |
    ((counts[at + 4 * blockSlots] ?? 0) << (4 * countBits))
  );
}

function roundedOrUnknown(fit: number | null): number {
  return fit === null ? unknownFit : roundScore(fit);
}
