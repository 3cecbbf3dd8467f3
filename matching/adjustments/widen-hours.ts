import type { HoursRange } from '../pair/compiled-profile.ts';
import { hoursHeld } from '../pair/week.ts';
import { amount, defineAdjustment } from './adjustment-kind.ts';

/** By how many hours a week the hours are widened, at either end. */
const hourSteps = [5, 10] as const;
/**
 * The shortest week that is proposed, in hours: a quarter of a full one, the smallest share in which the social insurance
 * reckons the ability to work (socialförsäkringsbalken, SFS 2010:110, chapter 33: a quarter, half, three quarters, whole).
 * No employment form of the vocabulary and no policy names a shortest week.
 */
const shortestWeek = 10;
/** The longest week that is proposed: ordinary working hours, at most 40 (arbetstidslagen, SFS 1982:673, section 5). */
const longestWeek = 40;

/** A side takes in a week of so many `hoursPerWeek` that lies outside its range. */
export const widenHours = defineAdjustment(
  'widen-hours',
  { hoursPerWeek: amount, byHours: amount },
  {
    ofRole: {
      alters: ['hours'],
      make: (role, { hoursPerWeek }) => ({ ...role, hours: widened(role.hours, hoursPerWeek) }),
    },
    ofCandidate: {
      alters: ['hours'],
      make: (candidate, { hoursPerWeek }) => ({
        ...candidate,
        hours: widened(candidate.hours, hoursPerWeek),
      }),
    },
    listForRole: ({ hours }, of) => listSteps(hours).map(of),
    listForCandidate: ({ hours }, _, of) => listSteps(hours).map(of),
    // shared times can hold too few hours of one side alone
    mayChange: (_, { candidate, role }) =>
      (candidate.hours !== null && role.hours !== null) || Number.isFinite(hoursHeld(candidate, role)),
    asOpening: {
      says: {
        sv: {
          coach: {
            opens:
              'Det blir möjligt om tjänsten kan vara på {hours} {hours#timme|timmar} i veckan, {byHours} {byHours#timmes|timmars} skillnad mot nu.',
          },
          candidate: { opens: 'Det går om jobbet kan vara på {hours} {hours#timme|timmar} i veckan.' },
          manager: { opens: '{hours} {hours#timme|timmar} i veckan skulle göra det möjligt.' },
        },
        en: {
          coach: {
            opens:
              'It becomes possible if the role can be {hours} {hours#hour|hours} a week, {byHours} {byHours#hour|hours} from what it is now.',
          },
          candidate: { opens: 'It is possible if the job can be {hours} {hours#hour|hours} a week.' },
          manager: { opens: '{hours} {hours#hour|hours} a week would make it possible.' },
        },
      },
      brief: { sv: 'Ändra timmar per vecka till {hours}', en: 'Change hours a week to {hours}' },
      values: ({ hoursPerWeek, byHours }) => ({ hours: hoursPerWeek, byHours }),
    },
  },
);

function widened(hours: HoursRange | null, hoursPerWeek: number): HoursRange {
  const { min, max } = hours ?? { min: hoursPerWeek, max: hoursPerWeek };
  return { min: Math.min(min, hoursPerWeek), max: Math.max(max, hoursPerWeek) };
}

function listSteps(hours: HoursRange | null): { hoursPerWeek: number; byHours: number }[] {
  if (hours === null) {
    return [];
  }
  const { min, max } = hours;
  // a week that the profile names itself stands, however short or long
  const shorter = hourSteps.map((step) => Math.max(shortestWeek, min - step)).filter((hour) => hour < min);
  const longer = hourSteps.map((step) => Math.min(longestWeek, max + step)).filter((hour) => hour > max);
  return [...new Set([...shorter, ...longer])].map((hoursPerWeek) => ({
    hoursPerWeek,
    byHours: hoursPerWeek < min ? min - hoursPerWeek : hoursPerWeek - max,
  }));
}
