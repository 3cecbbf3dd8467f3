import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { isUnderWay, useProgress } from '../../api/use-progress.ts';
import { sessionQuery } from '../../session/session.ts';
import { MoreRows } from '../../ui/more-rows.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { AskForm } from './ask-form.tsx';
import { type MatchListFacts, matchListsQuery } from './match-list-queries.ts';
import styles from './match-lists-page.module.css';
import { useListTitle } from './use-list-title.ts';

/** Where match lists are asked for, and found again. */
export function MatchListsPage() {
  const t = useTranslations('matchLists');
  const { data: session } = useQuery(sessionQuery);
  const asked = useInfiniteQuery(matchListsQuery());
  const { data, refetch } = asked;
  useTitle(t('title'));
  const lists = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      {session !== undefined && <AskForm nodes={session.nodes} />}
      <section className={styles.asked}>
        <h2>{t('asked')}</h2>
        {lists.length === 0 && <p className="quiet">{t('nothingAsked')}</p>}
        <ul className={styles.lists}>
          {lists.map((list) => (
            <ListRow key={list.id} list={list} onEnd={() => void refetch()} />
          ))}
        </ul>
        <MoreRows of={asked} />
      </section>
    </div>
  );
}

function ListRow({ list, onEnd }: { list: MatchListFacts; onEnd: () => void }) {
  const t = useTranslations('matchLists');
  const words = useTranslations('states');
  const progress = useProgress('match-lists', list.id, list, onEnd);
  const { done, of } = progress;
  const date = new Date(list.createdAt);
  return (
    <li className={styles.list}>
      <Link to="/match-lists/$listId" params={{ listId: list.id }}>
        {useListTitle(list)}
      </Link>
      <p className="quiet">{t('atMost', { count: list.limit })}</p>
      <p className="quiet small">
        {isUnderWay(progress)
          ? `${t('beingMade')}${of > 0 ? ` ${words('doneOf', { done, of })}` : ''}`
          : progress.status === 'failed'
            ? t('failed')
            : t('askedOn', { date })}
      </p>
    </li>
  );
}
