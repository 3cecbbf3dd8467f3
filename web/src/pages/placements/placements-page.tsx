import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useLocation } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { sessionQuery } from '../../session/session.ts';
import { FilterChip } from '../../ui/filter-chip.tsx';
import styles from '../../ui/list-page.module.css';
import { Message } from '../../ui/message.tsx';
import { NodeChoice } from '../../ui/node-choice.tsx';
import { SavedViews } from '../../ui/saved-views.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { wayCountsQuery } from '../../way/way-queries.ts';
import own from './placements-page.module.css';
import {
  groupsOf,
  needsOfWay,
  type PlacementsSearch,
  placementStates,
  type WayGroup,
} from './placements-search.ts';
import { WaySection } from './way-section.tsx';
import { whoseFilter } from './whose-filter.ts';

const route = getRouteApi('/signed-in/placements');

/** The way of one's people: what waits for whom, who comes when and who is where, each with the next step. */
export function PlacementsPage() {
  const t = useTranslations('placements');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { searchStr } = useLocation();
  const { data: session } = useSuspenseQuery(sessionQuery);
  useTitle(t('title'));
  const isCoach = session.roles.includes('coach');
  const { nodeId } = search;
  const { coach, filter } = whoseFilter(search, session);
  const groups = groupsOf(search);
  const { tell, isEmpty } = useCounted(groups, `${coach} ${nodeId ?? ''}`);
  const change = (next: Partial<PlacementsSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...next }), resetScroll: false });
  const { data: counts } = useQuery(wayCountsQuery(filter));
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t('title')}</h1>
      </div>
      <NodeChoice chosen={nodeId} withAll>
        {(id, link) => <route.Link to="." search={(old) => ({ ...old, nodeId: id })} {...link} />}
      </NodeChoice>
      <SavedViews path="/placements" search={searchStr} />
      {isCoach && (
        <fieldset className={`${own.whose} no-print`}>
          <legend className="only-heard">{t('whose')}</legend>
          {(['me', 'all'] as const).map((value) => (
            <label key={value}>
              <input
                type="radio"
                name="whose"
                checked={coach === value}
                onChange={() => change({ coach: value === 'me' ? undefined : value })}
              />
              {t(`whose_${value}`)}
            </label>
          ))}
        </fieldset>
      )}
      <fieldset className={`${own.chips} no-print`}>
        <legend className="only-heard">{t('show')}</legend>
        {needsOfWay.map((needs) => (
          <FilterChip
            key={needs}
            label={t(`groups.${needs}`)}
            count={counts?.[needs]}
            isOn={search.needs === needs}
            onChange={(isOn) => change({ needs: isOn ? needs : undefined, state: undefined })}
          />
        ))}
        {placementStates.map((state) => (
          <FilterChip
            key={state}
            label={t(`groups.${state}`)}
            count={counts?.[state]}
            isOn={search.state === state}
            onChange={(isOn) => change({ state: isOn ? state : undefined, needs: undefined })}
          />
        ))}
      </fieldset>
      {isEmpty &&
        (search.needs === undefined && search.state === undefined ? (
          <Message title={t('empty')} next={<Link to="/people">{t('toPeople')}</Link>}>
            {t('emptyWhy')}
          </Message>
        ) : (
          <Message
            title={t('none')}
            next={
              <Link to="/placements" search={{ coach: search.coach, nodeId }}>
                {t('showAll')}
              </Link>
            }
          >
            {t('noneWhy')}
          </Message>
        ))}
      {groups.map((group) => (
        <WaySection key={group} group={group} filter={filter} onCount={tell} />
      ))}
    </div>
  );
}

/** Whether all parts are read and have nothing; `tell` is told how many rows a part has, undefined while it is read. */
function useCounted(groups: readonly WayGroup[], whose: string) {
  const [counts, setCounts] = useState<Readonly<Record<string, number | undefined>>>({});
  const tell = useCallback(
    (group: WayGroup, count: number | undefined) =>
      setCounts((old) =>
        old[`${group} ${whose}`] === count ? old : { ...old, [`${group} ${whose}`]: count },
      ),
    [whose],
  );
  return { tell, isEmpty: groups.every((group) => counts[`${group} ${whose}`] === 0) };
}
