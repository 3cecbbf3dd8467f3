import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { sessionQuery } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Message } from '../../ui/message.tsx';
import { useTitle } from '../../ui/use-title.ts';
import styles from './roles-page.module.css';
import { rolesQuery } from './roles-queries.ts';

/** The roles that one may see: what the work is, how much of it and how many places. */
export function RolesPage() {
  const t = useTranslations('roles');
  const words = useTranslations('states');
  const { data: session } = useQuery(sessionQuery);
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(rolesQuery());
  const title = session?.roles.includes('manager') === true ? t('mine') : t('title');
  useTitle(title);
  const roles = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className={styles.page}>
      <h1>{title}</h1>
      {roles.length === 0 && <Message title={t('empty')}>{t('emptyWhy')}</Message>}
      <ul className={styles.roles}>
        {roles.map((role) => (
          <RoleRow key={role.id} role={role} />
        ))}
      </ul>
      {hasNextPage && (
        <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words('more')}
        </Button>
      )}
    </div>
  );
}

function RoleRow({ role }: { role: Schemas['Role'] }) {
  const t = useTranslations('roles');
  const { id, title, description, tasks = [], hoursPerWeek, places } = role;
  const facts = [
    ...(hoursPerWeek?.min === undefined || hoursPerWeek.max === undefined
      ? []
      : [t('hours', { min: hoursPerWeek.min, max: hoursPerWeek.max })]),
    ...(places === undefined ? [] : [t('places', { count: places })]),
  ];
  return (
    <li id={id} className={styles.role}>
      <h2>{title ?? t('untitled')}</h2>
      <p>{description ?? tasks.map(({ text }) => text).join(' · ')}</p>
      <p className="quiet small">{facts.join(' · ')}</p>
    </li>
  );
}
