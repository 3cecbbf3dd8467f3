import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { answerOf, api } from '../../api/client.ts';
import type { WorkGroup } from '../../api/work-list-query.ts';
import { Button } from '../../ui/button.tsx';
import styles from './to-do-page.module.css';
import type { PutAway } from './work-commands.ts';
import { WorkRow } from './work-row.tsx';

/** How many rows of a group are shown before one asks for all. */
const firstShown = 5;

/** One group: what it is about, how many there are, the first of them, and all when one asks for them. */
export function WorkGroupSection({
  group,
  onPutAway,
}: {
  group: WorkGroup;
  onPutAway: (one: PutAway) => void;
}) {
  const t = useTranslations('toDo');
  const [showsAll, setShowsAll] = useState(false);
  const { data, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['work-list', group.id],
    queryFn: async ({ pageParam }) => {
      const query = { group: group.id, limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) };
      const { groups } = await answerOf(api.GET('/work-list', { params: { query } }));
      return groups[0] ?? null;
    },
    initialPageParam: group.next,
    getNextPageParam: (page) => page?.next ?? null,
    enabled: showsAll && group.next !== null,
  });
  const rest = showsAll ? (data?.pages ?? []).flatMap((page) => page?.items ?? []) : [];
  const items = showsAll ? [...group.items, ...rest] : group.items.slice(0, firstShown);
  return (
    <section className={styles.group} aria-labelledby={`work-${group.id}`}>
      <header>
        <h2 id={`work-${group.id}`} tabIndex={-1}>
          {t(`${group.id}.title`)} <span className="quiet">{group.count}</span>
        </h2>
        <p className="quiet">{t(`${group.id}.what`)}</p>
      </header>
      <ul>
        {items.map((item) => (
          <WorkRow
            key={item.id}
            group={group.id}
            item={item}
            onPutAway={() => onPutAway({ group: group.id, item })}
          />
        ))}
      </ul>
      {!showsAll && group.count > firstShown && (
        <Button kind="quiet" onClick={() => setShowsAll(true)}>
          {t('showAll', { count: group.count })}
        </Button>
      )}
      {showsAll && hasNextPage && (
        <Button kind="quiet" disabled={isFetching} onClick={() => void fetchNextPage()}>
          {t('showMore')}
        </Button>
      )}
    </section>
  );
}
