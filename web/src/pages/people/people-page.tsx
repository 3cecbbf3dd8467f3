import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { FilterField } from '../../ui/filter-field.tsx';
import { Message } from '../../ui/message.tsx';
import { useTitle } from '../../ui/use-title.ts';
import styles from './people-page.module.css';
import { type Person, peopleQuery } from './people-queries.ts';

const route = getRouteApi('/signed-in/people');

/** The people of one's nodes, each with what they want and a way to their suggestions. */
export function PeoplePage() {
  const t = useTranslations('people');
  const words = useTranslations('states');
  const { q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(peopleQuery(q));
  useTitle(t('title'));
  const people = data?.pages.flatMap(({ items }) => items) ?? [];
  const search = (next: string) =>
    void navigate({ search: { q: next === '' ? undefined : next }, replace: true, resetScroll: false });
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t('title')}</h1>
        <FilterField label={t('filter')} value={q} onChange={search} />
      </div>
      {people.length === 0 && q === '' && <Message title={t('empty')}>{t('emptyWhy')}</Message>}
      {people.length === 0 && q !== '' && (
        <Message
          title={t('nobody', { query: q })}
          next={<Button onClick={() => search('')}>{t('clear')}</Button>}
        >
          {t('nobodyWhy')}
        </Message>
      )}
      <ul className={styles.people}>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </ul>
      {hasNextPage && (
        <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words('more')}
        </Button>
      )}
    </div>
  );
}

function PersonRow({ person }: { person: Person }) {
  const t = useTranslations('people');
  const { id, reference, wishes, waitingSince, matched } = person;
  return (
    <li className={styles.person}>
      <Link to="/people/$personId/suggestions" params={{ personId: id }} className={styles.name}>
        {reference}
      </Link>
      <p className={styles.wishes}>
        {wishes === undefined || wishes === '' ? <span className="quiet">{t('noWishes')}</span> : wishes}
      </p>
      <p className="quiet small">
        {matched
          ? waitingSince !== undefined && t('waitingSince', { date: new Date(waitingSince) })
          : t('matching')}
      </p>
    </li>
  );
}
