import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import styles from './role-facts.module.css';
import { roleQuery } from './suggestion-queries.ts';

/** How much, when, for how long and for how many. What was not told is said to be so. */
export function RoleFacts({ roleId }: { roleId: string }) {
  const { data: role } = useQuery(roleQuery(roleId));
  return role === undefined ? null : <Facts role={role} />;
}

/** What the work is, in the workplace's words, and its tasks. */
export function RoleWork({ roleId }: { roleId: string }) {
  const t = useTranslations('suggestions');
  const { data: role } = useQuery(roleQuery(roleId));
  const { tasks = [], description } = role ?? {};
  if (tasks.length === 0 && description === undefined) {
    return null;
  }
  return (
    <section className={styles.work}>
      <h3>{t('work')}</h3>
      {description !== undefined && <p>{description}</p>}
      <ul className={styles.tasks}>
        {tasks.map(({ text, hoursPerWeek }) => (
          <li key={text}>
            {text}
            {hoursPerWeek !== undefined && (
              <span className="quiet"> {t('taskHours', { hours: hoursPerWeek })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ role: { hoursPerWeek, times, period, places } }: { role: Schemas['Role'] }) {
  const t = useTranslations('suggestions');
  const names = useTranslations('times');
  const format = useFormatter();
  const day = (date: string) => format.dateTime(new Date(date), { dateStyle: 'medium' });
  const facts = [
    [t('hours'), rangeOf(hoursPerWeek)],
    [t('times'), times?.map((time) => names(time)).join(', ')],
    [
      t('period'),
      [
        ...(period?.from === undefined ? [] : [t('from', { date: day(period.from) })]),
        ...(period?.to === undefined ? [] : [t('until', { date: day(period.to) })]),
      ].join(' '),
    ],
    [t('places'), places === undefined ? '' : format.number(places)],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value === undefined || value === '' ? <span className="quiet">{t('notTold')}</span> : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function rangeOf(hours: { readonly min?: number; readonly max?: number } | undefined): string {
  const ends = [...new Set([hours?.min, hours?.max].filter((one) => one !== undefined))];
  return ends.join('–');
}
