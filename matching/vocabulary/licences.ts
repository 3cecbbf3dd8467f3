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
