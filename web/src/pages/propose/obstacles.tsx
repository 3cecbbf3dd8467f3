import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { useLanguage } from '../../texts/language.tsx';
import styles from './propose-page.module.css';

/** What {@link Obstacles} show and ask. */
interface ObstaclesProps {
  readonly obstacles: Schemas['ProposalPreview']['inTheWay'];
  /** Why all the same, as it is written. */
  readonly despite: string;
  readonly isMissing: boolean;
  readonly onChange: (despite: string) => void;
}

/** What stands in the way of a proposal, and why it is made all the same. */
export function Obstacles({ obstacles, despite, isMissing, onChange }: ObstaclesProps) {
  const t = useTranslations('propose');
  const { language } = useLanguage();
  return (
    <section className={styles.obstacles} aria-labelledby="propose-obstacles">
      <h2 id="propose-obstacles">{t('inTheWay')}</h2>
      <ul>
        {obstacles.map(({ code, text }) => (
          <li key={code}>{text[language]}</li>
        ))}
      </ul>
      <label htmlFor="propose-despite">{t('despite')}</label>
      <textarea
        id="propose-despite"
        data-part="despite"
        rows={2}
        maxLength={1000}
        value={despite}
        aria-describedby="propose-despite-hint"
        aria-invalid={isMissing}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id="propose-despite-hint" className="quiet small">
        {t('despiteHint')}
      </p>
      {isMissing && (
        <p role="alert" className={styles.wrong}>
          {t('missing.despite')}
        </p>
      )}
    </section>
  );
}
