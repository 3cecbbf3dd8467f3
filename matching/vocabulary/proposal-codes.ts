import type { LocalizedText } from './localized-text.ts';

/** A code that somebody chooses, and what it is called. */
export interface Code<Id extends string> {
  readonly id: Id;
  readonly names: LocalizedText;
}

/** What a workplace can answer to a proposal, in vocabulary order. */
export const answerIds = ['welcome', 'not-now', 'no'] as const;
/** One answer to a proposal. */
export type AnswerId = (typeof answerIds)[number];

/** Identifiers of the reasons for an answer, in vocabulary order. None of them says anything of the person. */
export const answerReasonIds = [
  'tasks-suit',
  'help-needed',
  'want-to-try',
  'no-mentor-now',
  'too-much-else-now',
  'full-now',
  'wrong-season',
  'tasks-have-changed',
  'cannot-adapt',
  'no-mentor',
  'place-filled',
  'hours-do-not-fit',
  'role-closed',
  'other',
] as const;

/** One reason for an answer. */
export interface AnswerReason extends Code<(typeof answerReasonIds)[number]> {
  /** The answers that it can stand behind. */
  readonly answers: readonly AnswerId[];
}

/** The reasons for an answer, in the order of `answerReasonIds`. */
export const answerReasons: readonly AnswerReason[] = [
  { id: 'tasks-suit', answers: ['welcome'], names: { sv: 'Uppgifterna passar', en: 'The tasks suit' } },
  { id: 'help-needed', answers: ['welcome'], names: { sv: 'Vi behöver hjälpen', en: 'We need the help' } },
  { id: 'want-to-try', answers: ['welcome'], names: { sv: 'Vi vill pröva', en: 'We want to try' } },
  {
    id: 'no-mentor-now',
    answers: ['not-now'],
    names: { sv: 'Ingen handledare just nu', en: 'No mentor just now' },
  },
  {
    id: 'too-much-else-now',
    answers: ['not-now'],
    names: { sv: 'För mycket annat just nu', en: 'Too much else just now' },
  },
  { id: 'full-now', answers: ['not-now'], names: { sv: 'Fullt just nu', en: 'Full just now' } },
  { id: 'wrong-season', answers: ['not-now'], names: { sv: 'Fel tid på året', en: 'Wrong time of year' } },
  {
    id: 'tasks-have-changed',
    answers: ['no'],
    names: { sv: 'Uppgifterna har ändrats', en: 'The tasks have changed' },
  },
  {
    id: 'cannot-adapt',
    answers: ['no'],
    names: { sv: 'Vi kan inte anpassa arbetet', en: 'We cannot adapt the work' },
  },
  {
    id: 'no-mentor',
    answers: ['no'],
    names: { sv: 'Ingen kan vara handledare', en: 'Nobody can be mentor' },
  },
  {
    id: 'place-filled',
    answers: ['not-now', 'no'],
    names: { sv: 'Platsen är tillsatt', en: 'The place is filled' },
  },
  {
    id: 'hours-do-not-fit',
    answers: ['not-now', 'no'],
    names: { sv: 'Tiderna går inte ihop', en: 'The hours do not fit' },
  },
  { id: 'role-closed', answers: ['no'], names: { sv: 'Tjänsten finns inte längre', en: 'The role is gone' } },
  {
    id: 'other',
    answers: ['welcome', 'not-now', 'no'],
    names: { sv: 'Annat', en: 'Something else' },
  },
];

/** Identifiers of the reasons to withdraw a proposal, in vocabulary order. */
export const withdrawalReasonIds = [
  'person-declined',
  'consent-withdrawn',
  'other-place',
  'not-available',
  'person-objects',
  'wrong-information',
  'role-changed',
  'other',
] as const;
/** One reason to withdraw a proposal. */
type WithdrawalReasonId = (typeof withdrawalReasonIds)[number];

/** Identifiers of what a workplace is told of why a proposal was withdrawn, in vocabulary order: nothing of the person. */
export const toldWithdrawalIds = ['not-of-interest', 'wrong-information', 'role-changed'] as const;
/** One thing that a workplace is told of why a proposal was withdrawn. */
type ToldWithdrawalId = (typeof toldWithdrawalIds)[number];

/** What a workplace is told of why a proposal was withdrawn, in the order of `toldWithdrawalIds`. */
export const toldWithdrawals: readonly Code<ToldWithdrawalId>[] = [
  {
    id: 'not-of-interest',
    names: { sv: 'Det är inte aktuellt längre', en: 'It is no longer of interest' },
  },
  {
    id: 'wrong-information',
    names: { sv: 'Något i förfrågan var fel', en: 'Something in the proposal was wrong' },
  },
  { id: 'role-changed', names: { sv: 'Tjänsten har ändrats', en: 'The role has changed' } },
];

