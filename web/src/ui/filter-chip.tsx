import styles from './filter-chip.module.css';

/** What a {@link FilterChip} says. */
export interface FilterChipProps {
  readonly label: string;
  /** How many rows it leaves; not shown where it is not known. */
  readonly count: number | undefined;
  readonly isOn: boolean;
  /** Told when it is to be turned on or off. */
  readonly onChange: (isOn: boolean) => void;
}

/** A filter that is on or off, with how many rows it leaves. */
export function FilterChip({ label, count, isOn, onChange }: FilterChipProps) {
  return (
    <button type="button" className={styles.chip} aria-pressed={isOn} onClick={() => onChange(!isOn)}>
      {label}
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </button>
  );
}
