import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { FilterField } from '../../ui/filter-field.tsx';
import look from '../../ui/list-page.module.css';
import { Message } from '../../ui/message.tsx';
import { MoreRows } from '../../ui/more-rows.tsx';
import { useTitle } from '../../ui/use-title.ts';
import styles from './signed-in-page.module.css';
import { endSessionOf, endSessionsOf, type SessionOfSomebody, signedInQuery } from './signed-in-queries.ts';

const route = getRouteApi('/signed-in/signed-in');

/** Who is signed in, for an administrator: to be signed out when a device was lost or somebody has left. */
export function SignedInPage() {
  const t = useTranslations('signedIn');
  const { q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(signedInQuery(q));
  useTitle(t('title'));
  const sessions = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const filter = (next: string) =>
    void navigate({ search: { q: next || undefined }, replace: true, resetScroll: false });
  return (
    <div className={look.page}>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <FilterField label={t('filter')} value={q} onChange={filter} />
      {list.isSuccess && sessions.length === 0 && (
        <Message title={t('none')} next={<Button onClick={() => filter('')}>{t('clear')}</Button>}>
          {t('noneWhy')}
        </Message>
      )}
      <ul className={look.rows}>
        {sessions.map((session, index) => (
          <SessionRow
            key={session.id}
            session={session}
            // everywhere is said once of each
            isFirst={sessions.findIndex(({ principalId }) => principalId === session.principalId) === index}
          />
        ))}
      </ul>
      <MoreRows of={list} />
    </div>
  );
}

function SessionRow({ session, isFirst }: { session: SessionOfSomebody; isFirst: boolean }) {
  const t = useTranslations('signedIn');
  const words = useTranslations('frame');
  const format = useFormatter();
  const queryClient = useQueryClient();
  const { id, principalId, isThis, roles, signedInAt, validUntil } = session;
  const name = session.name ?? principalId;
  const readAgain = () => queryClient.invalidateQueries({ queryKey: ['sessions'] });
  const { mutate, isPending, isError } = useMutation({
    mutationFn: (isAll: boolean) => (isAll ? endSessionsOf(principalId) : endSessionOf(id)),
    onSuccess: async () => {
      announce(t('ended', { name }));
      await readAgain();
    },
    onError: () => void readAgain(),
  });
  const inWords = (instant: string): string =>
    format.dateTime(new Date(instant), { dateStyle: 'medium', timeStyle: 'short' });
  const at = inWords(signedInAt);
  return (
    <li className={styles.row}>
      <div>
        <strong className={styles.name}>{name}</strong>
        <p className="quiet">{roles.map((role) => words(role)).join(', ')}</p>
        <p className="quiet small">
          {isThis && `${t('you')} `}
          {t('since', { at })}, {t('until', { at: inWords(validUntil) })}
        </p>
        {isError && <p role="alert">{t('failed')}</p>}
      </div>
      {!isThis && (
        <div className={styles.ends}>
          <Button disabled={isPending} aria-label={t('endOneOf', { name, at })} onClick={() => mutate(false)}>
            {t('endOne')}
          </Button>
          {isFirst && (
            <Button disabled={isPending} aria-label={t('endAllOf', { name })} onClick={() => mutate(true)}>
              {t('endAll')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
