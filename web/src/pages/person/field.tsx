import type { ReactNode } from 'react';
import { ConflictChoice } from './conflict-choice.tsx';
import styles from './field.module.css';
import { fieldId } from './focus-field.ts';
import { useFieldNotes } from './person-context.tsx';
import type { FieldPath } from './profile.ts';

/** What a control of a {@link Field} takes, so that its label, hint and error are told with it. */
interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

/** What a {@link Field} or a {@link FieldGroup} shows. */
interface FieldProps {
  readonly path: FieldPath;
  readonly label: string;
  readonly hint?: ReactNode;
}

/** A field with one control: label, hint, what is wrong, and a choice where somebody else has changed it too. */
export function Field(
  props: FieldProps & {
    /** Whether the heading above says the same, so that the label is only heard. Default false. */
    readonly isNamedAbove?: boolean;
    readonly children: (control: ControlProps) => ReactNode;
  },
) {
  const { path, label, hint, isNamedAbove = false, children } = props;
  const { error } = useFieldNotes(path);
  const id = fieldId(path);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={isNamedAbove ? 'only-heard' : styles.label}>
        {label}
      </label>
      <FieldHint path={path}>{hint}</FieldHint>
      {children({ id, 'aria-describedby': notesOf(path), 'aria-invalid': error !== '' })}
      <FieldNotes path={path} />
    </div>
  );
}

/** A field with several controls, such as radio buttons. */
export function FieldGroup(props: FieldProps & { readonly children: ReactNode }) {
  const { path, label, hint, children } = props;
  return (
    <fieldset id={fieldId(path)} className={styles.field} aria-describedby={notesOf(path)}>
      <legend className={styles.label}>{label}</legend>
      <FieldHint path={path}>{hint}</FieldHint>
      {children}
      <FieldNotes path={path} />
    </fieldset>
  );
}

/** What is wrong with a field, and the choice where two have changed it. */
export function FieldNotes({ path }: { path: FieldPath }) {
  const { error, isInConflict } = useFieldNotes(path);
  return (
    <>
      <p id={`${fieldId(path)}-error`} className={styles.error}>
        {error}
      </p>
      {isInConflict && <ConflictChoice path={path} />}
    </>
  );
}

function FieldHint({ path, children }: { path: FieldPath; children: ReactNode }) {
  return children === undefined ? null : (
    <p id={`${fieldId(path)}-hint`} className="quiet small">
      {children}
    </p>
  );
}

function notesOf(path: FieldPath): string {
  return `${fieldId(path)}-hint ${fieldId(path)}-error`;
}
