import { useEffect } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { usePerson, useSaveState } from './person-context.tsx';
import styles from './save-line.module.css';

/** Says whether what is written is stored, after the answer and not before. */
export function SaveLine() {
  const t = useTranslations('person');
  const format = useFormatter();
  const { store } = usePerson();
  const { status, storedAt, errors, conflicts } = useSaveState();
  const time = storedAt === null ? null : format.dateTime(storedAt, { hour: '2-digit', minute: '2-digit' });
  const texts = {
    stored: time === null ? t('savesItself') : t('saved', { time }),
    written: t('notYet'),
    saving: t('saving'),
    away: t('away'),
    refused: t('refused', { count: errors.length + conflicts.length }),
    failed: t('failed'),
    gone: t('gone'),
  };
  const isCalm = status === 'stored' || status === 'written' || status === 'saving';
  // what goes well is seen and need not be heard at each pause
  useEffect(() => {
    if (status === 'away' || status === 'failed' || status === 'gone') {
      announce(t(status));
    }
  }, [status, t]);
  return (
    <div className={`${styles.line} small no-print`}>
      <span className={isCalm ? 'quiet' : styles.trouble}>{texts[status]}</span>
      {status === 'failed' && (
        <Button kind="quiet" onClick={() => void store.save()}>
          {t('saveAgain')}
        </Button>
      )}
    </div>
  );
}
