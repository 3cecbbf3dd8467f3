import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { Progress } from '../api/use-progress.ts';
import styles from './progress-line.module.css';

/** How far something is, drawn and in words; `label` says what is made. */
export function ProgressLine({ label, progress: { done, of } }: { label: string; progress: Progress }) {
  const t = useTranslations('states');
  const id = useId();
  return (
    <div className={styles.progress}>
      <p id={id}>
        {label} {of > 0 && <span className="quiet">{t('doneOf', { done, of })}</span>}
      </p>
      <progress aria-labelledby={id} {...(of > 0 ? { value: done, max: of } : {})} />
    </div>
  );
}
