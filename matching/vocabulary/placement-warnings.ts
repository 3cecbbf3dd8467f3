import { type EmploymentForm, type EmploymentFormId, employmentForms } from './employment-forms.ts';

/** A placement as its employment form looks at it. Dates are `YYYY-MM-DD`. */
export interface PlannedWork {
  readonly employmentForm: EmploymentFormId;
  readonly startsOn: string;
  /** Null for until further notice. */
  readonly endsOn: string | null;
  /** At first; each later step of hours is in `hourSteps`. */
  readonly hoursPerWeek: number;
  readonly hourSteps: readonly { readonly from: string; readonly hoursPerWeek: number }[];
  readonly hasMentor: boolean;
  /** The forms that the role offers and that the person accepts; null for what does not say. */
  readonly formsOfRole: readonly EmploymentFormId[] | null;
  readonly formsOfPerson: readonly EmploymentFormId[] | null;
}

/** What the rules of its employment form, as they are known, say against a placement; numbers are what they allow. */
export type PlacementWarning =
  | { readonly code: 'mentor-missing' | 'end-not-told' | 'not-offered' | 'not-accepted' }
  | { readonly code: 'too-long' | 'too-long-in-all' | 'longer-than-usual'; readonly months: number }
  | { readonly code: 'applied-too-late'; readonly weeks: number }
  | { readonly code: 'too-many-hours'; readonly hours: number };

/** A limit that holds at some ages, in whole years; `toAge` is null for no upper one. */
interface LimitAtAge {
  readonly fromAge: number;
  readonly toAge: number | null;
  readonly most: number;
}

/** What only a person can confirm. Of age, what the form asks for: whoever plans asks the person, whose year of birth is read for nobody. */
export type PlacementQuestion =
  | {
      readonly code:
        | 'rules-hold'
        | 'authority-has-decided'
        | 'public-employer'
        | 'no-competition'
        | 'minors-day-and-rest';
    }
  | { readonly code: 'age'; readonly fromAge: number; readonly toAge: number | null }
  | { readonly code: 'months-at-age' | 'hours-at-age'; readonly limits: readonly LimitAtAge[] };

/** The warnings of a placement as of a day, in a stable order, and what is to be confirmed by a person. */
export interface PlacementAdvice {
  readonly form: EmploymentForm;
  readonly warnings: readonly PlacementWarning[];
  readonly questions: readonly PlacementQuestion[];
}

/** What the dated rules of the employment form say of a placement, looked at on a day. */
export function advisePlacement(work: PlannedWork, today: string): PlacementAdvice {
  const form = employmentForms.find(({ id }) => id === work.employmentForm);
  if (form === undefined) {
    throw new Error(`There is no employment form ${work.employmentForm}; see employmentFormIds.`);
  }
  return {
    form,
    warnings: [
      ...(work.formsOfRole?.includes(form.id) === false ? [{ code: 'not-offered' } as const] : []),
      ...(work.formsOfPerson?.includes(form.id) === false ? [{ code: 'not-accepted' } as const] : []),
      ...(form.requiresMentor === true && !work.hasMentor ? [{ code: 'mentor-missing' } as const] : []),
      ...lengthWarnings(form, work),
      ...applicationWarnings(form, work, today),
      ...hoursWarnings(form, work),
    ],
    questions: [
      ...questionIf(form.mustBeConfirmed, 'rules-hold'),
      ...questionIf(form.confirmWith === 'Arbetsförmedlingen', 'authority-has-decided'),
      ...questionIf(form.publicEmployerOnly, 'public-employer'),
      ...questionIf(form.barredFromCompetitiveActivity, 'no-competition'),
      ...ageQuestions(form, work),
      ...questionIf(form.minorHours.length > 0, 'minors-day-and-rest'),
    ],
  };
}

function questionIf<Code extends PlacementQuestion['code']>(
  isAsked: boolean,
  code: Code,
): { readonly code: Code }[] {
  return isAsked ? [{ code }] : [];
}

/** Which ages the form is for, and what of the plan some of them may not: the rules are told, and not whether they hold. */
function ageQuestions(form: EmploymentForm, work: PlannedWork): PlacementQuestion[] {
  const rules = [...form.monthsByAge, ...form.minorHours];
  const [first, last] = [rules[0], rules.at(-1)];
  if (first === undefined || last === undefined) {
    return [];
  }
  const months = limitsOf(form.monthsByAge, 'maxMonthsAtATime');
  const hours = limitsOf(form.minorHours, 'maxHoursPerWeek');
  const isLong = months.some(({ most }) => lasts(work, most));
  const isMuch = hours.some(({ most }) => mostHoursOf(work) > most);
  return [
    { code: 'age', fromAge: first.fromAge, toAge: last.toAge },
    ...(isLong ? [{ code: 'months-at-age', limits: months } as const] : []),
    ...(isMuch ? [{ code: 'hours-at-age', limits: hours } as const] : []),
  ];
}

function limitsOf<Key extends string>(
  rules: readonly ({ readonly fromAge: number; readonly toAge: number | null } & Readonly<
    Record<Key, number>
  >)[],
  key: Key,
): LimitAtAge[] {
  return rules.map((rule) => ({ fromAge: rule.fromAge, toAge: rule.toAge, most: rule[key] }));
}

/** Whether it lasts longer than so many months, as far as its end is told. */
function lasts({ startsOn, endsOn }: PlannedWork, months: number): boolean {
  return endsOn !== null && endsOn >= addMonths(startsOn, months);
}

function mostHoursOf({ hoursPerWeek, hourSteps }: PlannedWork): number {
  return Math.max(hoursPerWeek, ...hourSteps.map((step) => step.hoursPerWeek));
}

function lengthWarnings(form: EmploymentForm, work: PlannedWork): PlacementWarning[] {
  // what no age may: what some ages may is asked
  const byAge = form.monthsByAge.map(({ maxMonthsAtATime }) => maxMonthsAtATime);
  const atATime = form.maxMonthsAtATime ?? (byAge.length === 0 ? null : Math.max(...byAge));
  const { maxMonthsTotal: inAll, usualMonthsAtATime: usual } = form;
  if (work.endsOn === null) {
    return atATime === null && inAll === null ? [] : [{ code: 'end-not-told' }];
  }
  if (inAll !== null && lasts(work, inAll)) {
    return [{ code: 'too-long-in-all', months: inAll }];
  }
  if (atATime !== null && lasts(work, atATime)) {
    return [{ code: 'too-long', months: atATime }];
  }
  return usual !== null && lasts(work, usual) ? [{ code: 'longer-than-usual', months: usual }] : [];
}

function applicationWarnings(form: EmploymentForm, work: PlannedWork, today: string): PlacementWarning[] {
  const { applyWeeksAhead: weeks } = form;
  return weeks !== null && work.startsOn < addDays(today, 7 * weeks)
    ? [{ code: 'applied-too-late', weeks }]
    : [];
}

function hoursWarnings(form: EmploymentForm, work: PlannedWork): PlacementWarning[] {
  const ofMinors = form.minorHours.map(({ maxHoursPerWeek }) => maxHoursPerWeek);
  const hours = ofMinors.length === 0 ? fullTimeHours : Math.max(...ofMinors);
  return mostHoursOf(work) > hours ? [{ code: 'too-many-hours', hours }] : [];
}

/** Arbetstidslagen (1982:673), § 5. */
const fullTimeHours = 40;

/** The same day of a later month, or its last: the day after the last one of so many months. */
function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const end = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  end.setUTCDate(Math.min(day, end.getUTCDate()));
  return end.toISOString().slice(0, 10);
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
