import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { useConfirmPerson } from '../../api/confirm-person.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './confirmed.module.css';

/** When what is told of the person was last said to be true, what follows when that is long ago, and how to say so. */
export function Confirmed({ person }: { person: Schemas['Candidate'] }) {
  const t = useTranslations('person');
  const { id, confirmedAt, lapsed, eraseOn } = person;
  const { mutate: confirm, isPending, isError } = useConfirmPerson(id, () => announce(t('isConfirmed')));
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
