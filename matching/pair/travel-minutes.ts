import type { Policy } from '../model/policy.ts';

/** WGS 84 decimal degrees. */
export interface Location {
  readonly lat: number;
  readonly lon: number;
}

/** How long a trip takes, door to door, in whole minutes ≥ 0. Must depend on its arguments alone. */
export type TravelMinutes = (from: Location, to: Location, policy: Policy) => number;

/** Mean Earth radius in km (IUGG). */
const earthRadiusKm = 6371.0088;
const radiansPerDegree = Math.PI / 180;

/** Great-circle distance in km, by the haversine formula. */
export function greatCircleKm(from: Location, to: Location): number {
  return kmBetween(from.lat, from.lon, cosineOf(from.lat), to.lat, to.lon, cosineOf(to.lat));
}

/** The same in bare numbers, with the cosines of both latitudes known. */
export function kmBetween(
  fromLat: number,
  fromLon: number,
  fromCosine: number,
  toLat: number,
  toLon: number,
  toCosine: number,
): number {
  const sinLat = Math.sin(((toLat - fromLat) * radiansPerDegree) / 2);
  const sinLon = Math.sin(((toLon - fromLon) * radiansPerDegree) / 2);
  const chord = sinLat * sinLat + fromCosine * toCosine * (sinLon * sinLon);
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Cosine of an angle in degrees. */
export function cosineOf(degrees: number): number {
  return Math.cos(degrees * radiansPerDegree);
}

/**
 * Estimates a trip from the great-circle distance and the policy's speeds: the first `nearKm` at walking and
 * cycling speed, on to `townKm` at town speed, the rest at country speed, plus the overhead. Knows no timetable.
 */
export const travelMinutes: TravelMinutes = (from, to, policy) =>
  minutesOfKm(greatCircleKm(from, to), policy.travel);

/** Whole minutes of a trip of so many km; see {@link travelMinutes}. */
export function minutesOfKm(km: number, travel: Policy['travel']): number {
  const { speedsKmPerHour, nearKm, townKm, overheadMinutes } = travel;
  const near = Math.min(km, nearKm);
  const town = Math.max(0, Math.min(km, townKm) - near);
  const country = km - near - town;
  const hours = near / speedsKmPerHour.near + town / speedsKmPerHour.town + country / speedsKmPerHour.country;
  return Math.round(hours * 60 + overheadMinutes);
}
