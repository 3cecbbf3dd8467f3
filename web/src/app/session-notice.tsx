import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { sessionQuery } from '../session/session.ts';
import { setSessionOver, useIsSessionOver } from '../session/session-end.ts';
import styles from './connection-notice.module.css';

/** Says that one is signed in no more, while what is written stays; goes away by itself when one has signed in beside it. */
export function SessionNotice() {
  const isOver = useIsSessionOver();
  return (
    <div role="status" className="no-print">
      {isOver && <SignInBeside />}
    </div>
  );
}

function SignInBeside() {
  const t = useTranslations('states');
  const queryClient = useQueryClient();
  useEffect(() => {
    const look = async (): Promise<void> => {
      if (document.visibilityState === 'hidden') {
        return;
      }
      const before = queryClient.getQueryData(sessionQuery.queryKey);
      const now = await queryClient
        .fetchQuery({ ...sessionQuery, staleTime: 0, retry: false })
        .catch(() => null);
      if (now === null) {
        return;
      }
      if (before !== undefined && before.id !== now.id) {
        // somebody else's page
        window.location.reload();
        return;
      }
      setSessionOver(false);
      await queryClient.invalidateQueries();
    };
    const onLook = (): void => void look();
    window.addEventListener('focus', onLook);
    document.addEventListener('visibilitychange', onLook);
    return () => {
      window.removeEventListener('focus', onLook);
      document.removeEventListener('visibilitychange', onLook);
    };
  }, [queryClient]);
  return (
    <p className={styles.notice}>
      <strong>{t('signedOut')}.</strong> {t('signedOutWhy')}{' '}
      <a href="/sign-in" target="_blank" rel="noreferrer">
        {t('signInBeside')}
      </a>
    </p>
  );
}
