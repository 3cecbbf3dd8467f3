import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { asksFor } from './field-places.ts';
import styles from './own-words.module.css';
import { type Part, type PartTexts, parts } from './role-text.ts';

/** What {@link OwnWords} asks for. */
interface OwnWordsProps {
  readonly texts: PartTexts;
  /** What is wrong with what is written; undefined when nothing is. */
  readonly problem: string | undefined;
  readonly onChange: (part: Part, text: string) => void;
}

/** One box with three questions, answered in own words or with pasted lists. It grows with what is written. */
export function OwnWords({ texts, problem, onChange }: OwnWordsProps) {
  const t = useTranslations('describe');
  const id = useId();
  return (
    <div>
      <div className={styles.box}>
        {parts.map((part) => (
          <div key={part} className={styles.part}>
            <label htmlFor={`${id}-${part}`}>{t(`ask.${part}`)}</label>
            <textarea
              id={`${id}-${part}`}
              rows={part === 'work' ? 4 : 2}
              value={texts[part]}
              placeholder={t(`example.${part}`)}
              {...(part === 'work' ? asksFor('description') : {})}
              aria-describedby={`${id}-problem`}
              onChange={(event) => onChange(part, event.target.value)}
            />
          </div>
        ))}
      </div>
      <p id={`${id}-problem`} className={styles.problem} role="alert">
        {problem}
      </p>
    </div>
  );
}
