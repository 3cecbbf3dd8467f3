import { type ReactNode, useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { ChartValue } from './bar-chart.tsx';
import type { Overview } from './node-queries.ts';
import styles from './node-trends.module.css';
import tables from './numbers-table.module.css';
import { usePictures } from './use-pictures.ts';

/** How the node stands: waiting, reach, decisions. */
export function NodeTrends({ overview: { people, roles, suggestions } }: { overview: Overview }) {
  const t = useTranslations('node');
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className={styles.trends}>
      <h2 id={headingId}>{t('charts')}</h2>
      <div className={styles.charts}>
        <Chart
          title={t('waiting')}
          unit={t('waitingUnit')}
          values={people.waiting.map(({ band, people: value }) => ({
            key: band,
            name: t(`waitingBands.${band}`),
            short: t(`waitingShort.${band}`),
            value,
          }))}
        />
        <Chart
          title={t('reach')}
          unit={t('reachUnit')}
          values={roles.reach.map(({ band, roles: value }) => ({
            key: band,
            name: t(`reachBands.${band}`),
            short: t(`reachShort.${band}`),
            value,
          }))}
        />
        <Chart
          title={t('reviews')}
          unit=""
          values={(['approved', 'held', 'declined'] as const).map((decision) => ({
            key: decision,
            name: t(`decisions.${decision}`),
            short: t(`decisions.${decision}`),
            value: suggestions[decision],
          }))}
        >
          {t('notReviewed', { count: suggestions.toReview })}
        </Chart>
      </div>
    </section>
  );
}

/** What a {@link Chart} shows. */
interface ChartProps {
  readonly title: string;
  readonly unit: string;
  readonly values: readonly ChartValue[];
  /** What the bars leave out. */
  readonly children?: ReactNode;
}

function Chart({ title, unit, values, children }: ChartProps) {
  const t = useTranslations('node');
  const format = useFormatter();
  const titleId = useId();
  const pictures = usePictures();
  return (
    <div className={styles.chart}>
      <h3 id={titleId}>{title}</h3>
      {pictures !== null && values.some(({ value }) => value > 0) && (
        <pictures.BarChart values={values} alt={title} unit={unit} />
      )}
      {children !== undefined && <p className="quiet small">{children}</p>}
      <details>
        <summary className="small">{t('asTable')}</summary>
        <table aria-labelledby={titleId} className={tables.table}>
          <thead>
            <tr>
              <th scope="col">{unit === '' ? title : unit}</th>
              <th scope="col">{t('count')}</th>
            </tr>
          </thead>
          <tbody>
            {values.map(({ key, name, value }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>{format.number(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
