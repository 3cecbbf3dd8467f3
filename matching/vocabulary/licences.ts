import type { LocalizedText, Synonyms } from './localized-text.ts';

/** Identifiers of the licences: the EU driving licence classes, and the forklift licence. */
export const licenceIds = [
  'AM',
  'A1',
  'A2',
  'A',
  'B1',
  'B',
  'BE',
  'C1',
  'C1E',
  'C',
  'CE',
  'D1',
  'D1E',
  'D',
  'DE',
  'forklift',
] as const;

/** One licence. */
export type LicenceId = (typeof licenceIds)[number];

/** One licence and the licences that its holder also has. */
export interface Licence {
  readonly id: LicenceId;
  readonly names: LocalizedText;
  readonly synonyms: Synonyms;
  /**
   * The licences that this one covers, directly and through others, itself left out.
   * Source: directive 2006/126/EC, article 6; a class above B is given only to holders of B.
   */
  readonly covers: readonly LicenceId[];
}

/** The licences, in the order of `licenceIds`. */
export const licences: readonly Licence[] = [
  {
    id: 'AM',
    names: { sv: 'Moped klass I (AM)', en: 'Moped (AM)' },
    synonyms: { sv: ['moped', 'epa', 'mopedbil'], en: ['moped'] },
    covers: [],
  },
  {
    id: 'A1',
    names: { sv: 'Lätt motorcykel (A1)', en: 'Light motorcycle (A1)' },
    synonyms: { sv: ['lätt mc'], en: ['light motorbike'] },
    covers: ['AM'],
  },
  {
    id: 'A2',
    names: { sv: 'Mellanstor motorcykel (A2)', en: 'Medium motorcycle (A2)' },
    synonyms: { sv: ['mellanstor mc'], en: ['medium motorbike'] },
    covers: ['AM', 'A1'],
  },
  {
    id: 'A',
    names: { sv: 'Motorcykel (A)', en: 'Motorcycle (A)' },
    synonyms: { sv: ['mc', 'mc-körkort'], en: ['motorbike'] },
    covers: ['AM', 'A1', 'A2'],
  },
  {
    id: 'B1',
    names: { sv: 'Fyrhjuligt motorcykelfordon (B1)', en: 'Light four-wheeler (B1)' },
    synonyms: { sv: ['fyrhjuling'], en: ['quadricycle'] },
    covers: ['AM'],
  },
  {
    id: 'B',
    names: { sv: 'Personbil (B)', en: 'Car (B)' },
    synonyms: { sv: ['bil', 'vanligt körkort', 'b-körkort'], en: ['car', 'driving licence'] },
    covers: ['AM', 'B1'],
  },
  {
    id: 'BE',
    names: { sv: 'Personbil med tungt släp (BE)', en: 'Car with heavy trailer (BE)' },
    synonyms: { sv: ['släpvagn', 'be-körkort'], en: ['trailer'] },
    covers: ['AM', 'B1', 'B'],
  },
  {
    id: 'C1',
    names: { sv: 'Medeltung lastbil (C1)', en: 'Medium lorry (C1)' },
    synonyms: { sv: ['liten lastbil'], en: ['medium truck'] },
    covers: ['AM', 'B1', 'B'],
  },
  {
    id: 'C1E',
    names: { sv: 'Medeltung lastbil med tungt släp (C1E)', en: 'Medium lorry with heavy trailer (C1E)' },
    synonyms: { sv: ['liten lastbil med släp'], en: ['medium truck with trailer'] },
    covers: ['AM', 'B1', 'B', 'BE', 'C1'],
  },
  {
    id: 'C',
    names: { sv: 'Tung lastbil (C)', en: 'Heavy lorry (C)' },
    synonyms: { sv: ['lastbil', 'lastbilskörkort', 'c-körkort'], en: ['truck'] },
    covers: ['AM', 'B1', 'B', 'C1'],
  },
  {
    id: 'CE',
    names: { sv: 'Tung lastbil med tungt släp (CE)', en: 'Heavy lorry with heavy trailer (CE)' },
    synonyms: { sv: ['lastbil med släp', 'långtradare'], en: ['articulated lorry'] },
    covers: ['AM', 'B1', 'B', 'BE', 'C1', 'C1E', 'C'],
  },
  {
    id: 'D1',
    names: { sv: 'Mellanstor buss (D1)', en: 'Medium bus (D1)' },
    synonyms: { sv: ['liten buss', 'minibuss'], en: ['minibus'] },
    covers: ['AM', 'B1', 'B'],
  },
  {
    id: 'D1E',
    names: { sv: 'Mellanstor buss med tungt släp (D1E)', en: 'Medium bus with heavy trailer (D1E)' },
    synonyms: { sv: ['liten buss med släp'], en: ['minibus with trailer'] },
    covers: ['AM', 'B1', 'B', 'BE', 'D1'],
  },
  {
    id: 'D',
    names: { sv: 'Buss (D)', en: 'Bus (D)' },
    synonyms: { sv: ['busskörkort', 'd-körkort'], en: ['bus', 'coach'] },
    covers: ['AM', 'B1', 'B', 'D1'],
  },
  {
    id: 'DE',
    names: { sv: 'Buss med tungt släp (DE)', en: 'Bus with heavy trailer (DE)' },
    synonyms: { sv: ['buss med släp'], en: ['bus with trailer'] },
    covers: ['AM', 'B1', 'B', 'BE', 'D1', 'D1E', 'D'],
  },
  {
    id: 'forklift',
    names: { sv: 'Truckbevis', en: 'Forklift licence' },
    synonyms: { sv: ['truckkort', 'truckutbildning', 'gaffeltruck'], en: ['forklift', 'fork truck'] },
    covers: [],
  },
];

const heldByLicence: ReadonlyMap<LicenceId, ReadonlySet<LicenceId>> = new Map(
  licences.map((licence) => [licence.id, new Set([licence.id, ...licence.covers])]),
);

/** Whether any of the licences held is, or covers, the required one. */
export const coversLicence = (held: readonly LicenceId[], required: LicenceId): boolean =>
  held.some((licence) => heldByLicence.get(licence)?.has(required) ?? false);
