import { z } from 'zod/mini';
import type { Placement } from '../../way/way-queries.ts';

const draftSchema = z.object({
  /** '' while none is chosen. */
  employmentForm: z.string(),
  /** `YYYY-MM-DD`, or ''. */
  startsOn: z.string(),
  /** `YYYY-MM-DD`; '' for until further notice. */
  endsOn: z.string(),
  /** As it is typed, with a comma or a point. */
  hours: z.string(),
  steps: z.array(z.object({ key: z.string(), from: z.string(), hours: z.string() })),
  /** '' for none. */
  mentorId: z.string(),
  /** Why all the same, where something stands in the way. */
  despite: z.string(),
});
/** What is agreed of a placement, as it is typed. */
export type TermsDraft = z.output<typeof draftSchema>;

type Terms = Pick<
  Placement,
  'employmentForm' | 'startsOn' | 'endsOn' | 'hoursPerWeek' | 'hourSteps' | 'mentorId'
>;

/** The draft as the device kept it; null when it is none. */
export function readDraft(kept: unknown): TermsDraft | null {
  return z.safeParse(draftSchema, kept).data ?? null;
}

/** What is agreed, to be changed. */
export function draftOf(terms: Terms): TermsDraft {
  return {
    employmentForm: terms.employmentForm,
    startsOn: terms.startsOn,
    endsOn: terms.endsOn ?? '',
    hours: writeNumber(terms.hoursPerWeek),
    steps: terms.hourSteps.map(({ from, hoursPerWeek }) => ({
      ...{ key: from, from, hours: writeNumber(hoursPerWeek) },
    })),
    mentorId: terms.mentorId ?? '',
    despite: '',
  };
}

/** What is known of the work and the person before anything is agreed. */
interface Known {
  readonly formsOfRole: readonly string[] | null;
  readonly formsOfPerson: readonly string[] | null;
  readonly period: { readonly from?: string | undefined; readonly to?: string | undefined } | null;
  readonly hoursPerWeek: { readonly min: number } | null;
}

/** Where a plan begins: the first form that both name, the role's first day or Monday after next week begins, the fewest hours. */
export function firstDraft(
  { formsOfRole, formsOfPerson, period, hoursPerWeek }: Known,
  today: string,
): TermsDraft {
  const both = formsOfRole?.find((form) => formsOfPerson?.includes(form) !== false);
  const from = period?.from ?? '';
  return {
    employmentForm: both ?? formsOfRole?.[0] ?? formsOfPerson?.[0] ?? '',
    startsOn: from > today ? from : nextMonday(today),
    endsOn: period?.to !== undefined && period.to > today ? period.to : '',
    hours: hoursPerWeek === null ? '' : writeNumber(hoursPerWeek.min),
    steps: [],
    mentorId: '',
    despite: '',
  };
}

/** The parts of a draft that can be wrong. */
export type WrongPart = 'form' | 'startsOn' | 'endsOn' | 'hours' | 'steps';

/** What is missing or can not be, in the order of the form. */
export function wrongIn(draft: TermsDraft): WrongPart[] {
  const { employmentForm, startsOn, endsOn, hours, steps } = draft;
  const areStepsWrong = steps.some(({ from, hours: stepHours }, index) => {
    const before = steps[index - 1]?.from ?? startsOn;
    return (
      from === '' || from <= before || (endsOn !== '' && from > endsOn) || readHoursAWeek(stepHours) === null
    );
  });
  return [
    ...(employmentForm === '' ? (['form'] as const) : []),
    ...(startsOn === '' ? (['startsOn'] as const) : []),
    ...(endsOn !== '' && endsOn < startsOn ? (['endsOn'] as const) : []),
    ...(readHoursAWeek(hours) === null ? (['hours'] as const) : []),
    ...(areStepsWrong ? (['steps'] as const) : []),
  ];
}

/** The terms of a draft in which nothing is wrong; null for any other. `forms` are those that there are. */
export function toTerms(draft: TermsDraft, forms: readonly Terms['employmentForm'][]): Terms | null {
  const employmentForm = forms.find((form) => form === draft.employmentForm);
  const hoursPerWeek = readHoursAWeek(draft.hours);
  if (wrongIn(draft).length > 0 || employmentForm === undefined || hoursPerWeek === null) {
    return null;
  }
  return {
    employmentForm,
    startsOn: draft.startsOn,
    endsOn: draft.endsOn === '' ? null : draft.endsOn,
    hoursPerWeek,
    hourSteps: draft.steps.map(({ from, hours }) => ({ from, hoursPerWeek: readHoursAWeek(hours) ?? 0 })),
    mentorId: draft.mentorId === '' ? null : draft.mentorId,
  };
}

/** Hours a week that can be agreed on, between 0.5 and 60; null for any other text. */
function readHoursAWeek(text: string): number | null {
  const trimmed = text.trim().replace(',', '.');
  const hours = /^\d{1,2}(\.\d{1,2})?$/.test(trimmed) ? Number(trimmed) : 0;
  return hours >= 0.5 && hours <= 60 ? hours : null;
}

function writeNumber(value: number): string {
  return String(value).replace('.', ',');
}

function nextMonday(today: string): string {
  const date = new Date(today);
  date.setUTCDate(date.getUTCDate() + ((8 - date.getUTCDay()) % 7 || 7));
  return date.toISOString().slice(0, 10);
}
