import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { type OwnProposal, waitingProposalsQuery } from '../../api/own-proposals-query.ts';
import { ownRolesQuery } from '../../api/role-query.ts';
import { ownWorkplacesQuery } from '../../api/workplaces-query.ts';
import { nextStepOf } from '../../reach/next-step.ts';
import { ReachLine } from '../../reach/reach-line.tsx';
import { roleReachQuery } from '../../reach/reach-queries.ts';
import { writeHours } from '../../texts/hours.ts';
import { useLanguage } from '../../texts/language.tsx';
import { Message } from '../../ui/message.tsx';
import { useTitle } from '../../ui/use-title.ts';
import styles from './my-roles-page.module.css';

/** Where a manager begins: the people who wait for an answer, then own roles, how each stands and who acts next. */
export function MyRolesPage() {
  const t = useTranslations('myRoles');
  const { data: roles = [] } = useQuery(ownRolesQuery);
  const { data: waiting = [] } = useQuery(waitingProposalsQuery);
  useTitle(t('title'));
  const open = roles.filter(({ status }) => status !== 'closed').toSorted(newestFirst);
  const closed = roles.filter(({ status }) => status === 'closed').toSorted(newestFirst);
  const describe = (
    <Link to="/describe" className={styles.describe}>
      {t('describe')}
    </Link>
  );
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t('title')}</h1>
        {roles.length > 0 && describe}
      </div>
      {roles.length === 0 && (
        <Message title={t('empty')} next={describe}>
          {t('emptyWhy')}
        </Message>
      )}
      {waiting.length > 0 && <Waiting proposals={waiting} />}
      {open.length > 0 && <Roles heading={t('open')} roles={open} />}
      {closed.length > 0 && <Roles heading={t('closed')} roles={closed} />}
    </div>
  );
}

/** The people who wait for an answer, each a way to it. */
function Waiting({ proposals }: { proposals: readonly OwnProposal[] }) {
  const t = useTranslations('myRoles');
  const words = useTranslations('roles');
  return (
    <section className={styles.group}>
      <h2>{t('waiting')}</h2>
      <ul>
        {proposals.map(({ id, alias, work, consentUntil }) => (
          <li key={id} className={styles.role}>
            <div>
              <Link to="/proposals" search={{ shown: id }} className={styles.name}>
                {alias}
              </Link>
              <p className="quiet small">{work.title ?? words('untitled')}</p>
            </div>
            <p>{t('answerBy', { date: new Date(`${consentUntil}T12:00:00`) })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Roles({ heading, roles }: { heading: string; roles: readonly Schemas['Role'][] }) {
  return (
    <section className={styles.group}>
      <h2>{heading}</h2>
      <ul>
        {roles.map((role) => (
          <RoleRow key={role.id} role={role} />
        ))}
      </ul>
    </section>
  );
}

function RoleRow({ role }: { role: Schemas['Role'] }) {
  const t = useTranslations('myRoles');
  const words = useTranslations('roles');
  const { data: workplaces = [] } = useQuery(ownWorkplacesQuery);
  const { language } = useLanguage();
  const { data } = useQuery({ ...roleReachQuery(role.id, language), enabled: role.status !== 'closed' });
  const reach = data?.reach;
  const { data: proposals = [] } = useQuery(waitingProposalsQuery);
  const { id, title, workplaceId, hoursPerWeek, places, placesLeft, status } = role;
  const waiting = proposals.filter(({ roleId }) => roleId === id).length;
  const isFull = placesLeft === 0 && status !== 'closed';
  // which of them it is says nothing where there is one
  const workplace =
    workplaces.length > 1 ? workplaces.find((one) => one.id === workplaceId)?.name : undefined;
  const facts = [
    ...(workplace === undefined ? [] : [workplace]),
    ...(hoursPerWeek === undefined ? [] : [t('hours', { hours: writeHours(hoursPerWeek) })]),
    ...(places === undefined ? [] : [t('places', { count: places })]),
    ...(placesLeft === null || isFull || status === 'closed' ? [] : [t('placesLeft', { left: placesLeft })]),
  ];
  return (
    <li className={styles.role}>
      <div>
        <Link to="/roles/$roleId" params={{ roleId: id }} className={styles.name}>
          {title ?? words('untitled')}
        </Link>
        <p className="quiet small">{facts.join(' · ')}</p>
      </div>
      <div className={styles.next}>
        {isFull && <p className={styles.full}>{t('full')}</p>}
        {!isFull && reach !== undefined && reach !== null && (
          <p>
            <ReachLine reach={reach} />
          </p>
        )}
        {waiting > 0 ? <p>{t('next.answer', { count: waiting })}</p> : <p>{t(`next.${nextStepOf(role)}`)}</p>}
      </div>
    </li>
  );
}

function newestFirst(one: Schemas['Role'], other: Schemas['Role']): number {
  return other.createdAt.localeCompare(one.createdAt);
}
