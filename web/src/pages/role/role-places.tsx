import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { waitingProposalsQuery } from '../../api/own-proposals-query.ts';
import styles from './role-page.module.css';

/** How many places are left in a role and with whom, and for its manager who waits for an answer; nothing where nothing is known. */
export function RolePlaces({ role, isManager }: { role: Schemas['Role']; isManager: boolean }) {
  const t = useTranslations('role');
  const { places, placesLeft, mentorPlaces, status } = role;
  const mentors = mentorPlaces.filter((mentor) => mentor.placesLeft !== null);
  if (status === 'closed' || (placesLeft === null && mentors.length === 0 && !isManager)) {
    return null;
  }
  return (
    <section className={styles.section} aria-labelledby="places">
      <h2 id="places">{t('placesLeftTitle')}</h2>
      {isManager && <WaitingHere roleId={role.id} />}
      <p>
        {placesLeft === null ? (
          t('placesNotTold')
        ) : placesLeft === 0 ? (
          <strong>{t('full')}</strong>
        ) : (
          t('placesLeft', { left: placesLeft, of: Math.max(places ?? placesLeft, placesLeft) })
        )}
      </p>
      {mentors.length > 0 && (
        <ul>
          {mentors.map(({ id, name, placesLeft: left }) => (
            <li key={id}>
              {name} <span className="quiet">{t('mentorPlacesLeft', { left: left ?? 0 })}</span>
            </li>
          ))}
        </ul>
      )}
      {isManager && (
        <p className="no-print">
          <Link to="/who-comes" className={styles.link}>
            {t('whoComes')}
          </Link>
        </p>
      )}
    </section>
  );
}

/** How many people wait for an answer about the role, as a way there. */
function WaitingHere({ roleId }: { roleId: string }) {
  const t = useTranslations('role');
  const { data = [] } = useQuery(waitingProposalsQuery);
  const waiting = data.filter((one) => one.roleId === roleId);
  const [first] = waiting;
  return (
    first !== undefined && (
      <p>
        <Link to="/proposals" search={{ shown: first.id }} className={styles.link}>
          {t('waiting', { count: waiting.length })}
        </Link>
      </p>
    )
  );
}
