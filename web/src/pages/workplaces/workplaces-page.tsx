import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { FilterField } from '../../ui/filter-field.tsx';
import look from '../../ui/list-page.module.css';
import { Message } from '../../ui/message.tsx';
import { MoreRows } from '../../ui/more-rows.tsx';
import { NodeChoice } from '../../ui/node-choice.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { useManagerName } from './use-manager-name.ts';
import styles from './workplaces-page.module.css';
import { type Workplace, workplacesQuery } from './workplaces-queries.ts';

const route = getRouteApi('/signed-in/workplaces');

/** The workplaces of one's nodes: where, whose, who can support there, and what is open. */
export function WorkplacesPage() {
  const t = useTranslations('workplaces');
  const { q = '', nodeId = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(workplacesQuery({ q, nodeId }));
  const { data } = list;
  useTitle(t('title'));
  const workplaces = data?.pages.flatMap(({ items }) => items) ?? [];
  const filter = (change: { q?: string; nodeId?: string }) =>
    void navigate({
      search: (now) => {
        const next = { ...now, ...change };
        return { q: next.q || undefined, nodeId: next.nodeId || undefined };
      },
      replace: true,
      resetScroll: false,
    });
  const isFiltered = q !== '' || nodeId !== '';
  return (
    <div className={look.page}>
      <div className={look.head}>
        <h1>{t('title')}</h1>
        <Link to="/workplaces/new" className="no-print">
          {t('add')}
        </Link>
      </div>
      <NodeChoice chosen={nodeId === '' ? undefined : nodeId} withAll>
        {(id, link) => <route.Link to="." search={(old) => ({ ...old, nodeId: id })} {...link} />}
      </NodeChoice>
      <div className="no-print">
        <FilterField label={t('filter')} value={q} onChange={(next) => filter({ q: next })} />
      </div>
      {workplaces.length === 0 && !isFiltered && <Message title={t('empty')}>{t('emptyWhy')}</Message>}
      {workplaces.length === 0 && isFiltered && (
        <Message
          title={t('none')}
          next={<Button onClick={() => filter({ q: '', nodeId: '' })}>{t('clear')}</Button>}
        >
          {t('noneWhy')}
        </Message>
      )}
      <ul className={look.rows}>
        {workplaces.map((workplace) => (
          <WorkplaceRow key={workplace.id} workplace={workplace} />
        ))}
      </ul>
      <MoreRows of={list} />
    </div>
  );
}

function WorkplaceRow({ workplace }: { workplace: Workplace }) {
  const t = useTranslations('workplaces');
  const nameOf = useManagerName();
  const { id, name, town, managerId, managerName, mentors, openRoles, openPlaces } = workplace;
  const places = mentors?.reduce((sum, mentor) => sum + (mentor.places ?? 0), 0) ?? 0;
  return (
    <li className={`${look.row} ${styles.facts}`}>
      <div>
        <Link to="/workplaces/$workplaceId" params={{ workplaceId: id }} className={look.name}>
          {name ?? t('unnamed')}
        </Link>
        <p className="quiet small">{town ?? t('townUnknown')}</p>
      </div>
      <p>
        {managerId === undefined
          ? t('noManager')
          : t('managedBy', { name: nameOf({ id: managerId, name: managerName }) })}
      </p>
      <p>{mentors === undefined ? t('mentorsNotTold') : t('mentors', { count: mentors.length, places })}</p>
      <p>{t('open', { roles: openRoles, places: openPlaces })}</p>
    </li>
  );
}
