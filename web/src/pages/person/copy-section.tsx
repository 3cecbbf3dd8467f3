import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './copy-page.module.css';

/** What a {@link CopySection} is of. */
interface CopySectionProps {
  readonly name:
    | 'you'
    | 'profile'
    | 'earlier'
    | 'work'
    | 'notes'
    | 'followUp'
    | 'suggestions'
    | 'reviews'
    | 'proposals'
    | 'placements'
    | 'objections'
    | 'covers'
    | 'listedIn'
    | 'reportedIn'
    | 'notices'
    | 'readers';
  /** Whether nothing of it is held. */
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

/** A part of the copy under its heading; of what nothing is held it says so. */
export function CopySection({ name, isEmpty, children }: CopySectionProps) {
  const t = useTranslations('personCopy');
  return (
    <section className={styles.section} aria-labelledby={`copy-${name}`}>
      <h2 id={`copy-${name}`}>{t(name)}</h2>
      {isEmpty ? <p>{t('nothing')}</p> : children}
    </section>
  );
}
