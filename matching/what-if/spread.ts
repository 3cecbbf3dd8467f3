import { type ReachBand, reachBand, reachBands } from './reach-band.ts';

/** The first so many of a role's list are its top: those that are looked at first. */
export const topLength = 20;

/** How many people stand on so many tops each, by rising number of tops, from 1 on. */
export type TopPlaces = readonly (readonly [tops: number, people: number])[];

/** How the places on the tops of roles' lists are spread over people. */
export interface Spread {
  readonly people: number;
  /** Who stand on any top. */
  readonly onTop: number;
  /** On all tops together. */
  readonly places: number;
  /** The tenth of the people, rounded up, who stand on most tops, and the share, 0..1, of the places that they hold; null where there are no places. */
  readonly mostListed: { readonly people: number; readonly places: number; readonly share: number } | null;
  /** By how many tops they stand on, every band in order. */
  readonly bands: readonly { readonly band: ReachBand; readonly people: number; readonly places: number }[];
}

/** Gathers on how many tops each of some people stands; who stands on none is left out. */
export function gatherTopPlaces(topsOfEach: Iterable<number>): TopPlaces {
  const peopleByTops = new Map<number, number>();
  for (const tops of topsOfEach) {
    if (tops > 0) {
      peopleByTops.set(tops, (peopleByTops.get(tops) ?? 0) + 1);
    }
  }
  return [...peopleByTops].sort(([a], [b]) => a - b);
}

/** Tells how they are spread over `people`, those among them who stand on no top, too. */
export function spreadOf(topPlaces: TopPlaces, people: number): Spread {
  const onTop = topPlaces.reduce((sum, [, some]) => sum + some, 0);
  const places = topPlaces.reduce((sum, [tops, some]) => sum + tops * some, 0);
  // lists and people are counted one after the other: somebody may just have left
  const all = Math.max(people, onTop);
  const tenth = Math.ceil(all / 10);
  const held = placesOfMostListed(topPlaces, tenth);
  return {
    people: all,
    onTop,
    places,
    mostListed: places === 0 ? null : { people: tenth, places: held, share: held / places },
    bands: reachBands.map((band) => {
      const inBand = topPlaces.filter(([tops]) => reachBand(tops) === band);
      return {
        band,
        people: band === 'none' ? all - onTop : inBand.reduce((sum, [, some]) => sum + some, 0),
        places: inBand.reduce((sum, [tops, some]) => sum + tops * some, 0),
      };
    }),
  };
}

function placesOfMostListed(topPlaces: TopPlaces, most: number): number {
  let left = most;
  let places = 0;
  for (const [tops, people] of topPlaces.toReversed()) {
    const taken = Math.min(left, people);
    places += taken * tops;
    left -= taken;
  }
  return places;
}
