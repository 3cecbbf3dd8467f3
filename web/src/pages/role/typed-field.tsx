import { useState } from 'react';
import styles from './role-page.module.css';

/** What a {@link TypedField} edits. */
interface TypedFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Said where what is written can't be stored. */
  readonly wrong: string;
  readonly isRight: (text: string) => boolean;
  /** Told when one is done writing something else: by Enter, or by going on. */
  readonly onCommit: (text: string) => void;
}

/** A field that is stored when one is done with it. What is typed stays, whatever is stored meanwhile. */
export function TypedField({ id, label, value, wrong, isRight, onCommit }: TypedFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? value;
  const isFine = isRight(text.trim());
  const commit = () => {
    if (isFine) {
      setTyped(null);
      if (text.trim() !== value) {
        onCommit(text.trim());
      }
    }
  };
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={text}
        autoComplete="off"
        aria-invalid={!isFine}
        aria-describedby={`${id}-wrong`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            commit();
          }
        }}
      />
      <p id={`${id}-wrong`} className={styles.wrong} role="alert">
        {!isFine && wrong}
      </p>
    </div>
  );
}
