import { useId } from 'react';
import { useTranslations } from 'use-intl';
import styles from './choices.module.css';

/** What is known of something that a list tells: nothing, that there is none, or some. */
export type Known = 'unknown' | 'none' | 'some';

/** What a {@link KnownChoice} shows and tells. */
interface KnownChoiceProps {
  readonly known: Known;
  /** What is said of none; null where none says nothing. */
  readonly noneLabel: string | null;
  readonly someLabel: string;
  readonly onChange: (known: Known) => void;
}

/** Whether it is unknown, none, or what follows: unknown is always fine, and something else than none. */
export function KnownChoice({ known, noneLabel, someLabel, onChange }: KnownChoiceProps) {
  const t = useTranslations('person');
  const name = useId();
  const options: readonly (readonly [Known, string])[] = [
    ['unknown', t('unknown')],
    ...(noneLabel === null ? [] : [['none', noneLabel] as const]),
    ['some', someLabel],
  ];
  return (
    <div className={styles.known}>
      {options.map(([value, label]) => (
        <label key={value} className={styles.option}>
          <input type="radio" name={name} checked={known === value} onChange={() => onChange(value)} />
          {label}
        </label>
      ))}
    </div>
  );
}
