import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { buttonClass } from '../../ui/button.tsx';
import { LanguageChoice } from '../../ui/language-choice.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { DemoUsers } from './demo-users.tsx';
import { KeyForm } from './key-form.tsx';
import styles from './sign-in-page.module.css';

const route = getRouteApi('/sign-in');

const problems = {
  stale: 'stale',
  denied: 'denied',
  'no-role': 'noRole',
  away: 'away',
  wrong: 'wrong',
} as const;

/** Signs in: at the identity provider of the site, with a key of the site, or to the demonstration. */
export function SignInPage() {
  const t = useTranslations('signIn');
  const { to = '/', problem } = route.useSearch();
  const ways = route.useLoaderData();
  const goOn = useGoOn(to);
  useTitle(t('title'));
  return (
    <main id="content" className={styles.page} tabIndex={-1}>
      <div className={styles.head}>
        <p className={styles.brand}>Passa</p>
        <LanguageChoice />
      </div>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      {problem !== undefined && (
        <p className={styles.failed} role="alert">
          {t(problems[problem])}
        </p>
      )}
      {ways.provider !== null && (
        <p>
          <a className={buttonClass('main')} href={`/api/v1/session/sign-in?${new URLSearchParams({ to })}`}>
            {t('byProvider', { name: ways.provider.name })}
          </a>
        </p>
      )}
      {ways.token && !ways.demonstration && <KeyForm onSignedIn={goOn} />}
      {ways.demonstration && <DemoUsers onSignedIn={goOn} />}
    </main>
  );
}

/** Goes on to the page that was asked for, as whoever has signed in. */
function useGoOn(to: string): () => Promise<void> {
  const router = useRouter();
  const queryClient = useQueryClient();
  return async () => {
    // nothing that another user read is shown to this one
    queryClient.clear();
    await router.invalidate();
    router.history.push(to);
  };
}
