import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import styles from './node-spread.module.css';
import tables from './numbers-table.module.css';
import { followUpQuery } from './way-queries.ts';

/** How many of the node's people are of which sex, age and group; few are never told. */
export function NodeFollowUp({ nodeId }: { nodeId: string }) {
  const t = useTranslations('node');
  const format = useFormatter();
  const headingId = useId();
  const { data } = useQuery(followUpQuery(nodeId));
  if (data === undefined || data.people === null || data.people === 0) {
    return null;
  }
  const tell = (people: number | null) => (people === null ? t('fewNotTold') : format.number(people));
  const parts = [
    ...data.sex.map(({ value, people }) => ({
      fact: 'sex',
      name: t(`sexes.${value ?? 'not-told'}`),
      people,
    })),
    ...data.age.map(({ value, people }) => ({ fact: 'age', name: t(`ages.${value ?? 'not-told'}`), people })),
    ...data.groups.map(({ value, people }) => ({ fact: 'group', name: value, people })),
  ] as const;
  return (
    <section aria-labelledby={headingId} className={`${styles.spread} no-print`}>
      <h2 id={headingId}>{t('followUp')}</h2>
      <p className="quiet small">{t('followUpWhy')}</p>
      <details>
        <summary className="small">{t('asTable')}</summary>
        {(['sex', 'age', 'group'] as const).map((fact) => {
          const rows = parts.filter((part) => part.fact === fact && part.people !== 0);
          return (
            rows.length > 0 && (
              <table key={fact} className={tables.table}>
                <thead>
                  <tr>
                    <th scope="col">{t(`followUpFacts.${fact}`)}</th>
                    <th scope="col">{t('people')}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map(({ name, people }) => (
                    <tr key={name}>
                      <th scope="row">{name}</th>
                      <td>{tell(people)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )
          );
        })}
      </details>
    </section>
  );
}
