import { useFormatter, useTranslations } from 'use-intl';
import type { VocabularyLists } from '../../api/vocabulary-query.ts';
import styles from './copy-page.module.css';
import type { PersonCopy } from './copy-queries.ts';

const twoDigits = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** The roles that were weighed with the person, and what came of it. */
export function Weighed({ suggestions }: Pick<PersonCopy, 'suggestions'>) {
  const t = useTranslations('personCopy');
  const format = useFormatter();
  const write = (share: number) => format.number(share, twoDigits);
  return (
    <ul className={styles.rows}>
      {suggestions.map(({ id, kind, total, forCandidate, forWorkplace, onOwnList, onRolesList, ...pair }) => (
        <li key={id}>
          <strong>
            <RoleName {...pair} />
          </strong>
          <br />
          {t('fit', {
            kind: t(`kind.${kind}`),
            total: write(total),
            forCandidate: write(forCandidate),
            forWorkplace: write(forWorkplace),
          })}
          {onOwnList && ` ${t('onOwnList')}`}
          {onRolesList && ` ${t('onRolesList')}`}
        </li>
      ))}
    </ul>
  );
}

/** What {@link Decided} shows. */
interface DecidedProps extends Pick<PersonCopy, 'reviews' | 'readers'> {
  readonly vocabulary: VocabularyLists;
}

/** What was decided on suggestions, by whom, when and why. */
export function Decided({ reviews, readers, vocabulary }: DecidedProps) {
  const t = useTranslations('personCopy');
  const format = useFormatter();
  const nameOf = (id: string) =>
    id === 'passa'
      ? 'Passa'
      : (readers.find(({ principalId, name }) => name !== null && principalId === id)?.name ??
        t('someone', { id: id.slice(0, 8) }));
  return (
    <ul className={styles.rows}>
      {reviews.map(({ id, decision, reason, comment, resumeOn, reviewedBy, reviewedAt, seen, ...pair }) => (
        <li key={id}>
          <strong>{t(`decision.${decision}`)}</strong>: <RoleName {...pair} />
          <p className="quiet small">
            {t('by', {
              name: nameOf(reviewedBy),
              at: format.dateTime(new Date(reviewedAt), { dateStyle: 'medium', timeStyle: 'short' }),
            })}
          </p>
          {seen !== null && (
            <p className="quiet small">
              {t('seenThen', {
                total: format.number(seen.total, twoDigits),
                forCandidate: format.number(seen.forCandidate, twoDigits),
                forWorkplace: format.number(seen.forWorkplace, twoDigits),
              })}
            </p>
          )}
          {reviewedBy === 'passa' && <p>{t('changed')}</p>}
          {reason !== null && <p>{vocabulary.reasons.find((one) => one.id === reason)?.name ?? reason}</p>}
          {comment !== null && <p className={styles.words}>{comment}</p>}
          {resumeOn !== null && <p>{t('resumeOn', { date: new Date(resumeOn) })}</p>}
        </li>
      ))}
    </ul>
  );
}

function RoleName({
  roleTitle,
  workplaceName,
}: Pick<PersonCopy['suggestions'][number], 'roleTitle' | 'workplaceName'>) {
  const t = useTranslations('personCopy');
  return t('role', { role: roleTitle ?? t('untitled'), workplace: workplaceName ?? t('unnamed') });
}
