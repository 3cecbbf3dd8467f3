import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ownWorkplacesQuery } from '../../api/workplaces-query.ts';
import { useTitle } from '../../ui/use-title.ts';
import { NewWorkplace } from '../../workplace-form/new-workplace.tsx';
import { WorkplaceForm } from '../../workplace-form/workplace-form.tsx';
import styles from './my-workplace-page.module.css';

const route = getRouteApi('/signed-in/my-workplace');

/** A manager's own workplace: who supports there and what can be adapted. Of several, one at a time. */
export function MyWorkplacePage() {
  const t = useTranslations('workplace');
  const { workplace: wanted } = route.useSearch();
  const { data: workplaces = [] } = useQuery(ownWorkplacesQuery);
  const [begun, setBegun] = useState<string | null>(null);
  const shown = workplaces.find(({ id }) => id === (wanted ?? begun)) ?? workplaces[0];
  // a new name may put another one first: the one that is written stays
  if (begun === null && shown !== undefined) {
    setBegun(shown.id);
  }
  useTitle(t('title'));
  return (
    <div className={styles.page}>
      <h1>{workplaces.length === 1 && shown?.name !== undefined ? shown.name : t('title')}</h1>
      {workplaces.length > 1 && (
        <nav aria-label={t('choose')} className={styles.choices}>
          {workplaces.map(({ id, name }) => (
            <Link
              key={id}
              from="/my-workplace"
              to="."
              search={{ workplace: id }}
              aria-current={id === shown?.id ? 'true' : undefined}
            >
              {name ?? t('unnamed')}
            </Link>
          ))}
        </nav>
      )}
      {shown === undefined ? <NewWorkplace /> : <WorkplaceForm key={shown.id} workplace={shown} />}
    </div>
  );
}
