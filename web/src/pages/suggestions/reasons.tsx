import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { type ArrangedPoints, arrangePoints, type Point } from './arrange-points.ts';
import { type Asked, fieldToAsk } from './field-to-ask.ts';
import styles from './reasons.module.css';

/** What {@link Reasons} tell. */
interface ReasonsProps {
  readonly points: readonly Point[];
  readonly suggestion: Asked;
  readonly personId: string;
}

/** The reasons under their headings: what matters first, the rest a click away. What the person can answer leads to its field. */
export function Reasons({ points, suggestion, personId }: ReasonsProps) {
  const t = useTranslations('suggestions');
  const { first, more } = arrangePoints(points);
  const count = more.reduce((sum, { points: folded }) => sum + folded.length, 0);
  const sections = (arranged: readonly ArrangedPoints[]) =>
    arranged.map(({ section, points: told }) => (
      <section key={section} className={styles[section]}>
        <h3>{t(section)}</h3>
        <ul>
          {told.map((point) => (
            <li key={point.text}>
              {point.text} <FieldLink field={fieldToAsk(point, suggestion)} personId={personId} />
            </li>
          ))}
        </ul>
      </section>
    ));
  return (
    <div className={styles.sections}>
      {sections(first)}
      {count > 0 && (
        <details className={styles.more}>
          <summary>{t('more', { count })}</summary>
          <div className={styles.sections}>{sections(more)}</div>
        </details>
      )}
    </div>
  );
}

function FieldLink({ field, personId }: { field: string | null; personId: string }) {
  const t = useTranslations('suggestions');
  return field === null ? null : (
    <Link className="no-print" to="/people/$personId" params={{ personId }} search={{ field }}>
      {t('fillIn')}
    </Link>
  );
}
