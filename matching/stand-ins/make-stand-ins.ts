import type { Candidate } from '../model/candidate.ts';
import type { CompiledCandidate } from '../pair/compiled-profile.ts';
import type { Location } from '../pair/travel-minutes.ts';
import { createPlaces } from './draw-place.ts';
import { profileParts } from './profile-parts.ts';
import { type Shares, traitShares } from './trait-shares.ts';

/** Draws a number, 0 ≤ number < 1, each time another. */
export type Draw = () => number;

/** Most stand-ins of a node: from 2,000 people on, each stands for several. */
const mostStandIns = 2_000;

/**
 * Profiles of people who do not exist and are as those of a node are on the whole: as many as there are people, at most
 * {@link mostStandIns}.
 *
 * 1. How likely each level, need, refusal, time and so on is, is counted among the people, and leaned towards the general.
 * 2. Each stand-in draws how much is told of it, and then each trait for itself, by how likely it is where as much is told.
 *
 * No value goes from one person to one stand-in, and no two values of a person stay together: what the stand-ins give away of somebody
 * is how little one person moves what is likely, however much is asked of them. Nothing but what `draw` gives is left to chance.
 */
export function makeStandIns(people: readonly CompiledCandidate[], draw: Draw): Candidate[] {
  const shares = traitShares(people);
  const places = createPlaces(people, draw);
  return Array.from({ length: Math.min(people.length, mostStandIns) }, () =>
    makeOne(shares.byTold[drawValue(shares.told, draw)] ?? [], places, draw),
  );
}

function makeOne(likely: readonly Shares[], drawPlace: () => Location | null, draw: Draw): Candidate {
  let from = 0;
  let profile: Candidate = {};
  for (const { traits, write } of profileParts) {
    const values = likely.slice(from, from + traits.length).map((shares) => drawValue(shares, draw));
    const part = write(values, drawPlace);
    from += traits.length;
    profile = {
      ...profile,
      ...part,
      // hours, times and days are parts of one field
      ...(part.availability && { availability: { ...profile.availability, ...part.availability } }),
    };
  }
  return profile;
}

function drawValue(shares: Shares, draw: Draw): number {
  let left = draw();
  for (const [value, share] of shares.entries()) {
    left -= share;
    if (left < 0) {
      return value;
    }
  }
  return shares.length - 1; // what is left by rounding
}
