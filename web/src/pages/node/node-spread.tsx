import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Overview } from './node-queries.ts';
import styles from './node-spread.module.css';
import tables from './numbers-table.module.css';

/** How evenly the node's people come up first on roles' lists. */
export function NodeSpread({
  nodeId,
  spread,
  mayPlan,
}: {
  nodeId: string;
  spread: NonNullable<Overview['spread']>;
  mayPlan: boolean;
}) {
  const t = useTranslations('node');
  const format = useFormatter();
  const headingId = useId();
  const { top, people, onTop, places, mostListed, bands } = spread;
  return (
    <section aria-labelledby={headingId} className={styles.spread}>
      <h2 id={headingId}>{t('spread')}</h2>
      <p>{t('spreadOnTop', { onTop, people, top })}</p>
      {mostListed !== null && (
        <p>{t('spreadTenth', { people: mostListed.people, share: mostListed.share })}</p>
      )}
      {mayPlan && (
        <p className="no-print">
          <Link to="/policy" search={{ node: nodeId }}>
            {t('toPolicy')}
          </Link>
        </p>
      )}
      <details>
        <summary className="small">{t('asTable')}</summary>
        <table aria-labelledby={headingId} className={tables.table}>
          <thead>
            <tr>
              <th scope="col">{t('spreadTops', { top })}</th>
              <th scope="col">{t('people')}</th>
              <th scope="col">{t('spreadShare')}</th>
            </tr>
          </thead>
          <tbody>
            {bands.map((band) => (
              <tr key={band.band}>
                <th scope="row">{t(`spreadBands.${band.band}`)}</th>
                <td>{format.number(band.people)}</td>
                <td>{format.number(places === 0 ? 0 : band.places / places, { style: 'percent' })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
