import type { LocalizedText } from '../vocabulary/localized-text.ts';

type Clauses = Readonly<Partial<Record<'workplace' | 'person', LocalizedText>>>;

/**
 * What each kind of change is, as a clause after "if", by who makes it. `{what}` is the name of what is offered, avoided, lowered or
 * added; the other places are the adjustment's own values.
 */
export const changeClauses: Readonly<Record<string, Clauses>> = {
  'offer-support': {
    workplace: { sv: 'arbetsplatsen erbjuder {what}', en: 'the workplace offers {what}' },
  },
  'avoid-condition': {
    workplace: { sv: 'personen slipper {what}', en: 'the person is spared {what}' },
  },
  'lower-demand': {
    workplace: {
      sv: 'kravet på {what} sänks till nivå {level}',
      en: 'the demand on {what} is lowered to level {level}',
    },
  },
  'soften-demand': {
    workplace: {
      sv: 'kravet på {what} blir önskvärt i stället för nödvändigt',
      en: 'the demand on {what} becomes helpful instead of essential',
    },
  },
  'drop-demand': {
    workplace: { sv: 'kravet på {what} tas bort', en: 'the demand on {what} is dropped' },
  },
  'raise-ability': {
    person: { sv: 'personen når nivå {level} i {what}', en: 'the person reaches level {level} of {what}' },
  },
  'longer-travel': {
    person: {
      sv: 'personen kan resa {minutes} {minutes#minut|minuter}',
      en: 'the person can travel {minutes} {minutes#minute|minutes}',
    },
  },
  'widen-hours': {
    workplace: {
      sv: 'tjänsten kan vara på {hoursPerWeek} {hoursPerWeek#timme|timmar} i veckan',
      en: 'the role can be {hoursPerWeek} {hoursPerWeek#hour|hours} a week',
    },
    person: {
      sv: 'personen kan arbeta {hoursPerWeek} {hoursPerWeek#timme|timmar} i veckan',
      en: 'the person can work {hoursPerWeek} {hoursPerWeek#hour|hours} a week',
    },
  },
  'extend-period': {
    workplace: { sv: 'tjänsten varar till {to}', en: 'the role lasts until {to}' },
  },
  'add-time': {
    workplace: { sv: 'tjänsten kan vara {what}', en: 'the role can be {what}' },
    person: { sv: 'personen kan arbeta {what}', en: 'the person can work {what}' },
  },
  'add-employment-form': {
    workplace: { sv: 'tjänsten kan vara {what}', en: 'the role can be {what}' },
    person: { sv: 'personen kan tänka sig {what}', en: 'the person accepts {what}' },
  },
  'add-licence': {
    person: { sv: 'personen har {what}', en: 'the person has {what}' },
  },
  'lower-language': {
    workplace: {
      sv: 'kravet på {what} sänks till {level}',
      en: 'the requirement of {what} is lowered to {level}',
    },
  },
  'raise-language': {
    person: { sv: 'personen når {level} i {what}', en: 'the person reaches {level} of {what}' },
  },
  'show-register-extract': {
    person: {
      sv: 'personen kan visa utdrag ur belastningsregistret',
      en: 'the person can show an extract from the criminal register',
    },
  },
};

/** What is said of a list that is short, of roles to a person and of people to a role. */
export const shortListSays = {
  roles: {
    sv: {
      stops: '{stop}: {stops} av {others} {others#tjänst|tjänster}.',
      alone: '{alone} av dem stoppas bara av det.',
      only: 'Inget annat är i vägen.',
      opens: 'Om {changes}: {count} {count#tjänst|tjänster} till.',
    },
    en: {
      stops: '{stop}: {stops} of {others} {others#role|roles}.',
      alone: '{alone} of them {alone#is|are} stopped by that alone.',
      only: 'Nothing else is in the way.',
      opens: 'If {changes}: {count} more {count#role|roles}.',
    },
  },
  people: {
    sv: {
      stops: '{stop}: {stops} av {others} {others#person|personer}.',
      alone: '{alone} av dem stoppas bara av det.',
      only: 'Inget annat är i vägen.',
      opens: 'Om {changes}: {count} {count#person|personer} till.',
    },
    en: {
      stops: '{stop}: {stops} of {others} {others#person|people}.',
      alone: '{alone} of them {alone#is|are} stopped by that alone.',
      only: 'Nothing else is in the way.',
      opens: 'If {changes}: {count} more {count#person|people}.',
    },
  },
} as const;

/** What is said of one pair that fails gates. */
export const nearPairSays = {
  sv: { stops: '{stops}.', one: 'Det går om {changes}.', none: 'Inga två ändringar räcker.' },
  en: {
    stops: '{stops}.',
    one: 'It is possible if {changes}.',
    none: 'No two changes are enough.',
  },
} as const;
