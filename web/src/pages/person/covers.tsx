import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { todayInSweden } from '../../texts/today.ts';
import styles from './cover.module.css';
import { coversQuery } from './cover-queries.ts';

/** Who stands in for the coach of a person now, why and until when; for one who does, that it is recorded. */
export function Covers({ person }: { person: Schemas['Candidate'] }) {
  const t = useTranslations('person');
  const { data = [] } = useQuery(coversQuery(person.id));
  const today = todayInSweden(new Date());
  const now = data.filter(({ until }) => until >= today);
  if (now.length === 0) {
    return null;
  }
  return (
    <section className={styles.covers} aria-label={t('coversLabel')}>
      {person.seenAs === 'cover' && <p>{t('coveringNow')}</p>}
      <ul>
        {now.map(({ id, coachName, reason, until }) => (
          <li key={id}>
            {t('coveredBy', {
              name: coachName ?? t('coachOther'),
              date: new Date(`${until}T12:00:00`),
              reason: reason ?? '',
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
