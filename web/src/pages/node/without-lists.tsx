import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { roleReachQuery } from '../../reach/reach-queries.ts';
import { useTellReach } from '../../reach/use-tell-reach.ts';
import { useLanguage } from '../../texts/language.tsx';
import styles from './node-page.module.css';
import type { Overview } from './node-queries.ts';

/** The roles that nobody has been suggested for: what would open each to most. */
export function RolesWithoutPeople({ overview }: { overview: Overview }) {
  const t = useTranslations('node');
  const { language } = useLanguage();
  const headingId = useId();
  const { rolesWithoutPeople: first, roles } = overview;
  return (
    <section aria-labelledby={headingId} className={styles.without}>
      <h2 id={headingId}>{t('rolesWithoutPeople')}</h2>
      {first.length === 0 && <p className="quiet">{t('allRolesReach')}</p>}
      <ul>
        {first.map(({ id, title, workplaceName, matched, opening }) => (
          <li key={id}>
            <Link to="/roles/$roleId" params={{ roleId: id }}>
              {title ?? t('untitled')}
            </Link>
            {workplaceName !== null && (
              <span className="quiet"> {t('atWorkplace', { workplace: workplaceName })}</span>
            )}
            {opening === null && matched ? (
              <FartherOpening roleId={id} />
            ) : (
              <p>
                {opening === null
                  ? t('matching')
                  : `${opening.brief[language]}. ${t('roleOpening', { people: opening.people })}`}
              </p>
            )}
          </li>
        ))}
      </ul>
      {roles.withoutPeople > first.length && (
        <Link to="/roles" search={{ nodeId: overview.id, needs: 'people' }} className="no-print">
          {t('showAllRoles', { count: roles.withoutPeople })}
        </Link>
      )}
    </section>
  );
}

/** Nobody is near: what would open the role to most of those who are not. */
function FartherOpening({ roleId }: { roleId: string }) {
  const t = useTranslations('node');
  const { language } = useLanguage();
  const { tellChange, tellEffect } = useTellReach();
  const { data, isPending } = useQuery(roleReachQuery(roleId, language));
  const [first] = data?.openings ?? [];
  if (isPending) {
    return <p className="quiet">{t('lookedAt')}</p>;
  }
  // when it can not be told just now, the role's own page tells it
  if (data === undefined) {
    return <p>{t('nobodyNear')}</p>;
  }
  return (
    <p>
      {first === undefined
        ? t('noRoleOpening')
        : `${t('nobodyNear')} ${tellChange(first.adjustment)} ${tellEffect(first)}`}
    </p>
  );
}

/** The people whom nothing has been suggested for: the nearest role, and what would open it. */
export function PeopleWithoutSuggestions({ overview }: { overview: Overview }) {
  const t = useTranslations('node');
  const { language } = useLanguage();
  const headingId = useId();
  const { peopleWithoutSuggestions: first, people } = overview;
  const tellNearest = ({ nearest, matched }: (typeof first)[number]): string => {
    if (nearest === null) {
      return t(matched ? 'noNearest' : 'matching');
    }
    const role = nearest.roleTitle ?? t('untitled');
    const where =
      nearest.workplaceName === null
        ? t('nearest', { role })
        : t('nearestAt', { role, workplace: nearest.workplaceName });
    return `${where} ${nearest.brief[language]}.`;
  };
  return (
    <section aria-labelledby={headingId} className={styles.without}>
      <h2 id={headingId}>{t('peopleWithoutSuggestions')}</h2>
      {first.length === 0 && <p className="quiet">{t('allPeopleListed')}</p>}
      <ul>
        {first.map((person) => (
          <li key={person.id}>
            <Link to="/people/$personId" params={{ personId: person.id }}>
              {person.reference}
            </Link>
            {person.waitingSince !== null && (
              <span className="quiet"> {t('waitingSince', { date: new Date(person.waitingSince) })}</span>
            )}
            <p>{tellNearest(person)}</p>
          </li>
        ))}
      </ul>
      {people.withoutSuggestions > first.length && (
        <Link to="/people" search={{ nodeId: overview.id, needs: 'suggestions' }} className="no-print">
          {t('showAllPeople', { count: people.withoutSuggestions })}
        </Link>
      )}
    </section>
  );
}
