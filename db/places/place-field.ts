import { z } from 'zod';
import { candidateFields } from '../../matching/model/candidate.ts';
import { locationField } from '../../matching/model/fields.ts';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import { doubtLocation } from './doubt-location.ts';
import { findPlace } from './find-place.ts';
import type { Place } from './nearest-town.ts';

type Refuse = (path: string[], told: LocalizedText) => void;

/** Coordinates and a name that are so far from each other are not of one place, in degrees of latitude: some 30 km. */
const farthestFromName = 0.27;

const coordinates = locationField.superRefine((location, context) => {
  const doubt = doubtLocation(location);
  if (doubt) {
    context.addIssue({ code: 'custom', message: doubt.en, params: { told: doubt } });
  }
});

const named = z
  .strictObject({
    place: z
      .string()
      .min(1)
      .max(100)
      .describe('The name of a Swedish town or smaller place, with its county where several are called so.'),
    lat: z.number().optional().describe('Latitude, if it is known more exactly.'),
    lon: z.number().optional().describe('Longitude, likewise.'),
  })
  .transform((given, context): Place => {
    let isRefused = false;
    const place = settle(given, (path, told) => {
      isRefused = true;
      // that it goes on lets the form that was meant be chosen by all errors, instead of the other one for going on
      context.addIssue({ code: 'custom', path, message: told.en, params: { told }, continue: true });
    });
    return isRefused || place === null ? z.NEVER : place;
  });

/** A place as it is given: by its coordinates in or near Sweden, or by its name, which stands for those of its middle. */
const placeField = z
  .union([coordinates, named], {
    error: 'must be {place} with the name of a Swedish place, e.g. Lidköping, or {lat, lon}',
  })
  .meta({
    id: 'GivenLocation',
    description:
      'WGS 84 decimal degrees in or near Sweden, or the name of a place, which is stored as where its middle is.',
    examples: [{ lat: 57.71, lon: 11.98 }, { place: 'Lidköping' }],
  });

/** The fields of a role or workplace that name a place, as they are given. */
export const placedFields = { location: placeField.optional() };

/** The fields of a candidate that name a place, as they are given. */
export const placedCandidateFields = {
  travel: candidateFields.travel
    .unwrap()
    .extend({ from: placeField.optional() })
    .optional()
    .describe('How far the person can travel.'),
};

/** A merge patch in which a place that is given by its name alone takes the coordinates from before away: they are another place's. */
export function replacingPlaces(patch: Record<string, unknown>): Record<string, unknown> {
  const { location, travel } = patch;
  return {
    ...patch,
    ...(location === undefined ? {} : { location: replacing(location) }),
    ...(typeof travel === 'object' && travel !== null && 'from' in travel
      ? { travel: { ...travel, from: replacing(travel.from) } }
      : {}),
  };
}

function replacing(given: unknown): unknown {
  const { success, data } = z.strictObject({ place: z.string() }).safeParse(given);
  return success ? { ...data, lat: null, lon: null } : given;
}

function settle(
  {
    place,
    lat,
    lon,
  }: { readonly place: string; readonly lat?: number | undefined; readonly lon?: number | undefined },
  refuse: Refuse,
): Place | null {
  const found = findPlace(place);
  if (found.kind !== 'found') {
    refuse(['place'], found.kind === 'unknown' ? unknownPlace(found.names) : severalPlaces(found.names));
    return null;
  }
  if (lat === undefined && lon === undefined) {
    return found.location;
  }
  if (lat === undefined || lon === undefined) {
    refuse([lat === undefined ? 'lat' : 'lon'], {
      en: 'Is missing: give both lat and lon, or the name alone.',
      sv: 'Saknas: ange både lat och lon, eller bara namnet.',
    });
    return null;
  }
  const doubt = doubtLocation({ lat, lon });
  if (doubt) {
    refuse(['lat'], doubt);
    return null;
  }
  const narrowing = Math.cos((lat * Math.PI) / 180);
  if (Math.hypot(found.location.lat - lat, (found.location.lon - lon) * narrowing) > farthestFromName) {
    refuse(['lat'], {
      en: 'The coordinates lie far from the place that is named. Give one of them.',
      sv: 'Koordinaterna ligger långt från orten som anges. Ange en av dem.',
    });
    return null;
  }
  return { lat, lon };
}

function unknownPlace(names: readonly string[]): LocalizedText {
  const inQuotes = names.map((name) => `"${name}"`);
  return names.length === 0
    ? {
        en: 'Is not a Swedish place that is known here. Name the nearest town, or give lat and lon.',
        sv: 'Är ingen svensk ort som är känd här. Ange närmaste större ort, eller lat och lon.',
      }
    : {
        en: `Is not a Swedish place that is known here. Maybe ${inQuotes.join(' or ')}.`,
        sv: `Är ingen svensk ort som är känd här. Kanske ${inQuotes.join(' eller ')}.`,
      };
}

function severalPlaces(names: readonly string[]): LocalizedText {
  return {
    en: `Several places are called so. Write which: ${names.join('; ')}.`,
    sv: `Flera orter heter så. Skriv vilken: ${names.join('; ')}.`,
  };
}
