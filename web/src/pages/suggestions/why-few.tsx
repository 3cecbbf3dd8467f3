import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../../texts/language.tsx';
import { leftWithoutQuery } from './suggestion-queries.ts';
import styles from './why-few.module.css';

/** How many of each are told. */
const most = 3;

/** Why a person has few or no suggestions: what stops the roles, what would open some, and which are nearest. */
export function WhyFew({ personId }: { personId: string }) {
  const t = useTranslations('suggestions');
  const words = useTranslations('roles');
  const { language } = useLanguage();
  const { data } = useQuery(leftWithoutQuery(personId));
  if (data === undefined) {
    return null;
  }
  const { reasonText, gates, openings, nearest } = data;
  return (
    <section className={styles.why} aria-labelledby="why-few">
      <h2 id="why-few">{t('whyFew')}</h2>
      {reasonText !== null && <p>{reasonText[language]}</p>}
      {gates.length > 0 && (
        <div>
          <h3>{t('whatStops')}</h3>
          <ul>
            {gates.slice(0, most).map(({ gate, text }) => (
              <li key={gate}>{text[language]}</li>
            ))}
          </ul>
        </div>
      )}
      {openings.length > 0 && (
        <div>
          <h3>{t('whatOpens')}</h3>
          <ul>
            {openings.slice(0, most).map(({ text }) => (
              <li key={text.en}>{text[language]}</li>
            ))}
          </ul>
        </div>
      )}
      {nearest.length > 0 && (
        <div>
          <h3>{t('nearest')}</h3>
          <ul>
            {nearest.slice(0, most).map(({ id, title, workplaceName, text }) => (
              <li key={id}>
                <Link to="/roles/$roleId" params={{ roleId: id }}>
                  {title ?? words('untitled')}
                </Link>
                {workplaceName !== null && <span className="quiet"> {workplaceName}</span>}
                <p className="small">{text[language]}</p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
