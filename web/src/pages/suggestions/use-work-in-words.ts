import { useFormatter, useTranslations } from 'use-intl';
import { useTimesInWords } from '../../texts/use-times-in-words.ts';
import type { Suggestion } from './suggestion-queries.ts';

/** What is needed of a suggestion to say what the work is. */
type Work = Pick<
  Suggestion,
  'workplaceName' | 'town' | 'travelMinutes' | 'hoursPerWeek' | 'times' | 'period' | 'places' | 'tasks'
>;

/** What the work is, where and when, in short words; '' where it is not told. */
export interface WorkInWords {
  /** Workplace and town. */
  readonly where: string;
  /** Hours, times and trip, on one line. */
  readonly when: string;
  /** How many a week, e.g. `10–20`. */
  readonly hours: string;
  readonly times: string;
  /** In minutes. */
  readonly trip: string;
  readonly period: string;
  readonly places: string;
  readonly tasks: string;
}

/** Says what the work is in the language of the page. */
export function useWorkInWords(work: Work): WorkInWords {
  const t = useTranslations('suggestions');
  const sayTimes = useTimesInWords();
  const format = useFormatter();
  const day = (date: string) => format.dateTime(new Date(date), { dateStyle: 'medium' });
  const { workplaceName, town, travelMinutes, hoursPerWeek, period } = work;
  const hours = hoursPerWeek === null ? '' : rangeOf(hoursPerWeek);
  const times = sayTimes(work.times);
  const isTownNamed = town === null || workplaceName?.includes(town) === true;
  return {
    where: told([workplaceName ?? '', isTownNamed ? '' : town]).join(', '),
    when: told([
      hours === '' ? '' : t('hoursAWeek', { hours }),
      times,
      travelMinutes === null ? '' : t('trip', { minutes: travelMinutes }),
    ]).join(' · '),
    hours,
    times,
    trip: travelMinutes === null ? '' : t('minutes', { minutes: travelMinutes }),
    period: told([
      period?.from === undefined ? '' : t('from', { date: day(period.from) }),
      period?.to === undefined ? '' : t('until', { date: day(period.to) }),
    ]).join(' '),
    places: work.places === null ? '' : format.number(work.places),
    tasks: (work.tasks ?? []).map(({ text }) => text).join(' · '),
  };
}

function told(words: readonly string[]): string[] {
  return words.filter((word) => word !== '');
}

function rangeOf({ min, max }: { readonly min: number; readonly max: number }): string {
  return min === max ? String(min) : `${min}–${max}`;
}
