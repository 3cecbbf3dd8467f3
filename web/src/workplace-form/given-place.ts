import type { Schemas } from '../api/client.ts';
import { nearestTown, type TownPlace } from '../api/towns-query.ts';

/** A place as it is stored, or as it is given: by its coordinates or by its name. */
export type GivenPlace = Schemas['GivenLocation'];

/** Two numbers, with a decimal point or comma, of any size: what is no place is told so by the API, with a guess. */
const coordinates = /^(-?\d+(?:[.,]\d+)?)(?:\s*;\s*|,\s+|\s+|,)(-?\d+(?:[.,]\d+)?)$/;

/** What is written as a place: the coordinates of a town, coordinates, or a name for the API to find; undefined for nothing. */
export function readPlace(text: string, towns: readonly TownPlace[]): GivenPlace | undefined {
  const written = text.trim();
  if (written === '') {
    return undefined;
  }
  const town = towns.find(({ name }) => name.toLowerCase() === written.toLowerCase());
  if (town !== undefined) {
    return town.location;
  }
  const [, lat, lon] = coordinates.exec(written) ?? [];
  return lat === undefined || lon === undefined
    ? { place: written }
    : { lat: numberOf(lat), lon: numberOf(lon) };
}

/** A place as it is written: a town by its name where the place is its middle, else coordinates. */
export function writePlace(place: GivenPlace | undefined, towns: readonly TownPlace[]): string {
  if (place === undefined) {
    return '';
  }
  if ('place' in place) {
    return place.place;
  }
  const town = nearestTown(towns, place);
  const isMiddle = town?.location.lat === place.lat && town.location.lon === place.lon;
  return isMiddle ? town.name : `${place.lat}, ${place.lon}`;
}

function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}
