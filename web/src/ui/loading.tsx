import { useTranslations } from 'use-intl';
import styles from './loading.module.css';

/** Lines where text will stand, shown when it takes longer than one notices. */
export function Loading() {
  const t = useTranslations('states');
  return (
    <div className={styles.loading} role="status">
      <span className="only-heard">{t('loading')}</span>
      <span className={styles.title} />
      <span className={styles.line} />
      <span className={styles.line} />
      <span className={styles.line} />
    </div>
  );
}
