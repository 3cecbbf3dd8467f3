import type { CompiledCandidate } from '../pair/compiled-profile.ts';
import { cosineOf, type Location } from '../pair/travel-minutes.ts';
import type { Draw } from './make-stand-ins.ts';

/** How far, in degrees of latitude, a place lies from where somebody lives: about 9 km on the whole. */
const spread = 0.08;

/**
 * Draws places to live: some kilometres from where one of the people lives, whoever that is. None where nobody has told.
 */
export function createPlaces(people: readonly CompiledCandidate[], draw: Draw): () => Location | null {
  const homes = people.flatMap(({ location }) => (location === null ? [] : [location]));
  return () => {
    const home = homes[Math.floor(draw() * homes.length)];
    if (home === undefined) {
      return null;
    }
    return {
      lat: within(home.lat + spread * drawNormal(draw), 90),
      lon: within(home.lon + (spread / cosineOf(home.lat)) * drawNormal(draw), 180),
    };
  };
}

/** About normally distributed, with mean 0 and standard deviation 1. */
function drawNormal(draw: Draw): number {
  return (draw() + draw() + draw() + draw() - 2) * Math.sqrt(3);
}

function within(degrees: number, most: number): number {
  return Math.max(-most, Math.min(most, degrees));
}
