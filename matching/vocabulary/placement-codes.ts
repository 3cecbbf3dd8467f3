import type { Code } from './proposal-codes.ts';

/** Identifiers of what a placement can lead to, in vocabulary order. */
export const placementOutcomeIds = [
  'employed-here',
  'employed-elsewhere',
  'studies',
  'other-placement',
  'other-support',
  'looking-again',
  'not-known',
] as const;
/** One thing that a placement can lead to. */
export type PlacementOutcomeId = (typeof placementOutcomeIds)[number];

/** What a placement can lead to, in the order of `placementOutcomeIds`. */
export const placementOutcomes: readonly Code<PlacementOutcomeId>[] = [
  { id: 'employed-here', names: { sv: 'Anställning på arbetsplatsen', en: 'Employment at the workplace' } },
  { id: 'employed-elsewhere', names: { sv: 'Anställning någon annanstans', en: 'Employment elsewhere' } },
  { id: 'studies', names: { sv: 'Studier', en: 'Studies' } },
  { id: 'other-placement', names: { sv: 'En annan placering', en: 'Another placement' } },
  { id: 'other-support', names: { sv: 'En annan insats', en: 'Other support' } },
  { id: 'looking-again', names: { sv: 'Söker plats igen', en: 'Looks for a place again' } },
  { id: 'not-known', names: { sv: 'Inte känt', en: 'Not known' } },
];

/** Identifiers of the reasons why a placement that had not begun is called off, in vocabulary order. */
export const callOffReasonIds = [
  'person-declined',
  'consent-withdrawn',
  'health',
  'other-place',
  'workplace-cannot',
  'no-mentor',
  'not-decided-by-authority',
  'other',
] as const;
/** One reason why a placement that had not begun is called off. */
export type CallOffReasonId = (typeof callOffReasonIds)[number];

/** The reasons to call off a placement, in the order of `callOffReasonIds`. */
export const callOffReasons: readonly (Code<CallOffReasonId> & {
  /** Whether the person says no to the role by it. */
  readonly isPersonsNo: boolean;
})[] = [
  {
    id: 'person-declined',
    isPersonsNo: true,
    names: { sv: 'Personen vill inte', en: 'The person does not want to' },
  },
  {
    id: 'consent-withdrawn',
    isPersonsNo: true,
    names: { sv: 'Personen tar tillbaka sitt samtycke', en: 'The person withdraws the consent' },
  },
  { id: 'health', isPersonsNo: false, names: { sv: 'Hälsan', en: 'Health' } },
  {
    id: 'other-place',
    isPersonsNo: false,
    names: { sv: 'Personen har fått en annan plats', en: 'The person has another place' },
  },
  {
    id: 'workplace-cannot',
    isPersonsNo: false,
    names: { sv: 'Arbetsplatsen kan inte ta emot', en: 'The workplace cannot receive' },
  },
  { id: 'no-mentor', isPersonsNo: false, names: { sv: 'Ingen handledare', en: 'No mentor' } },
  {
    id: 'not-decided-by-authority',
    isPersonsNo: false,
    names: { sv: 'Myndigheten beslutade inte om insatsen', en: 'The authority did not decide on it' },
  },
  { id: 'other', isPersonsNo: false, names: { sv: 'Annat', en: 'Something else' } },
];
