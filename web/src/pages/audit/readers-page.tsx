import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ReaderRows } from '../../readers/reader-rows.tsx';
import { sessionQuery } from '../../session/session.ts';
import look from '../../ui/list-page.module.css';
import { Message } from '../../ui/message.tsx';
import { MoreRows } from '../../ui/more-rows.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { readersQuery } from './audit-queries.ts';

const route = getRouteApi('/signed-in/people/$personId/readers');

/** Who has read a person, day by day, for whoever is in charge of them and the data-protection officer. */
export function ReadersPage() {
  const t = useTranslations('audit');
  const { personId } = route.useParams();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const list = useSuspenseInfiniteQuery(readersQuery(personId));
  const { data } = list;
  const reference = data.pages[0]?.reference ?? t('erased');
  useTitle(t('readersTitle', { reference }));
  const readers = data.pages.flatMap(({ items }) => items);
  return (
    <div className={look.page}>
      <p className="no-print">
        {session.roles.includes('officer') ? (
          <Link to="/audit">‹ {t('toAudit')}</Link>
        ) : (
          <ToPerson personId={personId} />
        )}
      </p>
      <h1>{t('readersTitle', { reference })}</h1>
      <p>{t('readersLead')}</p>
      {readers.length === 0 && <Message title={t('nobodyYet')}>{t('nobodyYetWhy')}</Message>}
      <ReaderRows readers={readers} heading="h2" />
      <MoreRows of={list} />
    </div>
  );
}

function ToPerson({ personId }: { personId: string }) {
  const t = useTranslations('audit');
  return (
    <Link to="/people/$personId" params={{ personId }}>
      ‹ {t('toPerson')}
    </Link>
  );
}
