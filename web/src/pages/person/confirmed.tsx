import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { confirmPerson } from '../../api/confirm-person.ts';
import { personQuery } from '../../api/person-query.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './confirmed.module.css';

/** When what is told of the person was last said to be true, what follows when that is long ago, and how to say so. */
export function Confirmed({ person }: { person: Schemas['Candidate'] }) {
  const t = useTranslations('person');
  const queryClient = useQueryClient();
  const { id, confirmedAt, lapsed, eraseOn } = person;
  const {
    mutate: confirm,
    isPending,
    isError,
  } = useMutation({
    mutationFn: () => confirmPerson(id),
    onSuccess: async () => {
      announce(t('isConfirmed'));
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: personQuery(id).queryKey, exact: true }),
        queryClient.invalidateQueries({ queryKey: ['people'] }),
        queryClient.invalidateQueries({ queryKey: ['work-list'] }),
      ]);
    },
  });
  return (
    <div className={`${styles.confirmed} no-print`}>
      <p className={lapsed ? styles.lapsed : 'quiet small'}>
        {t(lapsed ? 'lapsed' : 'confirmedOn', { date: new Date(confirmedAt) })}
      </p>
      {eraseOn !== null && <p className={styles.lapsed}>{t('eraseOn', { date: new Date(eraseOn) })}</p>}
      <Button kind={lapsed ? 'other' : 'quiet'} aria-disabled={isPending} onClick={() => confirm()}>
        {t('confirm')}
      </Button>
      <p className={styles.failed} role="alert">
        {isError && t('notConfirmed')}
      </p>
    </div>
  );
}
