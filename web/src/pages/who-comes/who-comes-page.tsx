import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { vocabularyQuery } from '../../api/vocabulary-query.ts';
import { ownWorkplacesQuery } from '../../api/workplaces-query.ts';
import { useLanguage } from '../../texts/language.tsx';
import { Message } from '../../ui/message.tsx';
import { MoreRows } from '../../ui/more-rows.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { PlacesLeft } from './places-left.tsx';
import styles from './who-comes-page.module.css';
import { type OwnPlacement, ownPlacementsQuery } from './who-comes-queries.ts';

/** Who is at a manager's workplaces now, who comes, and who was there: by whom it is supported, when, and for how many hours. */
export function WhoComesPage() {
  const t = useTranslations('whoComes');
  const placements = useInfiniteQuery(ownPlacementsQuery);
  useTitle(t('title'));
  const all = (placements.data?.pages ?? []).flatMap(({ items }) => items);
  const soonestFirst = all.toSorted((one, other) => one.startsOn.localeCompare(other.startsOn));
  const running = soonestFirst.filter(({ state }) => state === 'running');
  const planned = soonestFirst.filter(({ state }) => state === 'planned');
  const earlier = all.filter(({ state }) => state === 'ended' || state === 'called-off');
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      {placements.isSuccess && running.length === 0 && planned.length === 0 && (
        <Message title={t('empty')} next={<Link to="/proposals">{t('toProposals')}</Link>}>
          {t('emptyWhy')}
        </Message>
      )}
      <Placements title={t('running')} placements={running} />
      <Placements title={t('planned')} placements={planned} />
      <PlacesLeft />
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>{t('earlier')}</summary>
          <ul>
            {earlier.map((placement) => (
              <Placement key={placement.id} placement={placement} />
            ))}
          </ul>
        </details>
      )}
      <MoreRows of={placements} />
    </div>
  );
}

function Placements({ title, placements }: { title: string; placements: readonly OwnPlacement[] }) {
  return (
    placements.length > 0 && (
      <section className={styles.group}>
        <h2>{title}</h2>
        <ul>
          {placements.map((placement) => (
            <Placement key={placement.id} placement={placement} />
          ))}
        </ul>
      </section>
    )
  );
}

/** One person who comes: when, for how long, with whom. */
function Placement({ placement }: { placement: OwnPlacement }) {
  const t = useTranslations('whoComes');
  const { language } = useLanguage();
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  const { data: workplaces = [] } = useQuery(ownWorkplacesQuery);
  const { alias, roleId, roleTitle, workplaceName, proposalId, state, startsOn, endsOn, endedOn } = placement;
  const { hoursPerWeek, hourSteps, mentorName, coachName, employmentForm } = placement;
  const form = vocabulary?.['employment-forms'].find(({ id }) => id === employmentForm)?.name;
  const from = noonOf(startsOn);
  const facts: readonly (readonly [string, string])[] = [
    [t('form'), form ?? employmentForm],
    [
      t('hours'),
      [
        t('hoursAWeek', { hours: hoursPerWeek }),
        ...hourSteps.map((step) => t('hoursFrom', { hours: step.hoursPerWeek, date: noonOf(step.from) })),
      ].join(', '),
    ],
    [t('mentor'), mentorName ?? t('noMentor')],
    [t('coach'), coachName ?? t('notKnown')],
  ];
  return (
    <li className={styles.placement}>
      <div>
        <h3>{alias}</h3>
        <p>
          <Link to="/roles/$roleId" params={{ roleId }}>
            {roleTitle ?? t('untitled')}
          </Link>
          {workplaces.length > 1 && workplaceName !== null && (
            <span className="quiet">, {workplaceName}</span>
          )}
        </p>
        <p className={styles.when}>
          {state === 'called-off'
            ? t('called-off')
            : state === 'ended' && endedOn !== null
              ? t('ended', { date: noonOf(endedOn) })
              : endsOn === null
                ? `${t('from', { date: from })}, ${t('openEnd')}`
                : t('fromTo', { from, to: noonOf(endsOn) })}
        </p>
      </div>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Link to="/proposals" search={{ shown: proposalId }} className={styles.link}>
        {t('proposal')}
      </Link>
    </li>
  );
}

/** The day as a time that is the same day wherever one is. */
function noonOf(date: string): Date {
  return new Date(`${date}T12:00:00`);
}
