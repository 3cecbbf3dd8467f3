import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import styles from './role-facts.module.css';
import { type Reader, roleQuery, type Suggestion } from './suggestion-queries.ts';
import { useWorkInWords } from './use-work-in-words.ts';

/**
 * How much, when, for how long, how far, for how many, and how many places are left. What was not told is said to be so to the coach; to the candidate it
 * is left out.
 */
export function RoleFacts({ suggestion, reader }: { suggestion: Suggestion; reader: Reader }) {
  const t = useTranslations('suggestions');
  const { hours, times, period, trip, places } = useWorkInWords(suggestion);
  const { data: role } = useQuery(roleQuery(suggestion.roleId));
  const left = role?.placesLeft ?? null;
  const room = left === null ? places : told([places, t('placesLeft', { left })]).join(', ');
  const facts = [
    [t('hours'), hours],
    [t('times'), times],
    [t('period'), period],
    [t('travel'), trip],
    ...(reader === 'coach' ? [[t('places'), room] as const] : []),
  ] as const;
  const shown = facts.filter(([, value]) => reader === 'coach' || value !== '');
  return (
    <dl className={styles.facts}>
      {shown.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value === '' ? <span className="quiet">{t('notTold')}</span> : value}</dd>
        </div>
      ))}
    </dl>
  );
}

function told(words: readonly string[]): string[] {
  return words.filter((word) => word !== '');
}

/** What the work is, in the workplace's words, and its tasks. */
export function RoleWork({ suggestion: { roleId, tasks } }: { suggestion: Suggestion }) {
  const t = useTranslations('suggestions');
  const { data: role } = useQuery(roleQuery(roleId));
  const description = role?.description;
  if (tasks === null && description === undefined) {
    return null;
  }
  return (
    <section className={styles.work}>
      <h3>{t('work')}</h3>
      {description !== undefined && <p>{description}</p>}
      <ul className={styles.tasks}>
        {tasks?.map(({ text, hoursPerWeek }) => (
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
