import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { personQuery } from '../../api/person-query.ts';
import { useLanguage } from '../../texts/language.tsx';
import { Message, Notice } from '../../ui/message.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { useTitle } from '../../ui/use-title.ts';
import { PersonWay } from '../../way/person-way.tsx';
import { Comparison } from './comparison.tsx';
import { inOrder, inParts, neighbour, nextToReview, shownOf } from './list-suggestions.ts';
import { NextPerson } from './next-person.tsx';
import { Objected } from './objected.tsx';
import { SuggestionDetail } from './suggestion-detail.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import {
  type ApprovalNote,
  explanationQuery,
  roleQuery,
  type Suggestion,
  suggestionsQuery,
} from './suggestion-queries.ts';
import styles from './suggestions-page.module.css';
import { suggestionsPath } from './suggestions-search.ts';
import { useLatestProposals } from './use-latest-proposals.ts';
import { WhyFew } from './why-few.tsx';

const route = getRouteApi('/signed-in/people/$personId/suggestions');
/** The id of the heading that the focus goes to when another suggestion is chosen by a key. */
const detailHeading = 'suggestion-title';

/** Of so many matches and fewer it is told why there are no more. */
const few = 3;

/** A person's suggestions, list and detail side by side: read, decide, go on, by mouse or by keys. */
export function SuggestionsPage() {
  const { personId } = route.useParams();
  // what one did with one person is nothing of the next
  return <PersonsSuggestions key={personId} personId={personId} />;
}

/** What was decided on last here, and what of others concerns it. */
interface LastDecided {
  readonly id: string;
  readonly toKnow: readonly ApprovalNote[];
}

function PersonsSuggestions({ personId }: { personId: string }) {
  const t = useTranslations('suggestions');
  const search = route.useSearch();
  const { selected: wanted, for: reader, with: otherId } = search;
  const navigate = route.useNavigate();
  const router = useRouter();
  const { language } = useLanguage();
  const { data: person } = useQuery(personQuery(personId));
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    suggestionsQuery(personId),
  );
  const [decidedHere, setDecidedHere] = useState<ReadonlySet<string>>(new Set());
  const [lastDecided, setLastDecided] = useState<LastDecided | null>(null);
  const [lastReadId, setLastReadId] = useState<string | undefined>();
  const [toFocus, setToFocus] = useState<string | null>(null);
  // who scrolls a long list does not wait for its end
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) {
      void fetchNextPage();
    }
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);

  const proposals = useLatestProposals(personId);
  const [page] = data?.pages ?? [];
  const { review, kind } = search;
  // who objects has no suggestions that anybody reads, whatever was read before
  const hasObjected = person?.objected === true;
  const parts = useMemo(() => inParts(hasObjected ? [] : (data?.pages ?? [])), [data, hasObjected]);
  const all = useMemo(() => inOrder(parts), [parts]);
  const shownParts = useMemo(
    () => shownOf(parts, { review, kind }, decidedHere),
    [parts, review, kind, decidedHere],
  );
  const shown = inOrder(shownParts);
  // a hundred rows that are added hold up no key
  const listedParts = useDeferredValue(shownParts);
  const selected = all.find(({ id }) => id === wanted) ?? (wanted === undefined ? shown[0] : undefined);
  const other = all.find(({ id }) => id === otherId);
  const reference = person?.reference ?? '';
  useTitle(t('title', { reference }));

  const open = useCallback(
    (id: string) => {
      setLastReadId(id);
      const isAlone = window.matchMedia('(width < 52rem)').matches;
      void navigate({
        search: (old) => ({ ...old, selected: id, with: undefined }),
        replace: new URLSearchParams(router.state.location.searchStr).has('selected'),
        // on a phone it takes the place of the list, and is read from its beginning
        resetScroll: isAlone,
      });
    },
    [navigate, router],
  );
  const select = (suggestion: Suggestion | null) => {
    if (suggestion !== null) {
      setToFocus(suggestion.id);
      open(suggestion.id);
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

  const decided = (suggestion: Suggestion, toKnow: readonly ApprovalNote[]) => {
    setDecidedHere((old) => new Set([...old, suggestion.id]));
    setLastDecided({ id: suggestion.id, toKnow });
    select(nextToReview(shown, suggestion.id) ?? suggestion);
  };
  const undone = (suggestion: Suggestion) => {
    setLastDecided(null);
    select(suggestion);
  };
  const toUndo =
    selected?.review != null
      ? selected
      : all.find(({ id, review }) => id === lastDecided?.id && review !== null);
  const isDone = page?.matched === true && all.every(({ review }) => review !== null);

  return (
    <div
      className={styles.page}
      data-view={wanted === undefined ? 'list' : 'detail'}
      data-reader={reader ?? 'coach'}
    >
      <header className={styles.head}>
        <p className="row small no-print">
          <Link to="/people">‹ {t('back')}</Link>
          <NextPerson personId={personId} />
        </p>
        <h1>{t('title', { reference })}</h1>
        {person?.wishes !== undefined && person.wishes !== '' && (
          <p className={styles.wishes}>
            <span className="quiet">{t('wants')}</span> {person.wishes}
          </p>
        )}
        <PersonWay personId={personId} />
      </header>
      {page?.matched === false && !hasObjected && (
        <Notice>{all.length === 0 ? t('matching') : t('remade')}</Notice>
      )}
      {hasObjected ? (
        <Objected person={person} />
      ) : page?.matched === true && all.length === 0 ? (
        <>
          <Message title={t('empty')}>{t('emptyWhy')}</Message>
          <WhyFew personId={personId} />
        </>
      ) : (
        <div className={styles.panes}>
          <div className={`${styles.listPane} no-print`}>
            <SuggestionList
              shown={listedParts}
              totals={page?.totals}
              proposals={proposals}
              selectedId={selected?.id}
              lastReadId={wanted === undefined ? lastReadId : undefined}
              search={search}
              onChoose={open}
            />
            {shown.length === 0 && !isDone && <p className="quiet">{t('noneShown')}</p>}
            {page?.matched === true && parts.match.length <= few && <WhyFew personId={personId} />}
          </div>
          <section className={styles.detailPane} aria-label={t('detail')}>
            {selected === undefined ? (
              <Message
                title={isDone ? t('done') : wanted === undefined ? t('noneShown') : t('gone')}
                next={
                  <>
                    <Link from={suggestionsPath} to="." search={{ review: 'all' }}>
                      {t('showAll')}
                    </Link>
                    {isDone && <NextPerson personId={personId} />}
                  </>
                }
              >
                {isDone ? t('doneWhy') : t('noneShownWhy')}
              </Message>
            ) : other === undefined ? (
              <SuggestionDetail
                key={selected.id}
                suggestion={selected}
                headingId={detailHeading}
                reader={reader ?? 'coach'}
                personId={personId}
                proposal={proposals.get(selected.id)}
                others={all}
                toUndo={toUndo}
                toKnow={toUndo !== undefined && toUndo.id === lastDecided?.id ? lastDecided.toKnow : []}
                onDecided={decided}
                onUndone={undone}
                onNext={() => select(neighbour(shown, selected.id, 1))}
                onPrevious={() => select(neighbour(shown, selected.id, -1))}
              />
            ) : (
              <Comparison personId={personId} one={selected} other={other} headingId={detailHeading} />
            )}
          </section>
        </div>
      )}
    </div>
  );
}
