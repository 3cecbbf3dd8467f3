import { useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import styles from './decision-dialog.module.css';
import { type ResumeChoice, resumeChoices, resumeDateOf } from './resume-dates.ts';

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
  const dayOf = (one: ResumeChoice) => {
    const date = one === 'day' ? undefined : resumeDateOf(one, today, '');
    return date === undefined ? '' : format.dateTime(new Date(date), { day: 'numeric', month: 'long' });
  };
  return (
    <fieldset>
      <legend>{t('resume')}</legend>
      <div className={styles.days}>
        {resumeChoices.map((one) => (
          <label key={one} className={styles.option}>
            <input type="radio" name="resume" checked={choice === one} onChange={() => onChoose(one, day)} />
            <span>
              {t(choiceWords[one])} <span className="quiet">{dayOf(one)}</span>
            </span>
          </label>
        ))}
      </div>
      {choice === 'day' && (
        <div className={styles.day}>
          <label htmlFor={dayId}>{t('day')}</label>
          <input
            id={dayId}
            type="date"
            required
            min={today}
            value={day}
            onChange={(event) => onChoose('day', event.target.value)}
          />
        </div>
      )}
    </fieldset>
  );
}
