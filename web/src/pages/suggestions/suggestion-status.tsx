import { useTranslations } from 'use-intl';
import type { Suggestion } from './suggestion-queries.ts';
import styles from './suggestion-status.module.css';

const words = { approve: 'approved', hold: 'held', decline: 'declined' } as const;

/** What was decided and when, as text: what looks like a button is pressed. */
export function SuggestionStatus({ review }: { review: NonNullable<Suggestion['review']> }) {
  const t = useTranslations('suggestions');
  return (
    <span className={`${styles[review.decision]} small`}>
      {review.resumeOn === null
        ? t('decidedOn', { decision: t(words[review.decision]), date: new Date(review.reviewedAt) })
        : t('heldUntil', { date: new Date(review.resumeOn) })}
    </span>
  );
}
