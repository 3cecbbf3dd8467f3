import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ownRolesQuery } from '../../api/role-query.ts';
import { ownWorkplacesQuery } from '../../api/workplaces-query.ts';
import styles from './who-comes-page.module.css';

/** How many more can come: in each open role that says so, and with each mentor. */
export function PlacesLeft() {
  const t = useTranslations('whoComes');
  const { data: allRoles = [] } = useQuery(ownRolesQuery);
  const { data: workplaces = [] } = useQuery(ownWorkplacesQuery);
  const roles = allRoles.filter(({ status, placesLeft }) => status !== 'closed' && placesLeft !== null);
  const mentors = workplaces.flatMap(({ mentorPlaces }) => mentorPlaces);
  if (roles.length === 0 && mentors.length === 0) {
    return null;
  }
  return (
    <section className={styles.group}>
      <h2>{t('placesLeft')}</h2>
      <div className={styles.left}>
        {roles.length > 0 && (
          <div>
            <h3>{t('inRoles')}</h3>
            <ul>
              {roles.map(({ id, title, placesLeft }) => (
                <li key={id}>
                  <Link to="/roles/$roleId" params={{ roleId: id }}>
                    {title ?? t('untitledRole')}
                  </Link>
                  <span>{t('left', { left: placesLeft ?? 0 })}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
        {mentors.length > 0 && (
          <div>
            <h3>{t('withMentors')}</h3>
            <ul>
              {mentors.map(({ id, name, placesLeft }) => (
                <li key={id}>
                  {name}
                  <span>{placesLeft === null ? t('notTold') : t('left', { left: placesLeft })}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}