/** What the workplace is told of a reason to withdraw a proposal; of what is the person's own matter, that it is no longer of interest. */
export function toldOfWithdrawal(reason: string | null): ToldWithdrawalId {
  return toldWithdrawalIds.find((id) => id === reason) ?? 'not-of-interest';
}

/** One reason to withdraw a proposal. */
interface WithdrawalReason extends Code<WithdrawalReasonId> {
  /** Whether the person says no to the role by it. */
  readonly isPersonsNo: boolean;
}

/** The reasons to withdraw a proposal, in the order of `withdrawalReasonIds`. */
export const withdrawalReasons: readonly WithdrawalReason[] = [
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
  {
    id: 'other-place',
    isPersonsNo: false,
    names: { sv: 'Personen har fått en annan plats', en: 'The person has another place' },
  },
  {
    id: 'not-available',
    isPersonsNo: false,
    names: { sv: 'Personen kan inte just nu', en: 'The person cannot just now' },
  },
  {
    id: 'person-objects',
    isPersonsNo: false,
    names: { sv: 'Personen har invänt', en: 'The person has objected' },
  },
  {
    id: 'wrong-information',
    isPersonsNo: false,
    names: { sv: 'Något i förfrågan var fel', en: 'Something in the proposal was wrong' },
  },
  {
    id: 'role-changed',
    isPersonsNo: false,
    names: { sv: 'Tjänsten har ändrats', en: 'The role has changed' },
  },
  { id: 'other', isPersonsNo: false, names: { sv: 'Annat', en: 'Something else' } },
];

/** Identifiers of the facts that a person can consent to telling a workplace, in vocabulary order. */
export const consentFactIds = [
  'abilities',
  'experience',
  'wishes',
  'languages',
  'availability',
  'employment-forms',
  'licences',
  'register-extract',
  'travel',
  'needs',
  'avoids',
  'name',
  'contact',
] as const;
/** One fact that a person can consent to telling. */
export type ConsentFactId = (typeof consentFactIds)[number];

/** The facts that a person can consent to telling a workplace, in the order of `consentFactIds`. */
export const consentFacts: readonly Code<ConsentFactId>[] = [
  { id: 'abilities', names: { sv: 'Vad personen kan', en: 'What the person can do' } },
  { id: 'experience', names: { sv: 'Erfarenhet', en: 'Experience' } },
  { id: 'wishes', names: { sv: 'Önskemål', en: 'Wishes' } },
  { id: 'languages', names: { sv: 'Språk', en: 'Languages' } },
  { id: 'availability', names: { sv: 'När personen kan arbeta', en: 'When the person can work' } },
  { id: 'employment-forms', names: { sv: 'Anställningsformer', en: 'Employment forms' } },
  { id: 'licences', names: { sv: 'Körkort och liknande', en: 'Licences' } },
  {
    id: 'register-extract',
    names: { sv: 'Utdrag ur belastningsregistret', en: 'Extract from the criminal register' },
  },
  { id: 'travel', names: { sv: 'Resväg', en: 'Travel' } },
  { id: 'needs', names: { sv: 'Stöd som personen behöver', en: 'Support that the person needs' } },
  { id: 'avoids', names: { sv: 'Vad personen undviker', en: 'What the person avoids' } },
  { id: 'name', names: { sv: 'Namn', en: 'Name' } },
  { id: 'contact', names: { sv: 'Kontaktuppgifter', en: 'Contact details' } },
];

/** What a consent can be for, in vocabulary order. */
export const consentPurposeIds = ['consider', 'meet', 'plan'] as const;

/** What a consent can be for, in the order of `consentPurposeIds`. */
export const consentPurposes: readonly Code<(typeof consentPurposeIds)[number]>[] = [
  {
    id: 'consider',
    names: { sv: 'Arbetsplatsen ska kunna ta ställning', en: 'So that the workplace can consider it' },
  },
  { id: 'meet', names: { sv: 'Möte eller studiebesök', en: 'A meeting or visit' } },
  { id: 'plan', names: { sv: 'Planera en placering', en: 'Planning a placement' } },
];

/** How a consent can be given, in vocabulary order. */
export const consentWayIds = ['in-writing', 'orally', 'by-representative'] as const;

/** How a consent can be given, in the order of `consentWayIds`. */
export const consentWays: readonly Code<(typeof consentWayIds)[number]>[] = [
  { id: 'in-writing', names: { sv: 'Skriftligt', en: 'In writing' } },
  { id: 'orally', names: { sv: 'Muntligt', en: 'Orally' } },
  { id: 'by-representative', names: { sv: 'Genom ombud eller god man', en: 'By a representative' } },
];
