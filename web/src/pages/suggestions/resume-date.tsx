import { useEffect, useId, useRef } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import styles from './decision-dialog.module.css';
import { mondayInAWeek, type ResumeChoice, resumeChoices, resumeDateOf } from './resume-dates.ts';

const choiceWords = {
  week: 'inAWeek',
  'two-weeks': 'inTwoWeeks',
  month: 'inAMonth',
  day: 'onADay',
  none: 'noDay',
} as const;

/** What a {@link ResumeDate} shows, and whom it tells. */
interface ResumeDateProps {
  readonly choice: ResumeChoice;
  /** The day that was chosen, `YYYY-MM-DD`, or ''. */
  readonly day: string;
  /** Today in Sweden, `YYYY-MM-DD`. */
  readonly today: string;
  readonly onChoose: (choice: ResumeChoice, day: string) => void;
}

/** When something that is put on hold is taken up again: in a week, in two, in a month, on a day, or on none. */
export function ResumeDate({ choice, day, today, onChoose }: ResumeDateProps) {
  const t = useTranslations('suggestions');
  const format = useFormatter();
  const dayId = useId();
  const dayField = useRef<HTMLDivElement>(null);
  // what one has to fill in is not hidden below what scrolls
  useEffect(() => {
    if (choice === 'day') {
      dayField.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [choice]);
  const sayDay = (date: string) =>
    format.dateTime(new Date(date), { weekday: 'short', day: 'numeric', month: 'long' });
  const dayOf = (one: ResumeChoice) => {
    const date = one === 'day' ? undefined : resumeDateOf(one, today, '');
    return date === undefined ? '' : sayDay(date);
  };
  return (
    <fieldset>
      <legend>{t('resume')}</legend>
      <div className={styles.days}>
        {resumeChoices.map((one) => (
          <label key={one} className={styles.option}>
            <input
              type="radio"
              name="resume"
              checked={choice === one}
              onChange={() => onChoose(one, one === 'day' && day === '' ? mondayInAWeek(today) : day)}
            />
            <span>
              {t(choiceWords[one])} <span className="quiet">{dayOf(one)}</span>
            </span>
          </label>
        ))}
        {choice === 'day' && (
          <div ref={dayField} className={styles.day}>
            <label htmlFor={dayId} className="only-heard">
              {t('day')}
            </label>
            <input
              id={dayId}
              type="date"
              required
              min={today}
              value={day}
              onChange={(event) => onChoose('day', event.target.value)}
            />
            {day !== '' && <span className="quiet">{sayDay(day)}</span>}
          </div>
        )}
      </div>
    </fieldset>
  );
}
