import { useTranslations } from 'use-intl';
import { type ArrangedPoints, arrangePoints, type Point } from './arrange-points.ts';
import styles from './reasons.module.css';

/** The reasons under their headings: what matters first, the rest a click away. */
export function Reasons({ points }: { points: readonly Point[] }) {
  const t = useTranslations('suggestions');
  const { first, more } = arrangePoints(points);
  const count = more.reduce((sum, { points: folded }) => sum + folded.length, 0);
  return (
    <div className={styles.sections}>
      <Sections arranged={first} />
      {count > 0 && (
        <details className={styles.more}>
          <summary>{t('more', { count })}</summary>
          <div className={styles.sections}>
            <Sections arranged={more} />
          </div>
        </details>
      )}
    </div>
  );
}

function Sections({ arranged }: { arranged: readonly ArrangedPoints[] }) {
  const t = useTranslations('suggestions');
  return arranged.map(({ section, points }) => (
    <section key={section} className={styles[section]}>
      <h3>{t(section)}</h3>
      <ul>
        {points.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  ));
}
