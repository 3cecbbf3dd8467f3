import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { forgetSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { endSession, endSessions, type OpenSession, sessionsQuery } from './sessions-queries.ts';
import styles from './sign-in-page.module.css';

/** Where one is signed in, each to be signed out from here. */
export function SessionsPage() {
  const t = useTranslations('signIn');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: sessions = [] } = useQuery(sessionsQuery);
  useTitle(t('sessions'));
  const { mutate: endAll, isPending } = useMutation({
    mutationFn: endSessions,
    onSuccess: async () => {
      forgetSession();
      await navigate({ to: '/sign-in' });
      queryClient.clear();
    },
  });
  return (
    <>
      <h1>{t('sessions')}</h1>
      <p>{t('sessionsLead')}</p>
      <ul className={styles.sessions}>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
      <Button disabled={isPending} onClick={() => endAll()}>
        {t('endAll')}
      </Button>
    </>
  );
}

function SessionRow({ session: { id, isThis, signedInAt, validUntil } }: { session: OpenSession }) {
  const t = useTranslations('signIn');
  const format = useFormatter();
  const queryClient = useQueryClient();
  const readAgain = () => queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey });
  const { mutate: end, isPending } = useMutation({
    mutationFn: () => endSession(id),
    onSuccess: readAgain,
    onError: () => void readAgain(),
  });
  const inWords = (instant: string): string =>
    format.dateTime(new Date(instant), { dateStyle: 'medium', timeStyle: 'short' });
  const at = inWords(signedInAt);
  return (
    <li>
      <div>
        <strong>{isThis ? t('thisBrowser') : t('otherBrowser')}</strong>
        <p className="quiet">
          {t('since', { at })}, {t('until', { at: inWords(validUntil) })}
        </p>
      </div>
      {!isThis && (
        <Button disabled={isPending} aria-label={t('endOneOf', { at })} onClick={() => end()}>
          {t('endOne')}
        </Button>
      )}
    </li>
  );
}
