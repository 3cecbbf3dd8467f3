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
  /** Null when it is not known. */
  readonly birthYear: number | null;
  /** The forms that the role offers and that the person accepts; null for what does not say. */
  readonly formsOfRole: readonly EmploymentFormId[] | null;
  readonly formsOfPerson: readonly EmploymentFormId[] | null;
}

/** What the rules of its employment form, as they are known, say against a placement; numbers are what they allow. */
export type PlacementWarning =
  | { readonly code: 'mentor-missing' | 'end-not-told' | 'not-offered' | 'not-accepted' | 'age-not-known' }
  | { readonly code: 'too-long' | 'too-long-in-all' | 'longer-than-usual'; readonly months: number }
  | { readonly code: 'applied-too-late'; readonly weeks: number }
  | { readonly code: 'too-many-hours'; readonly hours: number }
  | { readonly code: 'too-young' | 'too-old'; readonly age: number };

/** What only a person can confirm. */
export type PlacementQuestion =
  | 'rules-hold'
  | 'authority-has-decided'
  | 'public-employer'
  | 'no-competition'
  | 'minors-day-and-rest';

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
      ...ageWarnings(form, work),
      ...lengthWarnings(form, work),
      ...applicationWarnings(form, work, today),
      ...hoursWarnings(form, work),
    ],
    questions: [
      ...(form.mustBeConfirmed ? (['rules-hold'] as const) : []),
      ...(form.confirmWith === 'Arbetsförmedlingen' ? (['authority-has-decided'] as const) : []),
      ...(form.publicEmployerOnly ? (['public-employer'] as const) : []),
      ...(form.barredFromCompetitiveActivity ? (['no-competition'] as const) : []),
      ...(form.minorHours.length > 0 ? (['minors-day-and-rest'] as const) : []),
    ],
  };
}

/** The age that the person turns in the year when it begins; the birthday is not known. */
function ageAtStart({ birthYear, startsOn }: PlannedWork): number | null {
  return birthYear === null ? null : Number(startsOn.slice(0, 4)) - birthYear;
}

/** The rule for an age; somebody who may still be a year younger falls under the one that allows less. */
function ruleOf<Rule extends { readonly fromAge: number; readonly toAge: number | null }>(
  rules: readonly Rule[],
  age: number,
): Rule | undefined {
  const at = (of: number) => rules.find(({ fromAge, toAge }) => fromAge <= of && of <= (toAge ?? of));
  return at(age - 1) ?? at(age);
}

function ageWarnings(form: EmploymentForm, work: PlannedWork): PlacementWarning[] {
  const rules = [...form.monthsByAge, ...form.minorHours];
  const [first, last] = [rules[0], rules.at(-1)];
  if (first === undefined || last === undefined) {
    return [];
  }
  const age = ageAtStart(work);
  if (age === null) {
    return [{ code: 'age-not-known' }];
  }
  if (age < first.fromAge) {
    return [{ code: 'too-young', age: first.fromAge }];
  }
  return last.toAge !== null && age - 1 > last.toAge ? [{ code: 'too-old', age: last.toAge }] : [];
}

function lengthWarnings(form: EmploymentForm, work: PlannedWork): PlacementWarning[] {
  const age = ageAtStart(work);
  const byAge = age === null ? undefined : ruleOf(form.monthsByAge, age)?.maxMonthsAtATime;
  const atATime = form.maxMonthsAtATime ?? byAge ?? null;
  const { maxMonthsTotal: inAll, usualMonthsAtATime: usual } = form;
  const { startsOn, endsOn } = work;
  if (endsOn === null) {
    return atATime === null && inAll === null && form.monthsByAge.length === 0
      ? []
      : [{ code: 'end-not-told' }];
  }
  const lasts = (months: number) => endsOn >= addMonths(startsOn, months);
  if (inAll !== null && lasts(inAll)) {
    return [{ code: 'too-long-in-all', months: inAll }];
  }
  if (atATime !== null && lasts(atATime)) {
    return [{ code: 'too-long', months: atATime }];
  }
  return usual !== null && lasts(usual) ? [{ code: 'longer-than-usual', months: usual }] : [];
}

function applicationWarnings(form: EmploymentForm, work: PlannedWork, today: string): PlacementWarning[] {
  const { applyWeeksAhead: weeks } = form;
  return weeks !== null && work.startsOn < addDays(today, 7 * weeks)
    ? [{ code: 'applied-too-late', weeks }]
    : [];
}

function hoursWarnings(form: EmploymentForm, work: PlannedWork): PlacementWarning[] {
  const age = ageAtStart(work);
  const minors = age === null ? form.minorHours.at(-1) : ruleOf(form.minorHours, age);
  const hours = minors?.maxHoursPerWeek ?? fullTimeHours;
  const most = Math.max(work.hoursPerWeek, ...work.hourSteps.map((step) => step.hoursPerWeek));
  return most > hours ? [{ code: 'too-many-hours', hours }] : [];
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
