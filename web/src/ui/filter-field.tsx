import { useEffect, useId, useRef, useState } from 'react';
import styles from './filter-field.module.css';

/** How long after the last letter the list follows, in milliseconds. */
const pauseMs = 250;

/** What a {@link FilterField} takes. */
interface FilterFieldProps {
  readonly label: string;
  /** What is filtered by now, as the address says it. */
  readonly value: string;
  /** Told a little after the last letter. */
  readonly onChange: (value: string) => void;
}

/** A field that filters the list below it. */
export function FilterField({ label, value, onChange }: FilterFieldProps) {
  const id = useId();
  const [text, setText] = useState(value);
  const told = useRef(value);
  // the address changed by itself: back, or a link
  useEffect(() => {
    if (told.current !== value) {
      told.current = value;
      setText(value);
    }
  }, [value]);
  useEffect(() => {
    if (text.trim() === told.current) {
      return;
    }
    const timer = setTimeout(() => {
      told.current = text.trim();
      onChange(told.current);
    }, pauseMs);
    return () => clearTimeout(timer);
  });
  return (
    <div className={`${styles.field} no-print`}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="search" value={text} onChange={(event) => setText(event.target.value)} />
    </div>
  );
}
