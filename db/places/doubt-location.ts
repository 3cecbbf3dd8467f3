import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import { localities } from './find-place.ts';
import { type Place, towns } from './nearest-town.ts';

/** Sweden from south to north and from west to east, in degrees. */
const sweden = { south: 55.2, north: 69.2, west: 10.9, east: 24.2 };
/** How far from any place of some size somebody may live or work, in km, and so far north that there are few. */
const farthestKm = { elsewhere: 60, farNorth: 150, farNorthFrom: 65 };
const kmPerDegree = 111.2;

/**
 * What is wrong with coordinates that are no place in Sweden or just beyond its border, with what was perhaps meant: that they
 * are swapped, zero, without their decimal mark, in another system, or abroad. Null when nothing is.
 */
export function doubtLocation({ lat, lon }: Place): LocalizedText | null {
  if (isNearSweden({ lat, lon })) {
    return null;
  }
  if (lat === 0 || lon === 0) {
    return {
      en: 'Is in the sea off Africa: 0 is a place. Leave both out when the place is not known.',
      sv: 'Ligger i havet utanför Afrika: 0 är en plats. Utelämna båda när platsen inte är känd.',
    };
  }
  if (isNearSweden({ lat: lon, lon: lat })) {
    return guess({ en: 'Swapped?', sv: 'Omkastade?' }, { lat: lon, lon: lat });
  }
  if (lat > 6_100_000 && lat < 7_700_000 && lon > 200_000 && lon < 1_000_000) {
    return {
      en: 'Looks like SWEREF 99 TM; WGS 84 in decimal degrees is wanted, such as lat 57.7, lon 11.97. Or give the name of the place.',
      sv: 'Ser ut som SWEREF 99 TM; WGS 84 i decimalgrader behövs, som lat 57.7, lon 11.97. Eller ange ortens namn.',
    };
  }
  const shifted = shiftedToSweden(lat, lon);
  if (shifted) {
    return guess({ en: 'Without their decimal mark?', sv: 'Utan decimaltecken?' }, shifted);
  }
  const unsigned = { lat: Math.abs(lat), lon: Math.abs(lon) };
  if (isNearSweden(unsigned)) {
    return guess({ en: 'A sign too much?', sv: 'Ett minustecken för mycket?' }, unsigned);
  }
  return {
    en: 'Is no place in Sweden or just beyond its border. lat is north (55 to 69), lon is east (11 to 24).',
    sv: 'Är ingen plats i Sverige eller strax utanför gränsen. lat är norr (55 till 69), lon är öster (11 till 24).',
  };
}

function guess(why: LocalizedText, { lat, lon }: Place): LocalizedText {
  const place = `lat ${lat}, lon ${lon}`;
  return {
    en: `Is no place in Sweden. ${why.en} Perhaps ${place}.`,
    sv: `Är ingen plats i Sverige. ${why.sv} Kanske ${place}.`,
  };
}

/** The place with its decimal marks put back, by powers of ten; null when there is none such. */
function shiftedToSweden(lat: number, lon: number): Place | null {
  const shift = (value: number, from: number, to: number) => {
    for (let power = 1; power <= 8; power += 1) {
      const shifted = value / 10 ** power;
      if (shifted >= from && shifted <= to) {
        return shifted;
      }
    }
    return value;
  };
  const place = {
    lat: lat > 90 ? shift(lat, sweden.south, sweden.north) : lat,
    lon: lon > 90 ? shift(lon, sweden.west, sweden.east) : lon,
  };
  return (place.lat !== lat || place.lon !== lon) && isNearSweden(place) ? place : null;
}

function isNearSweden({ lat, lon }: Place): boolean {
  if (lat < sweden.south || lat > sweden.north || lon < sweden.west || lon > sweden.east) {
    return false;
  }
  const narrowing = Math.cos((lat * Math.PI) / 180);
  const most = lat >= farthestKm.farNorthFrom ? farthestKm.farNorth : farthestKm.elsewhere;
  const isNear = (place: Place) =>
    Math.hypot(place.lat - lat, (place.lon - lon) * narrowing) * kmPerDegree <= most;
  return towns.some(isNear) || localities.some(isNear);
}
