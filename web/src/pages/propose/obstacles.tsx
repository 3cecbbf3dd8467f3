import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { useLanguage } from '../../texts/language.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './propose-page.module.css';
import { approvalReasonQuery } from './propose-queries.ts';

/** How much can be written. */
const mostLetters = 1000;

/** What {@link Obstacles} show and ask. */
interface ObstaclesProps {
  readonly suggestionId: string;
  /** The id of the review that approves it. */
  readonly approvedBy: string;
  readonly obstacles: Schemas['ProposalPreview']['inTheWay'];
  /** Why all the same, as it is written. */
  readonly despite: string;
  readonly isMissing: boolean;
  readonly onChange: (despite: string) => void;
}

/** What stands in the way of a proposal, and why it is made all the same. */
export function Obstacles(props: ObstaclesProps) {
  const { suggestionId, approvedBy, obstacles, despite, isMissing, onChange } = props;
  const t = useTranslations('propose');
  const { language } = useLanguage();
  const { data: written } = useQuery(approvalReasonQuery(suggestionId, approvedBy));
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
        maxLength={mostLetters}
        value={despite}
        aria-describedby="propose-despite-hint"
        aria-invalid={isMissing}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id="propose-despite-hint" className="quiet small">
        {t('despiteHint')}
      </p>
      {typeof written === 'string' && despite === '' && (
        <Button kind="quiet" className={styles.again} onClick={() => onChange(written.slice(0, mostLetters))}>
          {t('asApproved', { written })}
        </Button>
      )}
      {isMissing && (
        <p role="alert" className={styles.wrong}>
          {t('missing.despite')}
        </p>
      )}
    </section>
  );
}
