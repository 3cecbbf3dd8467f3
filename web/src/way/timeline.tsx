import { useFormatter } from 'use-intl';
import styles from './timeline.module.css';

/** One thing that happened. */
export interface TimelineEntry {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly what: string;
  /** Who did it; null for what came of itself, or where the name is not known. */
  readonly who: string | null;
  /** The reason that was chosen; null for none. */
  readonly why: string | null;
  /** In own words; null for none. */
  readonly words: string | null;
}

/** What happened, who did it and when, in the order of the entries. */
export function Timeline({ label, entries }: { label: string; entries: readonly TimelineEntry[] }) {
  const format = useFormatter();
  return (
    <ol aria-label={label} className={styles.timeline}>
      {entries.map(({ id, at, what, who, why, words }) => (
        <li key={id}>
          <p>
            <strong>{what}</strong>
            {why !== null && `: ${why}`}
          </p>
          <p className="quiet small">
            <time dateTime={at}>
              {format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' })}
            </time>
            {who !== null && ` · ${who}`}
          </p>
          {words !== null && <blockquote>{words}</blockquote>}
        </li>
      ))}
    </ol>
  );
}
