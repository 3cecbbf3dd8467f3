import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem, Unreachable } from '../api/problem.ts';
import { whenBack } from '../api/reachability.ts';
import { Button } from '../ui/button.tsx';
import { Message } from '../ui/message.tsx';
import { useTitle } from '../ui/use-title.ts';
import styles from './page-error.module.css';

/** What stands where a page could not be shown; when the API is back it shows the page by itself. */
export function PageError({ error }: ErrorComponentProps) {
  const router = useRouter();
  useEffect(() => whenBack(() => void router.invalidate()), [router]);
  if (error instanceof ApiProblem && error.status === 404) {
    return <PageNotFound />;
  }
  if (error instanceof ApiProblem && error.status === 403) {
    return <PageNotAllowed />;
  }
  if (error instanceof ApiProblem && error.status === 401) {
    return <SignedOut />;
  }
  return <NotShown isAway={error instanceof Unreachable} />;
}

function NotShown({ isAway }: { isAway: boolean }) {
  const t = useTranslations('states');
  const router = useRouter();
  useTitle(isAway ? t('away') : t('failed'));
  return (
    <Message
      role="alert"
      heading="h1"
      title={isAway ? t('away') : t('failed')}
      next={
        <Button kind="main" onClick={() => void router.invalidate()}>
          {t('retry')}
        </Button>
      }
    >
      {isAway ? t('awayWhy') : t('failedWhy')}
    </Message>
  );
}

/** The same where nothing else stands around it: it could not be told who is signed in. */
export function WholePageError(props: ErrorComponentProps) {
  return (
    <main className={styles.whole}>
      <PageError {...props} />
    </main>
  );
}

function SignedOut() {
  const t = useTranslations('states');
  const { pathname, search } = window.location;
  useTitle(t('signedOut'));
  return (
    <Message
      heading="h1"
      title={t('signedOut')}
      next={<a href={`/sign-in?to=${encodeURIComponent(`${pathname}${search}`)}`}>{t('signInAgain')}</a>}
    >
      {t('signInAgainWhy')}
    </Message>
  );
}

function PageNotAllowed() {
  const t = useTranslations('states');
  useTitle(t('notAllowed'));
  return (
    <Message heading="h1" title={t('notAllowed')} next={<Link to="/">{t('home')}</Link>}>
      {t('notAllowedWhy')}
    </Message>
  );
}

/** What stands at an address without a page. */
export function PageNotFound() {
  const t = useTranslations('states');
  useTitle(t('notFound'));
  return (
    <Message heading="h1" title={t('notFound')} next={<Link to="/">{t('home')}</Link>}>
      {t('notFoundWhy')}
    </Message>
  );
}
