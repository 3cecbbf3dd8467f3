import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import type { AutosaveState } from './autosave.ts';
import styles from './save-state.module.css';

/** What a {@link SaveState} tells of. */
interface SaveStateProps {
  readonly status: AutosaveState<object>['status'];
  /** Why it was refused, in the API's words. */
  readonly detail: string | undefined;
  readonly onRetry: () => void;
}

/** Says whether what is edited is stored, after the answer and not before; a screen reader hears it too. */
export function SaveState({ status, detail, onRetry }: SaveStateProps) {
  const t = useTranslations('saving');
  useEffect(() => {
    if (status === 'saved' || status === 'refused') {
      announce(t(status));
    }
  }, [status, t]);
  return (
    <div className={`${styles.state} small no-print`}>
      <span className={status === 'refused' ? styles.refused : 'quiet'}>
        {t(status)}
        {status === 'refused' && detail !== undefined && ` ${detail}`}
      </span>
      {status === 'refused' && (
        <Button kind="quiet" onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
    </div>
  );
}

/** A field that two have changed: what the other made of it, and the choice. */
interface Clash {
  readonly field: string;
  readonly name: string;
  readonly mine: ReactNode;
  readonly theirs: ReactNode;
  readonly onSettle: (choice: 'mine' | 'theirs') => void;
}

/** What somebody else has changed while one wrote, field by field, to choose from; nothing is stored over the other before. */
export function Clashes({ clashes }: { clashes: readonly Clash[] }) {
  const t = useTranslations('saving');
  if (clashes.length === 0) {
    return null;
  }
  return (
    <section className={styles.clashes} role="alert" aria-label={t('conflict')}>
      <p>
        <strong>{t('conflict')}</strong> {t('conflictWhy')}
      </p>
      {clashes.map(({ field, name, mine, theirs, onSettle }) => (
        <div key={field} className={styles.clash}>
          <dl>
            <dt>{t('yours', { field: name })}</dt>
            <dd>{mine}</dd>
            <dt>{t('theirs', { field: name })}</dt>
            <dd>{theirs}</dd>
          </dl>
          <div className="row">
            <Button onClick={() => onSettle('mine')}>{t('keepMine')}</Button>
            <Button onClick={() => onSettle('theirs')}>{t('takeTheirs')}</Button>
          </div>
        </div>
      ))}
    </section>
  );
}
