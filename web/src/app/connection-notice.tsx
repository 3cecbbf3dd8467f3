import { useTranslations } from 'use-intl';
import { useIsAway } from '../api/reachability.ts';
import styles from './connection-notice.module.css';

/** Says calmly that no answer comes, while that is so; nothing that was written goes away. */
export function ConnectionNotice() {
  const t = useTranslations('states');
  const isAway = useIsAway();
  return (
    <div role="status" className="no-print">
      {isAway && (
        <p className={styles.notice}>
          <strong>{t('away')}.</strong> {t('awayWhy')}
        </p>
      )}
    </div>
  );
}
