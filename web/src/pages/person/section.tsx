import { type ReactNode, useId } from 'react';
import { useTranslations } from 'use-intl';
import styles from './section.module.css';

/** The parts of a person's page, in their order. */
export const sectionNames = [
  'words',
  'notes',
  'experience',
  'abilities',
  'needs',
  'avoids',
  'when',
  'where',
  'languages',
  'terms',
  'case',
  'apart',
] as const;
/** See {@link sectionNames}. */
export type SectionName = (typeof sectionNames)[number];

/** The id of a part's heading, to link to. */
export function sectionId(name: SectionName): string {
  return `section-${name}`;
}

/** A part of a person's page: its heading, what it is about, and its fields. */
export function Section({ name, children }: { name: SectionName; children: ReactNode }) {
  const t = useTranslations('person');
  const id = useId();
  return (
    <section id={sectionId(name)} className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{t(`sections.${name}`)}</h2>
      {children}
    </section>
  );
}
