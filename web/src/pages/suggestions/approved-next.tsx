import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { buttonClass } from '../../ui/button.tsx';
import { mayBeProposed } from '../../way/next-step.ts';
import { useWayWords } from '../../way/use-way-words.ts';
import type { Proposal } from '../../way/way-queries.ts';
import styles from './suggestion-detail.module.css';
import type { Suggestion } from './suggestion-queries.ts';

/** What an {@link ApprovedNext} is about. */
interface ApprovedNextProps {
  readonly suggestion: Suggestion;
  readonly personId: string;
  /** The latest proposal of it; undefined for none. */
  readonly proposal: Proposal | undefined;
}

/** What comes next of a suggestion that is approved or was proposed: to propose it, or how the proposal stands. Nothing for others. */
export function ApprovedNext({ suggestion, personId, proposal }: ApprovedNextProps) {
  const t = useTranslations('suggestions');
  const { sayProposal } = useWayWords();
  const { id, review } = suggestion;
  const isApproved = review?.decision === 'approve';
  if (!isApproved && proposal === undefined) {
    return null;
  }
  return (
    <section className={styles.next} aria-label={t('nextStep')}>
      {proposal === undefined ? (
        <p>{t('afterApproval')}</p>
      ) : (
        <p>
          <strong>{sayProposal(proposal)}.</strong>{' '}
          <Link to="/proposals/$proposalId" params={{ proposalId: proposal.id }}>
            {t('toProposal')}
          </Link>
        </p>
      )}
      {isApproved && mayBeProposed(proposal) && (
        <Link
          to="/people/$personId/suggestions/$suggestionId/propose"
          params={{ personId, suggestionId: id }}
          className={buttonClass('main')}
        >
          {t(proposal === undefined ? 'propose' : 'proposeAgain')}
        </Link>
      )}
    </section>
  );
}
