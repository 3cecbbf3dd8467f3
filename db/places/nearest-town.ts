import { swedishTowns } from './swedish-towns.ts';

/** A place in WGS 84 decimal degrees. */
export interface Place {
  readonly lat: number;
  readonly lon: number;
}

/** A town, or a part of a large one, with its middle. */
export interface Town extends Place {
  readonly name: string;
}

/** Beyond this no town says where something is, in km: it lies abroad, or a digit is wrong. */
const farthestKm = 60;
const kmPerDegree = 111.2;

/** The towns, by name. */
export const towns: readonly Town[] = swedishTowns
  .trim()
  .split(/[;\n]/)
  .map((entry) => {
    const [name = '', lat, lon] = entry.split(':');
    return { name, lat: Number(lat), lon: Number(lon) };
  });

/** The Swedish town whose middle is nearest, as people would say where it is; null when none is within 60 km. */
export function nearestTown({ lat, lon }: Place): Town | null {
  const kmPerDegreeEast = kmPerDegree * Math.cos((lat * Math.PI) / 180);
  let nearest: Town | null = null;
  let leastSquare = farthestKm ** 2;
  for (const town of towns) {
    const square = ((town.lat - lat) * kmPerDegree) ** 2 + ((town.lon - lon) * kmPerDegreeEast) ** 2;
    if (square <= leastSquare) {
      nearest = town;
      leastSquare = square;
    }
  }
  return nearest;
}

/** The names of the towns that `isMeant` picks by name. */
export function townsCalled(isMeant: (name: string) => boolean): string[] {
  return towns.map(({ name }) => name).filter(isMeant);
}
