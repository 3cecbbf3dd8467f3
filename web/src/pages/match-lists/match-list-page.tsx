import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem.ts';
import { isUnderWay, useProgress } from '../../api/use-progress.ts';
import { useLanguage } from '../../texts/language.tsx';
import { locales } from '../../texts/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Message, Notice } from '../../ui/message.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { nameColumnIds, percentColumnIds, shownColumns } from './columns.ts';
import { ListFilters } from './list-filters.tsx';
import styles from './match-list-page.module.css';
import {
  askForList,
  type MatchList,
  matchListQuery,
  matchListsQuery,
  reasonsQuery,
} from './match-list-queries.ts';
import type { MatchListSearch } from './match-list-search.ts';
import { countKinds, type KindCounts, type MatchRow, rowsOf, shownRows } from './match-rows.ts';
import { MatchTable } from './match-table.tsx';
import { saveFile } from './save-file.ts';
import { useCellText } from './use-cell-text.ts';
import { useListTitle } from './use-list-title.ts';

const route = getRouteApi('/signed-in/match-lists/$listId');
const narrow = matchMedia('(width < 48rem)');

/** One match list: its progress, then its rows as one filters, sorts and chooses them – on the page, on paper, in a file. */
export function MatchListPage() {
  const { listId } = route.useParams();
  const { data: list } = useQuery(matchListQuery(listId));
  return list === undefined ? <Loading /> : <MatchListView key={listId} list={list} />;
}

function MatchListView({ list }: { list: MatchList }) {
  const t = useTranslations('matchLists');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const { language } = useLanguage();
  const locale = locales[language];
  const withReasons = search.columns?.includes('reason') === true;
  const reasons = useQuery({ ...reasonsQuery(list.id, language), enabled: withReasons });
  const cellText = useCellText(reasons.data);
  const isNarrow = useIsNarrow();
  const title = useListTitle(list, nameOfOnly(list));
  useTitle(title);
  const progress = useProgress('match-lists', list.id, list, () => {
    void queryClient.invalidateQueries({ queryKey: ['match-list', list.id] });
    void queryClient.invalidateQueries({ queryKey: matchListsQuery().queryKey });
  });
  const rows = useMemo(() => rowsOf(list), [list]);
  const counts = useMemo(() => countKinds(rows), [rows]);
  const columns = shownColumns(list.for, search.columns, isNarrow);
  const filters = useDeferredValue(search);
  const shown = useMemo(() => shownRows(rows, filters, cellText, locale), [rows, filters, cellText, locale]);
  const change = (part: MatchListSearch) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false });
  const name = (column: (typeof columns)[number]) => t(`columns.${column}`);
  const cellsOf = () => shown.map((row) => columns.map((column) => cellText(row, column)));
  const exportCsv = async () => {
    const { writeCsv } = await import('./write-csv.ts');
    const nameColumns = new Set(columns.flatMap((column, at) => (nameColumnIds.has(column) ? [at] : [])));
    const file = writeCsv([columns.map(name), ...cellsOf()], nameColumns);
    saveFile(`${title}.csv`, new Blob([file], { type: 'text/csv;charset=utf-8' }));
  };
  const exportXlsx = async () => {
    const { writeXlsx } = await import('./write-xlsx.ts');
    const percents = new Set(columns.flatMap((column, at) => (percentColumnIds.has(column) ? [at] : [])));
    saveFile(`${title}.xlsx`, await writeXlsx(columns.map(name), cellsOf(), percents));
  };
  const cannotExport = shown.length === 0 || (withReasons && !reasons.isSuccess);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <p className="no-print">
          <Link to="/match-lists">{t('title')}</Link>
        </p>
        <h1>{title}</h1>
        <ListFacts list={list} counts={counts} />
      </div>
      {isUnderWay(progress) && <ProgressLine label={t('beingMade')} progress={progress} />}
      {progress.status === 'failed' && (
        <Message role="alert" title={t('failed')} next={<AskAnew list={list} isMain />}>
          {t('failedWhy')}
        </Message>
      )}
      {progress.status === 'completed' && <Staleness list={list} rows={rows} />}
      {progress.status === 'completed' && rows.length === 0 && (
        <Message title={t('noRows')} next={<Link to="/match-lists">{t('askOther')}</Link>}>
          {t('noRowsWhy')}
        </Message>
      )}
      {rows.length > 0 && (
        <>
          <ListFilters
            list={list}
            rows={rows}
            counts={counts}
            columns={columns}
            search={search}
            onChange={change}
          />
          <div className={`${styles.actions} no-print`}>
            <p role="status">{t('shown', { count: shown.length, all: rows.length })}</p>
            <div className="row">
              <Button onClick={() => window.print()}>{t('print')}</Button>
              <Button disabled={cannotExport} onClick={() => void exportXlsx()}>
                {t('export')}
              </Button>
              <Button disabled={cannotExport} onClick={() => void exportCsv()}>
                {t('exportCsv')}
              </Button>
            </div>
          </div>
          {shown.length === 0 ? (
            <Message
              title={t('noneShown')}
              next={<Button onClick={() => change(nothing)}>{t('clear')}</Button>}
            >
              {t('noneShownWhy')}
            </Message>
          ) : (
            <MatchTable
              label={title}
              filter={JSON.stringify([search.q, search.kind, search.workplace, search.review, search.known])}
              rows={shown}
              columns={columns}
              cellText={cellText}
              sort={search.sort}
              onSort={(sort) => change({ sort })}
            />
          )}
        </>
      )}
    </div>
  );
}

