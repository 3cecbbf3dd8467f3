import { useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Overview } from './node-queries.ts';
import styles from './node-towns.module.css';
import tables from './numbers-table.module.css';
import { usePictures } from './use-pictures.ts';

/** So many towns are shown at once; the others stand folded. */
const shownTowns = 12;
/** No more than these are not worth folding. */
const fewTowns = 4;

type Town = Overview['towns'][number];

/** Where people live and work is: a map, and a table with a row for each of its towns. */
export function NodeTowns({ overview: { towns, elsewhere } }: { overview: Overview }) {
  const t = useTranslations('node');
  const headingId = useId();
  const pictures = usePictures();
  const split = towns.length > shownTowns + fewTowns ? shownTowns : towns.length;
  const shown = towns.slice(0, split);
  const others = towns.slice(split);
  return (
    <section aria-labelledby={headingId} className={styles.towns}>
      <h2 id={headingId}>{t('towns')}</h2>
      <div className={styles.sides}>
        {towns.length > 0 && <div>{pictures !== null && <pictures.TownMap towns={towns} />}</div>}
        <div>
          <TownTable towns={shown} elsewhere={elsewhere} labelledBy={headingId} />
          {others.length > 0 && (
            <details className={styles.more}>
              <summary>{t('moreTowns', { count: others.length })}</summary>
              <TownTable towns={others} elsewhere={null} labelledBy={headingId} />
            </details>
          )}
        </div>
      </div>
    </section>
  );
}

/** What a {@link TownTable} shows. */
interface TownTableProps {
  readonly towns: readonly Town[];
  /** What is of no known town, in a last row; null for none. */
  readonly elsewhere: Overview['elsewhere'] | null;
  readonly labelledBy: string;
}

function TownTable({ towns, elsewhere, labelledBy }: TownTableProps) {
  const t = useTranslations('node');
  const hasElsewhere = elsewhere !== null && Object.values(elsewhere).some((count) => count > 0);
  return (
    <table aria-labelledby={labelledBy} className={tables.table}>
      <thead>
        <tr>
          <th scope="col">{t('town')}</th>
          <th scope="col">{t('people')}</th>
          <th scope="col">{t('workplaces')}</th>
          <th scope="col">{t('openRoles')}</th>
          <th scope="col">{t('openPlaces')}</th>
        </tr>
      </thead>
      <tbody>
        {towns.map((town) => (
          <TownRow key={town.name} name={town.name} counts={town} />
        ))}
        {hasElsewhere && <TownRow name={t('elsewhere')} counts={elsewhere} />}
      </tbody>
    </table>
  );
}

function TownRow({ name, counts }: { name: string; counts: Overview['elsewhere'] }) {
  const format = useFormatter();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{format.number(counts.people)}</td>
      <td>{format.number(counts.workplaces)}</td>
      <td>{format.number(counts.openRoles)}</td>
      <td>{format.number(counts.openPlaces)}</td>
    </tr>
  );
}
