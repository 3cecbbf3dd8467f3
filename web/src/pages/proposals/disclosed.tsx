import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import styles from './proposal-detail.module.css';
import { disclosureQuery } from './proposals-queries.ts';

/** Who the person is, as far as they have consented to telling it now; nothing as soon as that is not certain any more. */
export function Disclosed({ proposalId }: { proposalId: string }) {
  const t = useTranslations('proposals');
  const { data, isError, fetchStatus } = useQuery(disclosureQuery(proposalId));
  // offline nobody knows whether the consent still stands
  if (data === undefined || isError || fetchStatus === 'paused' || data.until === null) {
    return null;
  }
  return (
    <section className={styles.section} aria-labelledby="proposal-disclosed">
      <h3 id="proposal-disclosed">{t('disclosed')}</h3>
      <dl className={styles.disclosed}>
        {data.facts.map((fact) => (
          <div key={fact}>
            <dt>{t(`disclosedFacts.${fact}`)}</dt>
            <dd>{data[fact] ?? t('disclosedUnknown')}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet small">{t('disclosedWhy', { date: new Date(`${data.until}T12:00:00`) })}</p>
    </section>
  );
}
