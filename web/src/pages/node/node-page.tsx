import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { sessionQuery } from '../../session/session.ts';
import { Message } from '../../ui/message.tsx';
import { NodeChoice } from '../../ui/node-choice.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { NodeFollowUp } from './node-follow-up.tsx';
import styles from './node-page.module.css';
import { type Overview, overviewQuery } from './node-queries.ts';
import { NodeSpread } from './node-spread.tsx';
import { NodeTowns } from './node-towns.tsx';
import { NodeTrends } from './node-trends.tsx';
import { NodeWay } from './node-way.tsx';
import { isPlanner } from './way-queries.ts';
import { PeopleWithoutSuggestions, RolesWithoutPeople } from './without-lists.tsx';

const route = getRouteApi('/signed-in/nodes/$nodeId');

/** A node before the steering group: what to do, what has nobody, where things are and how they stand. */
export function NodePage() {
  const t = useTranslations('node');
  const { nodeId } = route.useParams();
  const { data: overview } = useQuery(overviewQuery(nodeId));
  const { data: session } = useQuery(sessionQuery);
  useTitle(overview?.name ?? t('title'));
  if (overview === undefined) {
    return null;
  }
  const { people, roles } = overview;
  const hasBoth = overview.rolesWithoutPeople.length > 0 && overview.peopleWithoutSuggestions.length > 0;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{overview.name}</h1>
        <div className="no-print">
          <NodeChoice chosen={nodeId}>
            {(id = nodeId, link) => <Link to="/nodes/$nodeId" params={{ nodeId: id }} {...link} />}
          </NodeChoice>
        </div>
        <p>{t('summary', { people: people.open, roles: roles.open, places: roles.places })}</p>
        <Freshness lists={overview.lists} />
      </header>
      {people.open + roles.open === 0 ? (
        <Message title={t('empty')} next={<Link to="/workplaces">{t('toWorkplaces')}</Link>}>
          {t('emptyWhy')}
        </Message>
      ) : (
        <>
          <FourNumbers overview={overview} />
          <div className={hasBoth ? styles.pair : `${styles.pair} ${styles.one}`}>
            <RolesWithoutPeople overview={overview} />
            <PeopleWithoutSuggestions overview={overview} />
          </div>
          {session !== undefined && isPlanner(session) && <NodeWay nodeId={nodeId} />}
          {overview.spread !== null && people.open > 0 && (
            <NodeSpread
              nodeId={nodeId}
              spread={overview.spread}
              mayPlan={session !== undefined && isPlanner(session)}
            />
          )}
          <NodeTowns overview={overview} />
          <NodeTrends overview={overview} />
          {session?.sees.candidate?.sex === 'counts' && <NodeFollowUp nodeId={nodeId} />}
        </>
      )}
    </div>
  );
}

/** Said calmly, and where it changes heard: the numbers are of the lists. */
function Freshness({ lists: { storedAt, beingRemade, failed } }: Pick<Overview, 'lists'>) {
  const t = useTranslations('node');
  const made = storedAt === null ? t('neverStored') : t('storedAt', { date: new Date(storedAt) });
  return (
    <p className="quiet small" role="status">
      {beingRemade > 0 ? t('remade', { count: beingRemade }) : made}
      {failed > 0 && ` ${t('failed', { count: failed })}`}
    </p>
  );
}

function FourNumbers({ overview: { id: nodeId, people, roles } }: { overview: Overview }) {
  const t = useTranslations('node');
  return (
    <section aria-label={t('numbers')}>
      <ul className={styles.numbers}>
        <li>
          <Link to="/people" search={{ nodeId, needs: 'review' }}>
            <NumberLink count={people.toReview} says={t('toReview', { count: people.toReview })} />
          </Link>
        </li>
        <li>
          <Link to="/people" search={{ nodeId, needs: 'suggestions' }}>
            <NumberLink
              count={people.withoutSuggestions}
              says={t('withoutSuggestions', { count: people.withoutSuggestions })}
            />
          </Link>
        </li>
        <li>
          <Link to="/roles" search={{ nodeId, needs: 'people' }}>
            <NumberLink
              count={roles.withoutPeople}
              says={t('withoutPeople', { count: roles.withoutPeople })}
            />
          </Link>
        </li>
        <li>
          <Link to="/people" search={{ nodeId, needs: 'confirmation' }}>
            <NumberLink count={people.toConfirm} says={t('toConfirm', { count: people.toConfirm })} />
          </Link>
        </li>
      </ul>
    </section>
  );
}

function NumberLink({ count, says }: { count: number; says: string }) {
  const format = useFormatter();
  return (
    <>
      <strong className={styles.number}>{format.number(count)}</strong> <span>{says}</span>
    </>
  );
}
