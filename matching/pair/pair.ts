import type { Policy } from '../model/policy.ts';
import type { CompiledCandidate, CompiledRole } from './compiled-profile.ts';
import type { TravelMinutes } from './travel-minutes.ts';

/** What a pair is judged by, the same for every pair of a run. */
export interface ScoringSetting {
  readonly policy: Policy;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly travelMinutes: TravelMinutes;
  /** For each node, the other nodes whose candidates its roles are open to. */
  readonly opensTo: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Text similarities of one pair, 0..1, read only where both texts exist. A pool answers from its index, a single
 * pair compares; both give the bit-identical number.
 */
export interface PairTexts {
  /** Of the candidate's wishes and the role's text. */
  wishes(): number;
  /** Of one experience, by its position in the compiled candidate, and the role's text. */
  experience(index: number): number;
}

/** Compares the texts of a single pair. */
export function compareTexts(candidate: CompiledCandidate, role: CompiledRole): PairTexts {
  return new ComparedTexts(candidate, role);
}

/** The texts of a single pair, each compared at most once. */
class ComparedTexts implements PairTexts {
  readonly #candidate: CompiledCandidate;
  readonly #role: CompiledRole;
  readonly #known: number[] = [];

  constructor(candidate: CompiledCandidate, role: CompiledRole) {
    this.#candidate = candidate;
    this.#role = role;
  }

  wishes(): number {
    return this.#similarity(this.#candidate.wishes, 0);
  }

  experience(index: number): number {
    return this.#similarity(this.#candidate.experience?.[index]?.text, index + 1);
  }

  #similarity(text: CompiledCandidate['wishes'] | undefined, at: number): number {
    const known = this.#known[at];
    if (known !== undefined) {
      return known;
    }
    const value = text && this.#role.text ? this.#role.text.similarityOf(text) : 0;
    this.#known[at] = value;
    return value;
  }
}

/** One candidate and one role under judgement: what every gate and fit rule reads. */
export class Pair {
  readonly candidate: CompiledCandidate;
  readonly role: CompiledRole;
  readonly texts: PairTexts;
  readonly setting: ScoringSetting;
  #travelMinutes: number | null | undefined;

  constructor(candidate: CompiledCandidate, role: CompiledRole, texts: PairTexts, setting: ScoringSetting) {
    this.candidate = candidate;
    this.role = role;
    this.texts = texts;
    this.setting = setting;
  }

  /** Minutes of the trip to work, null when a location is unknown. Gate and fit rule share the one estimate. */
  get travelMinutes(): number | null {
    if (this.#travelMinutes === undefined) {
      const { location: from } = this.candidate;
      const { location: to } = this.role;
      this.#travelMinutes = from && to ? this.setting.travelMinutes(from, to, this.setting.policy) : null;
    }
    return this.#travelMinutes;
  }

  /** Deficit in levels that no support on offer closes, ≥ 0, of a demand that has a level; null when the ability is unknown. */
  deficit(ability: number): number | null {
    const level = this.candidate.levels[ability] ?? -1;
    if (level < 0) {
      return null;
    }
    return Math.max(0, (this.role.demands[ability] ?? 0) - level - (this.role.closes[ability] ?? 0));
  }
}
