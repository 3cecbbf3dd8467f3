import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { wrongOf } from '../../api/problem.ts';
import { todayInSweden } from '../../texts/today.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { inDays } from '../../ui/days.ts';
import styles from './cover.module.css';
import { coverPerson } from './cover-queries.ts';

/** The longest that one stands in for somebody, and what is proposed, in days. */
const [mostDays, usualDays] = [30, 7];

/** Why one stands in for the coach of a person, and until when; then the whole person is shown. */
export function CoverForm({ personId }: { personId: string }) {
  const t = useTranslations('person');
  const id = useId();
  const queryClient = useQueryClient();
  const today = todayInSweden(new Date());
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState(inDays(today, usualDays));
  const [isMissing, setIsMissing] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => coverPerson(personId, { reason: reason.trim(), until }),
    onSuccess: async () => {
      announce(t('covering'));
      // what one may read and do of the person changes on every page
      await queryClient.invalidateQueries();
    },
  });
  const wrong = wrongOf({ error, isPending }, t('coverFailed'));
  return (
    <form
      className={styles.cover}
      noValidate
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        setIsMissing(reason.trim() === '');
        if (reason.trim() !== '') {
          mutate();
        }
      }}
    >
      <h2 id={`${id}-title`}>{t('cover')}</h2>
      <p>{t('coverWhy')}</p>
      <label htmlFor={`${id}-reason`}>{t('coverReason')}</label>
      <textarea
        id={`${id}-reason`}
        rows={2}
        maxLength={500}
        value={reason}
        aria-invalid={isMissing}
        aria-describedby={`${id}-wrong`}
        onChange={({ target }) => setReason(target.value)}
      />
      <label htmlFor={`${id}-until`}>{t('coverUntil')}</label>
      <input
        id={`${id}-until`}
        type="date"
        min={today}
        max={inDays(today, mostDays)}
        value={until}
        onChange={({ target }) => setUntil(target.value)}
      />
      <p id={`${id}-wrong`} role="alert" className={styles.wrong}>
        {isMissing ? t('coverReasonMissing') : wrong}
      </p>
      <div>
        <Button type="submit" kind="main" aria-disabled={isPending}>
          {t('coverBegin')}
        </Button>
      </div>
    </form>
  );
}
