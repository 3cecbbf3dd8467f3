import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import styles from '../../ui/list-page.module.css';
import { preview } from '../../ui/preview.ts';
import type { Person } from './people-queries.ts';

/** A person: what they want, what waits to be decided, how long they have waited and how fresh the profile is. */
export function PersonRow({ person }: { person: Person }) {
  const t = useTranslations('people');
  const format = useFormatter();
  const {
    id,
    reference,
    wishes,
    wishesInOrder,
    waitingSince,
    matched,
    suggestions,
    attention,
    status,
    placed,
    lapsed,
    objected,
    seenAs,
  } = person;
  const [firstWish] = [wishes, ...(wishesInOrder ?? [])].filter((wish) => wish !== undefined && wish !== '');
  const { listed, nearMisses, toReview, held, approved } = suggestions;
  const decided = [
    ...(held > 0 ? [t('held', { count: held })] : []),
    ...(approved > 0 ? [t('approved', { count: approved })] : []),
    ...(listed === 0 && nearMisses > 0 ? [t('nearMisses', { count: nearMisses })] : []),
  ];
  const waiting = matched || listed > 0 ? t('toReview', { toReview, listed }) : t('matching');
  const changed = new Date(person.updatedAt);
  // what comes first is what keeps the person off the lists
  const standing = (
    [
      ['closed', status === 'closed'],
      ['objected', objected],
      ['placed', placed],
      ['not-confirmed', lapsed],
    ] as const
  ).find(([, isSo]) => isSo)?.[0];
  const facts = [
    ...(standing === undefined ? [] : [t(standing)]),
    ...(waitingSince === undefined ? [] : [t('waitingSince', { date: new Date(waitingSince) })]),
    ...(attention.includes('profile') ? [t('thin')] : []),
    attention.includes('confirmation')
      ? t('unconfirmed', { ago: format.relativeTime(new Date(person.confirmedAt), new Date()) })
      : t('changed', { date: changed }),
  ];
  return (
    <li className={styles.row}>
      <div>
        <Link to="/people/$personId" params={{ personId: id }} className={styles.name}>
          {reference}
        </Link>
        <p>
          {firstWish === undefined ? (
            <span className="quiet">{t(seenAs === 'colleague' ? 'wishesUnread' : 'noWishes')}</span>
          ) : (
            preview(firstWish)
          )}
        </p>
        <p className="quiet small">{facts.join(' · ')}</p>
      </div>
      <div className={styles.side}>
        <Link
          to="/people/$personId/suggestions"
          params={{ personId: id }}
          aria-label={t('suggestionsOf', { reference, suggestions: waiting })}
        >
          {waiting}
        </Link>
        {decided.length > 0 && <p className="quiet small">{decided.join(' · ')}</p>}
      </div>
    </li>
  );
}
