import { useFormatter, useTranslations } from 'use-intl';
import { type CopiedFact, CopiedFacts } from './copied-facts.tsx';
import styles from './copy-page.module.css';
import type { PersonCopy } from './copy-queries.ts';
import type { Profile } from './profile.ts';
import type { useCopiedProfile } from './use-copied-profile.ts';

/** What {@link CopiedEarlier} shows. */
interface CopiedEarlierProps
  extends Pick<PersonCopy, 'earlier' | 'reviews'>,
    Pick<ReturnType<typeof useCopiedProfile>, 'tellProfile'> {}

/** What the person had told when something was decided on it, and for which roles that was. */
export function CopiedEarlier({ earlier, reviews, tellProfile }: CopiedEarlierProps) {
  const t = useTranslations('personCopy');
  const format = useFormatter();
  const notesOf = ({ coachNotes = '' }: Profile): CopiedFact[] =>
    coachNotes === '' ? [] : [[t('notes'), coachNotes]];
  return earlier.map(({ keptAt, reviewIds, profile }) => {
    const roles = new Set(
      reviews.filter(({ id }) => reviewIds.includes(id)).map(({ roleTitle }) => roleTitle ?? t('untitled')),
    );
    return (
      <div key={`${keptAt} ${reviewIds.join()}`} className={styles.item}>
        <h3>
          {t('earlierAt', {
            at: format.dateTime(new Date(keptAt), { dateStyle: 'long', timeStyle: 'short' }),
          })}
        </h3>
        <p className="quiet">{t('earlierFor', { roles: format.list([...roles]) })}</p>
        {profile === null ? (
          <p>{t('earlierUnread')}</p>
        ) : (
          <CopiedFacts facts={[...tellProfile(profile), ...notesOf(profile)]} />
        )}
      </div>
    );
  });
}
