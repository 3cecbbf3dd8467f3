import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import look from '../../ui/list-page.module.css';
import { Message } from '../../ui/message.tsx';
import { NodeChoice } from '../../ui/node-choice.tsx';
import { useTitle } from '../../ui/use-title.ts';
import styles from './capacity-page.module.css';
import { capacityShows } from './node-search.ts';
import { capacityQuery } from './way-queries.ts';

const route = getRouteApi('/signed-in/nodes/$nodeId/capacity');

type Workplace = Schemas['WorkplaceCapacity'];

const shownWhen: Readonly<Record<(typeof capacityShows)[number], (workplace: Workplace) => boolean>> = {
  all: () => true,
  left: ({ left }) => left !== null && left > 0,
  full: ({ openRoles, left }) => openRoles > 0 && left === 0,
  ending: ({ ending }) => ending > 0,
  'not-told': ({ rolesUntold }) => rolesUntold > 0,
};

/** What each workplace of a node has room for, and each mentor. */
export function CapacityPage() {
  const t = useTranslations('capacity');
  const { nodeId } = route.useParams();
  const { show = 'all' } = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useSuspenseQuery(capacityQuery(nodeId));
  useTitle(t('title'));
  const { total, workplaces } = data;
  const shown = workplaces.filter(shownWhen[show]);
  return (
    <div className={look.page}>
      <p className="no-print">
        <Link to="/nodes/$nodeId" params={{ nodeId }}>
          {t('back')}
        </Link>
      </p>
      <h1>{t('title')}</h1>
      <NodeChoice chosen={nodeId}>
        {(id = nodeId, link) => (
          <Link to="/nodes/$nodeId/capacity" params={{ nodeId: id }} search={(old) => old} {...link} />
        )}
      </NodeChoice>
      <p>
        {t('total', { ...total })} {t('totalWaits', { ...total })}
      </p>
      <p className="quiet small">{t('why')}</p>
      {workplaces.length > 0 && (
        <div className="no-print">
          <ChoiceField
            label={t('show')}
            value={show}
            options={capacityShows.map((value) => ({
              value,
              label: t(`shows.${value}`, { count: workplaces.filter(shownWhen[value]).length }),
            }))}
            onChange={(value) =>
              void navigate({
                search: { show: value === 'all' ? undefined : value },
                replace: true,
                resetScroll: false,
              })
            }
          />
        </div>
      )}
      {workplaces.length === 0 && (
        <Message title={t('empty')} next={<Link to="/workplaces">{t('toWorkplaces')}</Link>}>
          {t('emptyWhy')}
        </Message>
      )}
      {workplaces.length > 0 && shown.length === 0 && (
        <Message title={t('none')} next={<route.Link to=".">{t('showAll')}</route.Link>}>
          {t('noneWhy')}
        </Message>
      )}
      <ul className={look.rows}>
        {shown.map((workplace) => (
          <WorkplaceRow key={workplace.id} workplace={workplace} />
        ))}
      </ul>
    </div>
  );
}

function WorkplaceRow({ workplace }: { workplace: Workplace }) {
  const t = useTranslations('capacity');
  const { id, name, places, taken, left, rolesUntold, mentors, proposed, ending } = workplace;
  return (
    <li className={`${look.row} ${styles.facts}`}>
      <div>
        <Link to="/workplaces/$workplaceId" params={{ workplaceId: id }} className={look.name}>
          {name ?? t('unnamed')}
        </Link>
        <p className="quiet small">
          {mentors === null ? t('mentorsNotTold') : <Mentors mentors={mentors} />}
        </p>
      </div>
      <div>
        <p>
          {left === null ? t('leftNotTold') : t('left', { left })}
          {places !== null && <span className="quiet"> {t('ofPlaces', { places })}</span>}
        </p>
        {left !== null && rolesUntold > 0 && (
          <p className="quiet small">{t('rolesUntold', { count: rolesUntold })}</p>
        )}
      </div>
      <p>{taken > 0 && t('taken', { count: taken })}</p>
      <p>{proposed > 0 && t('proposed', { count: proposed })}</p>
      <p>{ending > 0 && t('ending', { count: ending })}</p>
    </li>
  );
}

function Mentors({ mentors }: { mentors: NonNullable<Workplace['mentors']> }) {
  const t = useTranslations('capacity');
  if (mentors.length === 0) {
    return t('noMentors');
  }
  return mentors
    .map(({ name, places, taken, left }) =>
      t(left === null ? 'mentorUntold' : 'mentor', {
        name: name ?? t('unnamedMentor'),
        places: places ?? 0,
        taken,
        left: left ?? 0,
      }),
    )
    .join(' · ');
}
