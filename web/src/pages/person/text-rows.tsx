import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { FieldGroup } from './field.tsx';
import styles from './rows.module.css';
import { useRows } from './use-rows.ts';

/** What a {@link TextRows} shows and tells. */
interface TextRowsProps {
  readonly path: 'wishesInOrder' | 'groups';
  readonly hint: string;
  /** What a row is called, by its place from 1. */
  readonly rowLabel: (place: number) => string;
  readonly addLabel: string;
  readonly most: number;
  /** The longest text of a row, in UTF-16 units. */
  readonly longest: number;
  /** Whether the order says something, so that it can be changed. */
  readonly isOrdered?: boolean;
  readonly values: readonly string[] | undefined;
  readonly onChange: (values: string[] | undefined) => void;
}

/** A list of short texts, a row each. */
export function TextRows(props: TextRowsProps) {
  const { path, hint, rowLabel, addLabel, most, longest, isOrdered = false, values, onChange } = props;
  const t = useTranslations('person');
  const { rows, add, write, remove, raise } = useRows(values, onChange, (text) => text.trim() === '');
  const list = useRef<HTMLOListElement>(null);
  const addRow = () => {
    add('');
    setTimeout(() => list.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus());
  };
  return (
    <FieldGroup path={path} label={t(`fields.${path}`)} hint={hint}>
      <ol ref={list} className={styles.rows}>
        {rows.map(({ key, value }, index) => (
          <li key={key} className={styles.text}>
            <input
              aria-label={rowLabel(index + 1)}
              value={value}
              maxLength={longest}
              onChange={(event) => write(key, event.target.value)}
            />
            <span className={styles.actions}>
              {isOrdered && index > 0 && (
                <Button kind="quiet" onClick={() => raise(key)} aria-label={`${t('raise')}: ${value}`}>
                  {t('raise')}
                </Button>
              )}
              <Button kind="quiet" onClick={() => remove(key)} aria-label={`${t('remove')}: ${value}`}>
                {t('remove')}
              </Button>
            </span>
          </li>
        ))}
      </ol>
      {rows.length < most && <Button onClick={addRow}>{addLabel}</Button>}
    </FieldGroup>
  );
}
