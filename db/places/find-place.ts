// Fuse.js: finds what a slip of the pen meant, among some hundred short names
import Fuse from 'fuse.js';
import type { Location } from '../../matching/pair/travel-minutes.ts';
import { wordKey } from '../../matching/text/word-key.ts';
import { towns } from './nearest-town.ts';
import { swedishLocalities } from './swedish-localities.ts';

/** What came of looking for a place by its name: where it is, or the names that were perhaps meant, the likeliest first. */
type FoundPlace =
  | { readonly kind: 'found'; readonly location: Location }
  | { readonly kind: 'unknown' | 'ambiguous'; readonly names: readonly string[] };

interface Locality extends Location {
  readonly name: string;
  readonly county: string;
}

/** Every place of a Swedish name: towns first, then smaller ones, which are told apart by their county. */
export const localities: readonly Locality[] = swedishLocalities
  .trim()
  .split('# ')
  .slice(1)
  .flatMap((section) => {
    const [county = '', ...lines] = section.trim().split('\n');
    return lines
      .flatMap((line) => line.split(';'))
      .map((entry) => {
        const [name = '', lat, lon] = entry.split(':');
        return { name, county, lat: Number(lat), lon: Number(lon) };
      });
  });

const mostSuggested = 3;

interface Index {
  readonly townsByName: ReadonlyMap<string, Location>;
  readonly byName: ReadonlyMap<string, readonly Locality[]>;
  readonly byNameAndCounty: ReadonlyMap<string, Locality>;
  readonly names: Fuse<string>;
}

let built: Index | undefined;

function index(): Index {
  if (built === undefined) {
    const byName = new Map<string, Locality[]>();
    for (const place of localities) {
      const key = wordKey(place.name);
      byName.set(key, [...(byName.get(key) ?? []), place]);
    }
    const names = new Set([...towns.map(({ name }) => name), ...localities.map(({ name }) => name)]);
    built = {
      townsByName: new Map(towns.map(({ name, lat, lon }) => [wordKey(name), { lat, lon }])),
      byName,
      byNameAndCounty: new Map(localities.map((place) => [wordKey(`${place.name} ${place.county}`), place])),
      names: new Fuse([...names], {
        threshold: 0.34,
        ignoreLocation: true,
        ignoreDiacritics: true,
        includeScore: true,
      }),
    };
  }
  return built;
}

/**
 * Where a Swedish place is, by its name: a town or a smaller place, with its county where several are called so (`Alvik,
 * Dalarna`), or as a municipality (`Lidköpings kommun`). A name that isn't known is never guessed.
 */
export function findPlace(name: string): FoundPlace {
  const { townsByName, byName, byNameAndCounty } = index();
  const asked = wordKey(name).replace(/ (?:län|sweden|sverige)$/u, '');
  const municipality = / kommun$/u.test(asked) ? asked.replace(/s? kommun$/u, '') : null;
  for (const key of [asked, municipality, municipality && `${municipality}s`]) {
    const town = key === null ? undefined : townsByName.get(key);
    if (town) {
      return { kind: 'found', location: town };
    }
  }
  const withCounty = byNameAndCounty.get(asked) ?? byNameAndCounty.get(asked.replace(/s$/u, ''));
  const [only, ...others] = withCounty ? [withCounty] : (byName.get(asked) ?? []);
  if (only === undefined) {
    return { kind: 'unknown', names: namesNear(name) };
  }
  return others.length === 0
    ? { kind: 'found', location: { lat: only.lat, lon: only.lon } }
    : { kind: 'ambiguous', names: [only, ...others].map((place) => `${place.name}, ${place.county}`) };
}

/** The names that come nearest, of like length first. */
function namesNear(name: string): string[] {
  const given = name.trim().slice(0, 40);
  return given === ''
    ? []
    : index()
        .names.search(given)
        .filter(({ item }) => Math.abs(item.length - given.length) <= Math.max(2, given.length / 3))
        .map(({ item, score = 1 }) => ({ item, distance: score + Math.abs(item.length - given.length) / 20 }))
        .sort((one, other) => one.distance - other.distance)
        .slice(0, mostSuggested)
        .map(({ item }) => item);
}
