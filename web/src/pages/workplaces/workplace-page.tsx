import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { sessionQuery } from '../../session/session.ts';
import { useTitle } from '../../ui/use-title.ts';
import { WorkplaceForm } from '../../workplace-form/workplace-form.tsx';
import { ManagerField } from './manager-field.tsx';
import styles from './workplace-page.module.css';
import { type Workplace, workplaceQuery, workplaceRolesQuery } from './workplaces-queries.ts';

const route = getRouteApi('/signed-in/workplaces/$workplaceId');

/** One workplace: where it is, whose, its roles, and what it tells of itself, edited in place. */
export function WorkplacePage() {
  const t = useTranslations('workplaces');
  const { workplaceId } = route.useParams();
  const { data: workplace } = useQuery(workplaceQuery(workplaceId));
  const { data: session } = useQuery(sessionQuery);
  useTitle(workplace?.name ?? t('unnamed'));
  if (workplace === undefined) {
    return null;
  }
  const node = session?.nodes.find(({ id }) => id === workplace.nodeId);
  const place = [
    workplace.town ?? t('townUnknown'),
    ...(node === undefined ? [] : [t('inNode', { node: node.name })]),
  ];
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Link to="/workplaces" className="no-print">
          {t('back')}
        </Link>
        <h1>{workplace.name ?? t('unnamed')}</h1>
        <p className="quiet">{place.join(' · ')}</p>
      </header>
      <ManagerField workplace={workplace} />
      <Roles workplace={workplace} />
      <WorkplaceForm key={workplace.id} workplace={workplace} />
    </div>
  );
}

function Roles({ workplace: { id, nodeId } }: { workplace: Workplace }) {
  const t = useTranslations('workplaces');
  const words = useTranslations('roles');
  const headingId = useId();
  const { data: roles } = useQuery(workplaceRolesQuery(id));
  const open = (roles ?? []).filter(({ status }) => status !== 'closed').map((role) => role.id);
  return (
    <section aria-labelledby={headingId} className={styles.roles}>
      <h2 id={headingId}>{t('roles')}</h2>
      {roles?.length === 0 && <p className="quiet">{t('noRoles')}</p>}
      <ul>
        {roles?.map(({ id: roleId, title, status, hoursPerWeek, places }) => {
          const facts = [
            ...(status === 'closed' ? [t('closed')] : []),
            ...(hoursPerWeek === undefined ? [] : [words('hours', hoursPerWeek)]),
            ...(places === undefined ? [] : [words('places', { count: places })]),
          ];
          return (
            <li key={roleId}>
              <Link to="/roles/$roleId" params={{ roleId }}>
                {title ?? words('untitled')}
              </Link>
              <span className="quiet small"> {facts.join(' · ')}</span>
            </li>
          );
        })}
      </ul>
      {open.length > 0 && (
        <Link to="/match-lists" search={{ node: nodeId, ids: open }} className="no-print">
          {t('askForList')}
        </Link>
      )}
    </section>
  );
}
