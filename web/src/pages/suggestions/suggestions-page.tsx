import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { personQuery } from '../../api/person-query.ts';
import { useLanguage } from '../../texts/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Message, Notice } from '../../ui/message.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { useTitle } from '../../ui/use-title.ts';
import { inOrder, neighbour, nextToReview, toReview } from './list-suggestions.ts';
import { SuggestionDetail } from './suggestion-detail.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { explanationQuery, roleQuery, type Suggestion, suggestionsQuery } from './suggestion-queries.ts';
import styles from './suggestions-page.module.css';
import { suggestionsPath } from './suggestions-search.ts';

const route = getRouteApi('/signed-in/people/$personId/suggestions');
/** The id of the heading that the focus goes to when another suggestion is chosen by a key. */
const detailHeading = 'suggestion-title';

/** A person's suggestions, list and detail side by side: read, decide, go on, by mouse or by keys. */
export function SuggestionsPage() {
  const t = useTranslations('suggestions');
  const { personId } = route.useParams();
  const { selected: wanted, show, for: reader } = route.useSearch();
  const navigate = route.useNavigate();
  const { language } = useLanguage();
  const { data: person } = useQuery(personQuery(personId));
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    suggestionsQuery(personId),
  );
  const [decidedHere, setDecidedHere] = useState<ReadonlySet<string>>(new Set());
  const [toFocus, setToFocus] = useState<string | null>(null);

  const [page] = data?.pages ?? [];
  const all = inOrder(data?.pages ?? []);
  const shown = show === 'all' ? all : toReview(all, decidedHere);
  const selected = all.find(({ id }) => id === wanted) ?? (wanted === undefined ? shown[0] : undefined);
  const reference = person?.reference ?? '';
  useTitle(t('title', { reference }));

  const select = (suggestion: Suggestion | null) => {
    if (suggestion !== null) {
      setToFocus(suggestion.id);
      void navigate({
        search: (old) => ({ ...old, selected: suggestion.id }),
        replace: wanted !== undefined,
        resetScroll: false,
      });
    }
  };
  useShortcuts({
    j: () => select(neighbour(shown, wanted ?? selected?.id, 1)),
    k: () => select(neighbour(shown, wanted ?? selected?.id, -1)),
  });
  // by a key one goes to what is read; a click leaves the focus on the link
  useEffect(() => {
    if (toFocus !== null && toFocus === selected?.id) {
      document.getElementById(detailHeading)?.focus();
      setToFocus(null);
    }
  }, [toFocus, selected]);

  // what comes next is there when one goes on
  const next = selected === undefined ? null : neighbour(shown, selected.id, 1);
  useQuery({ ...explanationQuery(next?.id ?? '', reader ?? 'coach', language), enabled: next !== null });
  useQuery({ ...roleQuery(next?.roleId ?? ''), enabled: next !== null });

  const decided = (suggestion: Suggestion) => {
    setDecidedHere((old) => new Set([...old, suggestion.id]));
    select(nextToReview(shown, suggestion.id) ?? suggestion);
  };
  const reviewed = all.filter(({ review }) => review !== null).length;
  const isDone = page?.matched === true && all.length > 0 && reviewed === all.length && show !== 'all';

  return (
    <div className={styles.page} data-view={wanted === undefined ? 'list' : 'detail'}>
      <header className={styles.head}>
        <Link to="/people" className="small no-print">
          ‹ {t('back')}
        </Link>
        <h1>{t('title', { reference })}</h1>
        {person?.wishes !== undefined && person.wishes !== '' && (
          <p className={styles.wishes}>
            <span className="quiet">{t('wants')}</span> {person.wishes}
          </p>
        )}
      </header>
      {page?.matched === false && <Notice>{all.length === 0 ? t('matching') : t('remade')}</Notice>}
      {page?.matched === true && all.length === 0 ? (
        <Message title={t('empty')}>{t('emptyWhy')}</Message>
      ) : (
        <div className={styles.panes}>
          <div className={`${styles.listPane} no-print`}>
            <SuggestionList
              shown={shown}
              selectedId={selected?.id}
              show={show ?? 'open'}
              progress={t('progress', { reviewed, all: all.length })}
            />
            {hasNextPage && show === 'all' && (
              <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {t('showAll')}
              </Button>
            )}
          </div>
          <section className={styles.detailPane} aria-label={t('detail')}>
            {selected === undefined ? (
              <Message
                title={isDone ? t('done') : t('gone')}
                next={
                  <Link from={suggestionsPath} to="." search={{ show: 'all' }}>
                    {t('showAll')}
                  </Link>
                }
              >
                {t('doneWhy')}
              </Message>
            ) : (
              <SuggestionDetail
                key={selected.id}
                suggestion={selected}
                headingId={detailHeading}
                reader={reader ?? 'coach'}
                personId={personId}
                onDecided={decided}
                onNext={() => select(neighbour(shown, selected.id, 1))}
                onPrevious={() => select(neighbour(shown, selected.id, -1))}
              />
            )}
          </section>
        </div>
      )}
    </div>
  );
}
