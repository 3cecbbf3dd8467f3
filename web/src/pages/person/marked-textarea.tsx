import type { ComponentProps } from 'react';
import styles from './marked-textarea.module.css';
import type { ReadSpan } from './read-spans.ts';

/** What a {@link MarkedTextarea} takes besides what a native one does. */
interface MarkedTextareaProps extends Omit<ComponentProps<'textarea'>, 'value' | 'className'> {
  readonly value: string;
  /** What is understood of the text, in its order and not overlapping. */
  readonly spans: readonly ReadSpan[];
}

/** A text area as high as its text, with what is understood of it underlined in place. */
export function MarkedTextarea({ value, spans, ...rest }: MarkedTextareaProps) {
  return (
    <div className={styles.marked}>
      <div className={styles.behind} aria-hidden="true">
        {piecesOf(value, spans).map(({ text, label, start }) =>
          label === null ? (
            text
          ) : (
            <span key={start} className={styles[label]}>
              {text}
            </span>
          ),
        )}{' '}
      </div>
      <textarea value={value} {...rest} />
    </div>
  );
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly label: ReadSpan['label'] | null;
}

function piecesOf(text: string, spans: readonly ReadSpan[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, label } of spans) {
    if (start < at || end > text.length) {
      continue;
    }
    pieces.push({ text: text.slice(at, start), start: at, label: null });
    pieces.push({ text: text.slice(start, end), start, label });
    at = end;
  }
  pieces.push({ text: text.slice(at), start: at, label: null });
  return pieces;
}
