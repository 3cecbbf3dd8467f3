import { useTranslations } from 'use-intl';
import styles from './copy-page.module.css';
import type { PersonCopy } from './copy-queries.ts';

/** What the person has objected to, and what was answered, to them. */
export function CopiedObjections({ objections }: Pick<PersonCopy, 'objections'>) {
  const t = useTranslations('objection');
  return (
    <ul className={styles.rows}>
      {objections.map(({ id, madeOn, words, answer, reason, answeredAt, withdrawnAt }) => (
        <li key={id}>
          <strong>{t('madeBy', { date: new Date(madeOn) })}</strong>
          {words !== null && <blockquote className={styles.words}>{words}</blockquote>}
          <p>
            {answeredAt === null
              ? withdrawnAt === null && t('noAnswerYet')
              : t(answer === 'upheld' ? 'wasUpheld' : 'wasDismissed', { date: new Date(answeredAt) })}
          </p>
          {reason !== null && <p className={styles.words}>{reason}</p>}
          {withdrawnAt !== null && <p>{t('wasWithdrawn', { date: new Date(withdrawnAt) })}</p>}
        </li>
      ))}
    </ul>
  );
}
