import styles from './controls.module.css';
import { Field } from './field.tsx';
import type { FieldPath } from './profile.ts';

/** What a {@link NumberField} shows and tells. */
interface NumberFieldProps {
  readonly path: FieldPath;
  readonly label: string;
  readonly hint?: string;
  /** What is counted, e.g. minutes. */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** A number with its unit; an empty field is unknown. */
export function NumberField({ path, label, hint, unit, min, max, value, onChange }: NumberFieldProps) {
  return (
    <Field path={path} label={label} hint={hint}>
      {(control) => (
        <span className={styles.withUnit}>
          <input
            {...control}
            type="number"
            inputMode="decimal"
            min={min}
            max={max}
            value={value ?? ''}
            onChange={({ target }) => onChange(target.value === '' ? undefined : target.valueAsNumber)}
          />
          <span className="quiet">{unit}</span>
        </span>
      )}
    </Field>
  );
}
