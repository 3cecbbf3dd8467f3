import { useFormatter, useTranslations } from 'use-intl';
import { useLanguage } from '../../texts/language.tsx';
import styles from './copy-page.module.css';
import type { PersonCopy } from './copy-queries.ts';

const twoDigits = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** The work as it was when something was decided on it with the person. */
export function CopiedWork({ work }: Pick<PersonCopy, 'work'>) {
  const t = useTranslations('personCopy');
  return (
    <ul className={styles.rows}>
      {work.map(({ keptAt, reviewIds, role, workplaceName }) => (
        <li key={reviewIds.join()}>
          <strong>
            {t('role', { role: role?.title ?? t('untitled'), workplace: workplaceName ?? t('unnamed') })}
          </strong>
          <p className="quiet small">{t('workAt', { at: new Date(keptAt) })}</p>
          {role?.description !== undefined && <p className={styles.words}>{role.description}</p>}
          {role?.tasks !== undefined && <p>{role.tasks.map(({ text }) => text).join(' · ')}</p>}
        </li>
      ))}
    </ul>
  );
}

/** The match lists that name the person, and where on them. */
export function CopiedListedIn({ listedIn }: Pick<PersonCopy, 'listedIn'>) {
  const t = useTranslations('personCopy');
  const format = useFormatter();
  const { language } = useLanguage();
  return (
    <ul className={styles.rows}>
      {listedIn.map(({ matchListId, madeAt, ofPerson, roleId, rank, total, kind, whyNone, ...role }) => (
        <li key={`${matchListId} ${ofPerson} ${roleId}`}>
          {t('listAt', { at: new Date(madeAt) })}{' '}
          {roleId === null || kind === null ? (
            <>
              {t('listedWithout')} {whyNone?.reasonText?.[language]}
            </>
          ) : (
            t('listed', {
              kind: t(`kind.${kind}`),
              role: role.roleTitle ?? t('untitled'),
              workplace: role.workplaceName ?? t('unnamed'),
              rank: rank ?? 0,
              total: format.number(total ?? 0, twoDigits),
            })
          )}
        </li>
      ))}
    </ul>
  );
}

/** The reports that name the person: how their list would change with other weights. */
export function CopiedReportedIn({ reportedIn }: Pick<PersonCopy, 'reportedIn'>) {
  const t = useTranslations('personCopy');
  return (
    <ul className={styles.rows}>
      {reportedIn.map(({ reportId, madeAt, entered, left, moved }) => (
        <li key={reportId}>{t('reported', { at: new Date(madeAt), entered, left, moved })}</li>
      ))}
    </ul>
  );
}

/** Who was to be told by e-mail that something about the person waits. */
export function CopiedNotices({ notices }: Pick<PersonCopy, 'notices'>) {
  const t = useTranslations('personCopy');
  return (
    <ul className={styles.rows}>
      {notices.map(({ at, group, subjectId, principalId, name }) => (
        <li key={`${at} ${group} ${subjectId} ${principalId}`}>
          {t('noticed', {
            at: new Date(at),
            name: name ?? t('someone', { id: principalId.slice(0, 8) }),
            what: t(`notice.${group}`),
          })}
        </li>
      ))}
    </ul>
  );
}
