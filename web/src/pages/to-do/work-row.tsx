import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useConfirmPerson } from '../../api/confirm-person.ts';
import type { WorkGroup, WorkItem } from '../../api/work-list-query.ts';
import { useLanguage } from '../../texts/language.tsx';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { placeOf } from './work-queue.ts';
import styles from './work-row.module.css';

/** What a {@link WorkRow} shows, and what it does. */
interface WorkRowProps {
  readonly group: WorkGroup['id'];
  readonly item: WorkItem;
  readonly onPutAway: () => void;
}

/** One thing that needs the user: what it is, as a link to where it is done, why, and how to put it away. */
export function WorkRow({ group, item, onPutAway }: WorkRowProps) {
  const t = useTranslations('toDo');
  const name = item.name ?? t('untitled');
  return (
    <li className={styles.row} id={rowId(group, item.id)} tabIndex={-1}>
      <WorkLink group={group} item={item}>
        {name}
      </WorkLink>
      <p>{useWhy(group, item)}</p>
      <div className={styles.acts}>
        {confirmable.includes(group) && <ConfirmButton personId={item.id} name={name} />}
        <Button kind="quiet" onClick={onPutAway} aria-label={t('putAwayNamed', { name })}>
          {t('putAway')}
        </Button>
      </div>
    </li>
  );
}

/** The groups of people whose profile may be true as it is. */
const confirmable: readonly string[] = ['to-be-erased', 'unconfirmed', 'not-confirmed'];

/** Says that what is told of the person is still true. */
function ConfirmButton({ personId, name }: { personId: string; name: string }) {
  const t = useTranslations('toDo');
  const { mutate: confirm, isPending } = useConfirmPerson(personId, () =>
    announce(t('isConfirmed', { name })),
  );
  return (
    <Button
      kind="quiet"
      aria-disabled={isPending}
      onClick={() => confirm(undefined, { onError: () => announce(t('notSaved')) })}
      aria-label={t('confirmNamed', { name })}
    >
      {t('confirm')}
    </Button>
  );
}

/** The element that a row is. */
export function rowId(group: string, id: string): string {
  return `work-${group}-${id}`;
}

/** The groups of people whose profile is to be looked at, not their suggestions. */
const ofProfiles: readonly string[] = [
  'to-be-erased',
  'to-be-erased-unled',
  'no-suggestions',
  'unconfirmed',
  'not-confirmed',
  'without-coach',
  'objections',
];

function WorkLink({ group, item, children }: { group: string; item: WorkItem; children: ReactNode }) {
  const { kind, id } = item;
  if (kind === 'role') {
    return (
      <Link to="/roles/$roleId" params={{ roleId: id }} className={styles.name}>
        {children}
      </Link>
    );
  }
  if (kind === 'workplace') {
    return (
      <Link to="/my-workplace" className={styles.name}>
        {children}
      </Link>
    );
  }
  if (kind === 'match-list') {
    return (
      <Link to="/match-lists/$listId" params={{ listId: id }} className={styles.name}>
        {children}
      </Link>
    );
  }
  // of a manager the person has no id
  if (kind === 'proposal' && item.candidateId !== null) {
    return (
      <Link
        to={group === 'welcomed' ? '/proposals/$proposalId/plan' : '/proposals/$proposalId'}
        params={{ proposalId: id }}
        className={styles.name}
      >
        {children}
      </Link>
    );
  }
  if (kind === 'placement' && item.candidateId !== null) {
    return (
      <Link to="/placements/$placementId" params={{ placementId: id }} className={styles.name}>
        {children}
      </Link>
    );
  }
  if (kind === 'proposal') {
    return (
      <Link to="/proposals" search={{ shown: id }} className={styles.name}>
        {children}
      </Link>
    );
  }
  if (kind === 'placement') {
    return (
      <Link to="/who-comes" className={styles.name}>
        {children}
      </Link>
    );
  }
  const { personId, selected } = placeOf(item);
  if (ofProfiles.includes(group)) {
    return (
      <Link to="/people/$personId" params={{ personId }} className={styles.name}>
        {children}
      </Link>
    );
  }
  return (
    <Link
      to="/people/$personId/suggestions"
      params={{ personId }}
      search={selected === undefined ? {} : { selected, review: 'all' }}
      className={styles.name}
    >
      {children}
    </Link>
  );
}

const fields = [
  'wishes',
  'abilities',
  'hoursPerWeek',
  'travel',
  'languages',
  'times',
  'tasks',
  'demands',
] as const;

/** Why it needs the user, in a sentence. */
function useWhy(group: WorkGroup['id'], { about, since, why }: WorkItem): string {
  const t = useTranslations('toDo');
  const { language } = useLanguage();
  const what = about ?? t('untitled');
  const date = new Date(since);
  const missing = fields
    .filter((field) => why.missing.includes(field))
    .map((field) => t(field))
    .join(', ');
  switch (group) {
    case 'due':
      return why.on === null
        ? t('dueSince', { what, date })
        : t('dueOn', { what, date: new Date(`${why.on}T12:00:00`) });
    case 'changed':
      return t('changedWhy', { count: why.count ?? 0 });
    case 'review':
      return t('reviewWhy', { count: why.count ?? 0, what });
    case 'no-suggestions':
      if (why.opening !== null) {
        return t('nearest', { what, opening: why.opening.label[language] });
      }
      return missing === '' ? t('noneNear') : t('missing', { missing });
    case 'thin-roles':
      return t('missing', { missing });
    case 'unreviewed':
      return t('unreviewedWhy', { count: why.count ?? 0, date });
    case 'failed-lists':
      return t('failedWhy', { date });
    case 'no-mentor':
      return t('noMentorWhy');
    case 'questions':
      return t('questionWhy', { what, date });
    case 'welcomed':
      return t('welcomedWhy', { what, date });
    case 'answers':
      return t(why.state === 'refused' ? 'refusedWhy' : 'notNowWhy', { what, date });
    case 'proposals':
    case 'unanswered':
      return t('proposedWhy', { what, date });
    case 'to-start':
    case 'starting':
    case 'follow-up':
    case 'overdue':
      return t(why.state === 'planned' ? 'startsWhy' : 'changesWhy', {
        what,
        date: new Date(`${why.on ?? since.slice(0, 10)}T12:00:00`),
      });
    case 'to-be-erased':
    case 'to-be-erased-unled':
      return t('erasedOn', { date: new Date(`${why.on ?? since.slice(0, 10)}T12:00:00`) });
    case 'unconfirmed':
    case 'not-confirmed':
      return t('unconfirmedSince', { date });
    case 'objections':
      return t('objectedSince', { date });
    case 'without-coach':
      return t('unchangedSince', { date });
    case 'unconfirmed-roles':
    case 'roles-without-people':
      return about === null ? t('unchangedSince', { date }) : t('roleUnchanged', { about, date });
  }
}
