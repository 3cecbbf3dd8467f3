import type { ReactNode } from 'react';
import { FilterChip, type FilterChipProps } from './filter-chip.tsx';
import styles from './filter-panel.module.css';
import { isRoomy } from './is-roomy.ts';

/** What a {@link FilterPanel} holds. */
interface FilterPanelProps {
  /** Stands first. */
  readonly lead?: ReactNode;
  /** What the chips are together; only heard. */
  readonly chipsLabel: string;
  readonly chips: readonly FilterChipProps[];
  /** What is chosen seldom, by name and as fields. */
  readonly moreLabel: string;
  readonly children: ReactNode;
}

/** The filters of a list: chips, and fields that are folded away where there is little room. */
export function FilterPanel({ lead, chipsLabel, chips, moreLabel, children }: FilterPanelProps) {
  return (
    <div className={`${styles.panel} no-print`}>
      {lead}
      {chips.length > 0 && (
        <fieldset className={styles.chips}>
          <legend className="only-heard">{chipsLabel}</legend>
          {chips.map((chip) => (
            <FilterChip key={chip.label} {...chip} />
          ))}
        </fieldset>
      )}
      <details className={styles.more} open={isRoomy()}>
        <summary>{moreLabel}</summary>
        <div className={styles.choices}>{children}</div>
      </details>
    </div>
  );
}
