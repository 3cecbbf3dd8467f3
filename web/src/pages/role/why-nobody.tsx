import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../../texts/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { leftWithoutQuery } from './role-page-queries.ts';
import styles from './why-nobody.module.css';

/** How many gates are told of: what stops most. */
const mostGates = 4;

/** Why nobody is suggested for a role, what would help, and who is nearest; for those who review. */
export function WhyNobody({ roleId }: { roleId: string }) {
  const t = useTranslations('leftWithout');
  const states = useTranslations('states');
  const { language } = useLanguage();
  const { data, error, refetch } = useQuery(leftWithoutQuery(roleId));
  if (error !== null) {
    return (
      <div className="row">
        <p>{t('failed')}</p>
        <Button onClick={() => void refetch()}>{states('retry')}</Button>
      </div>
    );
  }
  if (data === undefined) {
    return <Loading />;
  }
  const { reasonText, gates, openings, nearest } = data;
  return (
    <div className={styles.told}>
      {reasonText !== null && <p>{reasonText[language]}</p>}
      {gates.length > 0 && (
        <section>
          <h3>{t('stops')}</h3>
          <ul>
            {gates.slice(0, mostGates).map(({ gate, text }) => (
              <li key={gate}>{text[language]}</li>
            ))}
          </ul>
        </section>
      )}
      {openings.length > 0 && (
        <section>
          <h3>{t('helps')}</h3>
          <ul>
            {openings.map(({ text }) => (
              <li key={text.sv}>{text[language]}</li>
            ))}
          </ul>
        </section>
      )}
      {nearest.length > 0 && (
        <section>
          <h3>{t('nearest')}</h3>
          <ul>
            {nearest.map((one) => (
              <li key={one.id}>
                <Link to="/people/$personId" params={{ personId: one.id }}>
                  {one.reference ?? t('unnamed')}
                </Link>
                <br />
                <span className="quiet">{one.text[language]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
