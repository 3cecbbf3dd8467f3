import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../../texts/language.tsx';
import { Button } from '../../ui/button.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { mayBeProposed } from '../../way/next-step.ts';
import styles from './decision-bar.module.css';
import type { ApprovalNote, Suggestion } from './suggestion-queries.ts';
import { useLatestProposals } from './use-latest-proposals.ts';
import { useUndo } from './use-undo.ts';

const savedWords = { approve: 'savedApprove', hold: 'savedHold', decline: 'savedDecline' } as const;

/** What an {@link UndoLine} is about, and whom it tells. */
interface UndoLineProps {
  /** What was decided on last, with the decision. */
  readonly suggestion: Suggestion;
  /** What of others concerns it. */
  readonly toKnow: readonly ApprovalNote[];
  readonly personId: string;
  readonly onUndone: (suggestion: Suggestion) => void;
}

/** What was just decided, and the way to take it back for as long as there is one. */
export function UndoLine({ suggestion, toKnow, personId, onUndone }: UndoLineProps) {
  const t = useTranslations('suggestions');
  const words = useTranslations('roles');
  const { language } = useLanguage();
  const { canUndo, hasFailed, undo } = useUndo(suggestion, personId, onUndone);
  const proposal = useLatestProposals(personId).get(suggestion.id);
  useShortcuts(canUndo ? { u: undo } : {});
  const { review } = suggestion;
  if (review === null || !canUndo) {
    return hasFailed ? (
      <p className={styles.failed} role="alert">
        {t('notUndone')}
      </p>
    ) : null;
  }
  return (
    <p className={styles.undo}>
      <span className="quiet small">
        {t(savedWords[review.decision], { title: suggestion.roleTitle ?? words('untitled') })}
      </span>
      {toKnow.map(({ code, text }) => (
        <strong key={code} className="small">
          {text[language]}
        </strong>
      ))}
      {review.decision === 'approve' && mayBeProposed(proposal) && (
        <Link
          to="/people/$personId/suggestions/$suggestionId/propose"
          params={{ personId, suggestionId: suggestion.id }}
        >
          {t(proposal === undefined ? 'propose' : 'proposeAgain')}
        </Link>
      )}
      <Button kind="quiet" aria-keyshortcuts="U" onClick={undo}>
        {t('undo')} <KeyHint>U</KeyHint>
      </Button>
    </p>
  );
}
