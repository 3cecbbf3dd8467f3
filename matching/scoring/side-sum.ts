import type { Policy } from '../model/policy.ts';
import { roundScore } from '../pair/round.ts';

/** The mean of one side, gathered rule by rule in the order of the rules: the order decides the last bit. */
export class SideSum {
  readonly #thinProfile: Policy['thinProfile'];
  #weight = 0;
  #knownWeight = 0;
  /** Weight of rules that are unknown and count in full as if they were not. */
  #takenWeight = 0;
  #fitted = 0;

  constructor({ thinProfile }: Pick<Policy, 'thinProfile'>) {
    this.#thinProfile = thinProfile;
  }

  /** Weight of every rule, known or not. */
  get weight(): number {
    return this.#weight;
  }

  /** Weight of what is known. */
  get knownWeight(): number {
    return this.#knownWeight;
  }

  /** Adds a rule with a fit: its weight ≥ 0, the rounded fit and the rounded share that is known, both 0..1. */
  add(weight: number, fit: number, known: number): void {
    this.#weight += weight;
    this.#knownWeight += weight * known;
    this.#fitted += weight * known * fit;
  }

  /** Adds a rule of which nothing is known: the side leans to the prior for it, or it counts in full as a fit, 0..1. */
  addUnknown(weight: number, takenAs: number | undefined): void {
    this.#weight += weight;
    if (takenAs !== undefined) {
      this.#takenWeight += weight;
      this.#fitted += weight * takenAs;
    }
  }

  /** Weight of what counts: what is known or taken as a fit, and of the rest as much as the side leans. */
  get countedWeight(): number {
    const taken = this.#knownWeight + this.#takenWeight;
    return taken + this.#thinProfile.strength * (this.#weight - taken);
  }

  /** The weighted mean of what is known, leaning towards the prior for what is not; rounded. */
  get score(): number {
    return sideScore(this.#fitted, this.#knownWeight + this.#takenWeight, this.#weight, this.#thinProfile);
  }
}

/** The score of a side by its sums: of weight times fit of what counts as it is, of that weight, and of all weight. */
function sideScore(
  fitted: number,
  knownWeight: number,
  weight: number,
  { prior, strength }: Policy['thinProfile'],
): number {
  const leaning = strength * (weight - knownWeight);
  const counted = knownWeight + leaning;
  return counted > 0 ? roundScore((fitted + prior * leaning) / counted) : prior;
}

/** The share of the weights of both sides that is known, rounded. */
export function coverageOf(ofCandidate: SideSum, ofWorkplace: SideSum): number {
  const knownWeight = ofCandidate.knownWeight + ofWorkplace.knownWeight;
  return roundScore(knownWeight / (ofCandidate.weight + ofWorkplace.weight));
}

/** Harmonic mean of two rounded sides, rounded; 0 when either is 0. */
export function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : roundScore((2 * a * b) / (a + b));
}
