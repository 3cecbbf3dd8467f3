import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { type DemoUser, demoUsers, signInDemo } from '../../session/ways-in.ts';
import styles from './sign-in-page.module.css';

/** One click for each user of the demonstration. */
export function DemoUsers({ onSignedIn }: { onSignedIn: () => Promise<void> }) {
  const t = useTranslations('signIn');
  const { mutate, error, isPending } = useMutation({
    mutationFn: (user: DemoUser) => signInDemo(user),
    onSuccess: onSignedIn,
  });
  return (
    <>
      <p className="quiet">{t('demo')}</p>
      <p>
        <strong>{t('demoWarning')}</strong>
      </p>
      <ul className={styles.users}>
        {demoUsers.map((user) => (
          <li key={user}>
            <button type="button" className={styles.user} disabled={isPending} onClick={() => mutate(user)}>
              <span className={styles.name}>{t(user)}</span>
              <span className="quiet">{t(`${user}Does`)}</span>
            </button>
          </li>
        ))}
      </ul>
      {error !== null && (
        <p className={styles.failed} role="alert">
          {t('failed')}
        </p>
      )}
    </>
  );
}
