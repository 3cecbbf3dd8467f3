import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../../texts/language.tsx';
import look from '../../way/step-page.module.css';
import styles from './placement-page.module.css';
import type { PlacementPreview } from './placement-queries.ts';

/** What {@link InTheWay} shows and asks. */
interface InTheWayProps {
  readonly obstacles: PlacementPreview['inTheWay'];
  readonly despite: string;
  readonly isMissing: boolean;
  readonly onChange: (despite: string) => void;
}

/** What stands in the way of a placement; where a written reason takes it past, it is asked for. */
export function InTheWay({ obstacles, despite, isMissing, onChange }: InTheWayProps) {
  const t = useTranslations('placements');
  const { language } = useLanguage();
  const id = useId();
  if (obstacles.length === 0) {
    return null;
  }
  return (
    <section className={styles.obstacles} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('inTheWay')}</h2>
      <ul>
        {obstacles.map(({ code, text }) => (
          <li key={code}>{text[language]}</li>
        ))}
      </ul>
      {obstacles.some(({ isFinal }) => !isFinal) && (
        <div>
          <label htmlFor={id}>{t('despite')}</label>
          <textarea
            id={id}
            rows={2}
            maxLength={1000}
            value={despite}
            aria-invalid={isMissing}
            onChange={({ target }) => onChange(target.value)}
          />
          {isMissing && (
            <p role="alert" className={look.wrong}>
              {t('despiteNow')}
            </p>
          )}
        </div>
      )}
    </section>
  );
}
