import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem.ts';
import { type DemoUser, demoUsers, signInDemo } from '../../session/session.ts';
import { LanguageChoice } from '../../ui/language-choice.tsx';
import { useTitle } from '../../ui/use-title.ts';
import styles from './sign-in-page.module.css';

const route = getRouteApi('/sign-in');

/** Signs in to the demonstration: one click for each of its users. */
export function SignInPage() {
  const t = useTranslations('signIn');
  const router = useRouter();
  const queryClient = useQueryClient();
  const { to = '/' } = route.useSearch();
  useTitle(t('title'));
  const { mutate, error, isPending } = useMutation({
    mutationFn: (user: DemoUser) => signInDemo(user),
    onSuccess: async () => {
      // nothing that another user read is shown to this one
      queryClient.clear();
      await router.invalidate();
      router.history.push(to);
    },
  });
  return (
    <main id="content" className={styles.page} tabIndex={-1}>
      <div className={styles.head}>
        <p className={styles.brand}>Passa</p>
        <LanguageChoice />
      </div>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <p className="quiet">{t('demo')}</p>
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
          {error instanceof ApiProblem && error.status === 404 ? t('none') : t('failed')}
        </p>
      )}
    </main>
  );
}
