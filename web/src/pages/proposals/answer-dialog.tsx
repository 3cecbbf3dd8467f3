import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { OwnProposal } from '../../api/own-proposals-query.ts';
import { vocabularyQuery } from '../../api/vocabulary-query.ts';
import { useLanguage } from '../../texts/language.tsx';
import { todayInSweden } from '../../texts/today.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useKeptText } from '../../way/use-kept-text.ts';
import { type AgainChoice, againChoices, againDateOf, firstDay } from './again-dates.ts';
import styles from './answer-dialog.module.css';
import type { Answer } from './proposals-queries.ts';

/** What an {@link AnswerDialog} asks about, and whom it tells. */
interface AnswerDialogProps {
  readonly proposal: OwnProposal;
  readonly answer: Answer['answer'];
  readonly isSending: boolean;
  /** Why it was not sent; null when it was not tried or is being sent. */
  readonly failure: string | null;
  readonly onAnswer: (answer: Answer, forgetWords: () => void) => void;
  readonly onClose: () => void;
}

/** Asks why, one press a reason, which sends the answer; for "not now" also when to ask again. Own words are kept until they are sent. */
export function AnswerDialog({ proposal, answer, isSending, failure, onAnswer, onClose }: AnswerDialogProps) {
  const t = useTranslations('proposals');
  const states = useTranslations('states');
  const { language } = useLanguage();
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  const { text: words, write, forget } = useKeptText(`proposal.${proposal.id}.comment`);
  const [again, setAgain] = useState<{ choice: AgainChoice; day: string }>({ choice: 'month', day: '' });
  const [isDayMissing, setIsDayMissing] = useState(false);
  const id = useId();
  const today = todayInSweden(new Date());
  const reasons = vocabulary?.['answer-reasons'].filter(({ answers }) => answers.includes(answer));
  const send = (reason: Answer['reason']) => {
    const until = answer === 'not-now' ? againDateOf(again.choice, today, again.day) : undefined;
    setIsDayMissing(until === null);
    if (until === null || isSending) {
      return;
    }
    const comment = words.trim();
    onAnswer(
      {
        ...{ answer, reason },
        ...(comment === '' ? {} : { comment }),
        ...(until === undefined ? {} : { until }),
      },
      forget,
    );
  };
  return (
    <Dialog title={t(`titles.${answer}`, { alias: proposal.alias })} onClose={onClose}>
      <div className={styles.body}>
        {answer === 'not-now' && (
          <WhenAgain {...again} today={today} onChoose={(choice, day) => setAgain({ choice, day })} />
        )}
        <details open={words !== ''} className={styles.own}>
          <summary>{t('comment')}</summary>
          <label htmlFor={`${id}-words`} className="only-heard">
            {t('commentLabel')}
          </label>
          <textarea
            id={`${id}-words`}
            rows={3}
            maxLength={2000}
            value={words}
            aria-describedby={`${id}-hint`}
            onChange={(event) => write(event.target.value)}
          />
          <p id={`${id}-hint`} className="quiet small">
            {t('commentHint')}
          </p>
        </details>
        <p id={`${id}-why`}>{isSending ? t('sending') : t('choose')}</p>
        <p role="alert" className={styles.wrong}>
          {isDayMissing ? t('dayMissing') : failure}
        </p>
        {reasons === undefined ? (
          <Loading />
        ) : (
          <ul className={styles.reasons} aria-label={t('reasonsLabel')}>
            {reasons.map((reason) => (
              <li key={reason.id}>
                <Button aria-disabled={isSending} onClick={() => send(reason.id)}>
                  {reason.name}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <Button kind="quiet" onClick={onClose}>
          {states('cancel')}
        </Button>
      </div>
    </Dialog>
  );
}

/** What {@link WhenAgain} shows, and whom it tells. */
interface WhenAgainProps {
  readonly choice: AgainChoice;
  /** The day that was chosen, `YYYY-MM-DD`, or ''. */
  readonly day: string;
  /** Today in Sweden, `YYYY-MM-DD`. */
  readonly today: string;
  readonly onChoose: (choice: AgainChoice, day: string) => void;
}

/** When the workplace may be asked again. */
function WhenAgain({ choice, day, today, onChoose }: WhenAgainProps) {
  const t = useTranslations('proposals');
  const format = useFormatter();
  const dayId = useId();
  const dateOf = (one: AgainChoice) => {
    const date = one === 'day' ? null : againDateOf(one, today, '');
    return date === null || date === undefined
      ? ''
      : format.dateTime(new Date(date), { day: 'numeric', month: 'long' });
  };
  return (
    <fieldset className={styles.again}>
      <legend>{t('whenAgain')}</legend>
      {againChoices.map((one) => (
        <label key={one} className={styles.option}>
          <input type="radio" name="again" checked={choice === one} onChange={() => onChoose(one, day)} />
          <span>
            {t(`again.${one}`)} <span className="quiet">{dateOf(one)}</span>
          </span>
        </label>
      ))}
      {choice === 'day' && (
        <div className={styles.day}>
          <label htmlFor={dayId} className="only-heard">
            {t('day')}
          </label>
          <input
            id={dayId}
            type="date"
            min={firstDay(today)}
            value={day}
            onChange={(event) => onChoose('day', event.target.value)}
          />
        </div>
      )}
    </fieldset>
  );
}
