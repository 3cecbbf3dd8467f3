import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useLocation } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { FilterField } from '../../ui/filter-field.tsx';
import styles from '../../ui/list-page.module.css';
import { Message } from '../../ui/message.tsx';
import { MoreRows } from '../../ui/more-rows.tsx';
import { NodeChoice } from '../../ui/node-choice.tsx';
import { Receipt } from '../../ui/receipt.tsx';
import { SavedViews } from '../../ui/saved-views.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { PeopleFilters } from './people-filters.tsx';
import { peopleQuery } from './people-queries.ts';
import type { PeopleSearch } from './people-search.ts';
import { PersonRow } from './person-row.tsx';

const route = getRouteApi('/signed-in/people');

/** The people of one's nodes, a coach's own first, each with what waits and a way to it. */
export function PeoplePage() {
  const t = useTranslations('people');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { searchStr } = useLocation();
  const list = useInfiniteQuery(peopleQuery(search));
  const { data, isPlaceholderData } = list;
  useTitle(t('title'));
  const people = data?.pages.flatMap(({ items }) => items) ?? [];
  const counts = data?.pages[0]?.counts;
  const change = (next: Partial<PeopleSearch>, replace = false) =>
    void navigate({ search: (old) => ({ ...old, ...next }), replace, resetScroll: false });
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t('title')}</h1>
        <Link to="/people/new" className="no-print">
          {t('new')}
        </Link>
      </div>
      <Receipt />
      <NodeChoice chosen={search.nodeId} withAll>
        {(nodeId, link) => <route.Link to="." search={(old) => ({ ...old, nodeId })} {...link} />}
      </NodeChoice>
      <SavedViews path="/people" search={searchStr} />
      <FilterField
        label={t('filter')}
        value={search.q ?? ''}
        onChange={(q) => change({ q: q === '' ? undefined : q }, true)}
      />
      <PeopleFilters search={search} counts={counts} onChange={change} />
      <p role="status" className="quiet small">
        {counts !== undefined && !isPlaceholderData && t('total', { count: counts.total })}
      </p>
      {people.length === 0 && <NobodyHere isFiltered={searchStr !== ''} nodeId={search.nodeId} />}
      <ul className={styles.rows}>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </ul>
      <MoreRows of={list} />
    </div>
  );
}

function NobodyHere({ isFiltered, nodeId }: { isFiltered: boolean; nodeId: string | undefined }) {
  const t = useTranslations('people');
  return isFiltered ? (
    <Message
      title={t('nobody')}
      next={
        <Link to="/people" search={{ nodeId }}>
          {t('clear')}
        </Link>
      }
    >
      {t('nobodyWhy')}
    </Message>
  ) : (
    <Message
      title={t('empty')}
      next={
        <Link to="/people" search={{ coach: 'all' }}>
          {t('all')}
        </Link>
      }
    >
      {t('emptyWhy')}
    </Message>
  );
}