const nothing = { q: undefined, kind: undefined, workplace: undefined, review: undefined, known: undefined };

function ListFacts({ list, counts }: { list: MatchList; counts: KindCounts }) {
  const t = useTranslations('matchLists');
  const date = new Date(list.createdAt);
  const { match, 'near-miss': near, without } = counts;
  return (
    <p className="quiet">
      {[
        t('madeOn', { date }),
        t('rows', { count: match }),
        ...(near === 0 ? [] : [t('nearRows', { count: near })]),
        ...(without === 0 ? [] : [t('withoutRows', { count: without, all: list.items.length })]),
        t('atMost', { count: list.limit }),
      ].join(' · ')}
    </p>
  );
}

/** Says when something is newer than the list, and lets one ask for it anew. */
function Staleness({ list, rows }: { list: MatchList; rows: readonly MatchRow[] }) {
  const t = useTranslations('matchLists');
  const pairs = rows.filter((row) => row.kind !== 'without');
  const changed = pairs.filter(({ isChanged }) => isChanged).length;
  const isOldPolicy = pairs.some(
    ({ policyVersion, policyInForce }) => policyInForce !== null && policyVersion !== policyInForce,
  );
  if (changed === 0 && !isOldPolicy) {
    return null;
  }
  return (
    <Notice next={<AskAnew list={list} />}>
      {isOldPolicy ? t('policyChanged') : t('changed', { count: changed, all: pairs.length })}
    </Notice>
  );
}

/** Asks for the same list as things are now; of those that were chosen, the ones that there still are. */
function AskAnew({ list, isMain = false }: { list: MatchList; isMain?: boolean }) {
  const t = useTranslations('matchLists');
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const ask = useMutation({
    mutationFn: askForList,
    onSuccess: ({ id }) => {
      void queryClient.invalidateQueries({ queryKey: matchListsQuery().queryKey });
      return navigate({ to: '/match-lists/$listId', params: { listId: id }, search: (old) => old });
    },
  });
  const { nodeId, for: kind, limit, ids } = list;
  const chosen = ids === null ? {} : { ids: list.items.length === 0 ? ids : list.items.map(({ id }) => id) };
  return (
    <span className="row">
      <Button
        kind={isMain ? 'main' : 'other'}
        aria-disabled={ask.isPending}
        onClick={() => ask.mutate({ nodeId, for: kind, limit, ...chosen })}
      >
        {t('askAnew')}
      </Button>
      <span role="alert">{ask.error instanceof ApiProblem && ask.error.message}</span>
    </span>
  );
}

/** What the only subject of a list is called. */
function nameOfOnly({ items: [only] }: MatchList): string | null {
  return only?.title ?? only?.reference ?? null;
}

function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      narrow.addEventListener('change', listener);
      return () => narrow.removeEventListener('change', listener);
    },
    () => narrow.matches,
  );
}
