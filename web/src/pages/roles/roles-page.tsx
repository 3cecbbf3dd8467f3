import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useLocation } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { sessionQuery } from '../../session/session.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { FilterField } from '../../ui/filter-field.tsx';
import { FilterPanel } from '../../ui/filter-panel.tsx';
import styles from '../../ui/list-page.module.css';
import { Message } from '../../ui/message.tsx';
import { MoreRows } from '../../ui/more-rows.tsx';
import { NodeChoice } from '../../ui/node-choice.tsx';
import { SavedViews } from '../../ui/saved-views.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { type ListedRole, rolesQuery } from './roles-queries.ts';
import { type RolesSearch, rolesSorts } from './roles-search.ts';

const route = getRouteApi('/signed-in/roles');

/** The roles of one's nodes: what the work is, where, how much of it, and how many people are suggested. */
export function RolesPage() {
  const t = useTranslations('roles');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { searchStr } = useLocation();
  const { data: session } = useQuery(sessionQuery);
  const list = useInfiniteQuery(rolesQuery(search));
  const { data, isPlaceholderData } = list;
  const title = session?.roles.includes('manager') === true ? t('mine') : t('title');
  useTitle(title);
  const roles = data?.pages.flatMap(({ items }) => items) ?? [];
  const counts = data?.pages[0]?.counts;
  const change = (next: Partial<RolesSearch>, replace = false) =>
    void navigate({ search: (old) => ({ ...old, ...next }), replace, resetScroll: false });
  return (
    <div className={styles.page}>
      <h1>{title}</h1>
      <NodeChoice chosen={search.nodeId} withAll>
        {(nodeId, link) => (
          <route.Link to="." search={(old) => ({ ...old, nodeId, workplace: undefined })} {...link} />
        )}
      </NodeChoice>
      <SavedViews path="/roles" search={searchStr} />
      <FilterField
        label={t('filter')}
        value={search.q ?? ''}
        onChange={(q) => change({ q: q === '' ? undefined : q }, true)}
      />
      <RoleFilters search={search} counts={counts} onChange={change} />
      <p role="status" className="quiet small">
        {counts !== undefined && !isPlaceholderData && t('total', { count: counts.total })}
      </p>
      {roles.length === 0 &&
        (searchStr === '' ? (
          <Message title={t('empty')}>{t('emptyWhy')}</Message>
        ) : (
          <Message
            title={t('nothing')}
            next={
              <Link to="/roles" search={{ nodeId: search.nodeId }}>
                {t('clear')}
              </Link>
            }
          >
            {t('nothingWhy')}
          </Message>
        ))}
      <ul className={styles.rows}>
        {roles.map((role) => (
          <RoleRow key={role.id} role={role} />
        ))}
      </ul>
      <MoreRows of={list} />
    </div>
  );
}

const needs = ['people', 'review'] as const;
const decisions = ['hold', 'approve'] as const;
const sortsWithoutPeople: readonly string[] = ['changed', 'unchanged', 'title'];

function RoleFilters({
  search,
  counts,
  onChange,
}: {
  search: RolesSearch;
  counts: Schemas['RoleCounts'] | undefined;
  onChange: (change: Partial<RolesSearch>) => void;
}) {
  const t = useTranslations('roles');
  // a manager is told of people in bands alone
  const isOfPeople = counts?.needs !== null;
  const sorts = isOfPeople ? rolesSorts : rolesSorts.filter((one) => sortsWithoutPeople.includes(one));
  const { status = 'open', sort = sorts[0] ?? 'changed' } = search;
  const chips = isOfPeople
    ? [
        ...needs.map((need) => ({
          label: t(`need_${need}`),
          count: counts?.needs?.[need],
          isOn: search.needs === need,
          onChange: (isOn: boolean) => onChange({ needs: isOn ? need : undefined }),
        })),
        ...decisions.map((decision) => ({
          label: t(`review_${decision}`),
          count: counts?.review?.[decision],
          isOn: search.review === decision,
          onChange: (isOn: boolean) => onChange({ review: isOn ? decision : undefined }),
        })),
      ]
    : [];
  return (
    <FilterPanel chipsLabel={t('needs')} chips={chips} moreLabel={t('more')}>
      <ChoiceField
        label={t('status')}
        value={status}
        options={(['open', 'full', 'closed', 'all'] as const).map((value) => ({
          value,
          label: t(`status_${value}`, { count: value === 'all' ? 0 : (counts?.status[value] ?? 0) }),
        }))}
        onChange={(value) => onChange({ status: value === 'open' ? undefined : value })}
      />
      <ChoiceField
        label={t('sort')}
        value={sort}
        options={sorts.map((value) => ({ value, label: t(`sort_${value}`) }))}
        onChange={(value) => onChange({ sort: value === sorts[0] ? undefined : value })}
      />
    </FilterPanel>
  );
}

function RoleRow({ role }: { role: ListedRole }) {
  const t = useTranslations('roles');
  const { id, title, status, workplaceName, town, hoursPerWeek, places, placesLeft, suggestions } = role;
  // many a workplace has its town in its name
  const place = town !== null && workplaceName?.includes(town) === true ? null : town;
  const where = [workplaceName, place].filter((part) => part !== null).join(', ');
  const facts = [
    ...(status === 'closed' ? [t('closed')] : placesLeft === 0 ? [t('full')] : []),
    ...(hoursPerWeek === undefined ? [] : [t('hours', { min: hoursPerWeek.min, max: hoursPerWeek.max })]),
    ...(places === undefined ? [] : [t('places', { count: places })]),
    t('changed', { date: new Date(role.updatedAt) }),
  ];
  const decided =
    suggestions === null
      ? []
      : [
          ...(suggestions.listed > 0 ? [t('toReview', { count: suggestions.toReview })] : []),
          ...(suggestions.held > 0 ? [t('held', { count: suggestions.held })] : []),
          ...(suggestions.approved > 0 ? [t('approved', { count: suggestions.approved })] : []),
        ];
  return (
    <li id={id} className={styles.row}>
      <div>
        <Link to="/roles/$roleId" params={{ roleId: id }} className={styles.name}>
          {title === undefined || title === '' ? t('untitled') : title}
        </Link>
        {where !== '' && <p>{where}</p>}
        <p className="quiet small">{facts.join(' · ')}</p>
      </div>
      {suggestions !== null && (
        <div className={styles.side}>
          <p>{t('people', { count: suggestions.listed })}</p>
          <p className="quiet small">{decided.join(' · ')}</p>
        </div>
      )}
    </li>
  );
}
