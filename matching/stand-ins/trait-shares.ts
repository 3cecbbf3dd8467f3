import type { CompiledCandidate } from '../pair/compiled-profile.ts';
import { profileParts, toldTrait } from './profile-parts.ts';
import type { Trait } from './trait.ts';

/**
 * As many people as the general picture counts for beside those of the node. What a single person tells of a trait moves its
 * shares by less than one in so many; `test/privacy` measures what that gives away.
 */
const generalWeight = 100;
/** The same for how much is told of a person, which is one trait alone and gives away less. */
const toldWeight = 25;
/** The same for a family of traits, which many people tell of many times over. */
const familyWeight = 5;

/** How likely each value is, 0..1; they add up to 1. */
export type Shares = readonly number[];

/** How likely what is, among the people of a node. */
export interface TraitShares {
  /** How much is told of a person. */
  readonly told: Shares;
  /** By how much is told, then by trait in the order of the parts. */
  readonly byTold: readonly (readonly Shares[])[];
}

const traits: readonly Trait[] = profileParts.flatMap((part) => part.traits);

/**
 * How likely each value of each trait is. Each leans towards what is more general, the more so the fewer tell of it: those of whom as much
 * is told towards all people, these towards the whole family of the trait, and that towards any value being as likely.
 */
export function traitShares(people: readonly CompiledCandidate[]): TraitShares {
  const families = familyShares(people);
  const ofAll = traits.map((trait) =>
    leaning(countValues(people, trait), families.get(trait.family) ?? [], generalWeight),
  );
  const byTold = Array.from({ length: toldTrait.values }, (_, told) => {
    const alike = people.filter((person) => toldTrait.of(person) === told);
    return traits.map((trait, index) =>
      leaning(countValues(alike, trait), ofAll[index] ?? [], generalWeight),
    );
  });
  return {
    told: leaning(countValues(people, toldTrait), evenly(toldTrait.values), toldWeight),
    byTold,
  };
}

function familyShares(people: readonly CompiledCandidate[]): ReadonlyMap<string, Shares> {
  const counts = new Map<string, number[]>();
  for (const trait of traits) {
    const sum = counts.get(trait.family) ?? evenly(trait.values).fill(0);
    counts.set(
      trait.family,
      countValues(people, trait).map((count, value) => count + (sum[value] ?? 0)),
    );
  }
  return new Map(
    [...counts].map(([family, sum]) => [family, leaning(sum, evenly(sum.length), familyWeight)]),
  );
}

function countValues(people: readonly CompiledCandidate[], trait: Trait): number[] {
  const counts = evenly(trait.values).fill(0);
  for (const person of people) {
    const value = trait.of(person);
    if (value !== null) {
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

/** The shares of the counts, as if `weight` more people were as the prior says. */
function leaning(counts: readonly number[], prior: Shares, weight: number): Shares {
  const all = counts.reduce((sum, count) => sum + count, weight);
  return counts.map((count, value) => (count + weight * (prior[value] ?? 0)) / all);
}

function evenly(values: number): number[] {
  return new Array<number>(values).fill(1 / values);
}
