import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem, wrongOf } from '../../api/problem.ts';
import { vocabularyQuery } from '../../api/vocabulary-query.ts';
import { useLanguage } from '../../texts/language.tsx';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { Notice } from '../../ui/message.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { ApproveDialog, isInDoubt } from './approve-dialog.tsx';
import styles from './decision-bar.module.css';
import { DecisionDialog } from './decision-dialog.tsx';
import {
  type ApprovalNote,
  noteReview,
  type ReviewSubmission,
  type Suggestion,
  sendReview,
} from './suggestion-queries.ts';
import { UndoLine } from './undo-line.tsx';

const savedWords = {
  approve: 'savedApprove',
  hold: 'savedHold',
  decline: 'savedDecline',
  undo: 'savedUndo',
  reopen: 'savedReopen',
} as const;

/** What a {@link DecisionBar} decides on, and whom it tells. */
interface DecisionBarProps {
  readonly suggestion: Suggestion;
  readonly personId: string;
  /** Told when the decision is stored, with what of others concerns it. */
  readonly onDecided: (suggestion: Suggestion, toKnow: readonly ApprovalNote[]) => void;
  /** What can be undone: this one, or the one that was decided on last. */
  readonly toUndo: Suggestion | undefined;
  /** What of others concerns the one that was decided on last. */
  readonly toKnow: readonly ApprovalNote[];
  readonly onUndone: (suggestion: Suggestion) => void;
}

/**
 * Approve by one key, hold and decline by one and a reason, approve what is in doubt by one and why all the same; says that it is saved
 * when it is.
 */
export function DecisionBar(props: DecisionBarProps) {
  const { suggestion, personId, onDecided, toUndo, toKnow, onUndone } = props;
  const t = useTranslations('suggestions');
  const words = useTranslations('roles');
  const queryClient = useQueryClient();
  const { language } = useLanguage();
  // there when it is asked for
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  // what was written is there again when the question is
  const draft = useRef('');
  const reason = useRef('');
  const [asked, setAsked] = useState<ReviewSubmission['decision'] | null>(null);
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (body: ReviewSubmission) => sendReview(suggestion, body),
    onSuccess: (review) => {
      noteReview(queryClient, personId, review);
      const saved = t(savedWords[review.decision], { title: suggestion.roleTitle ?? words('untitled') });
      announce([saved, ...review.toKnow.map(({ text }) => text[language])].join('. '));
      setAsked(null);
      onDecided(suggestion, review.toKnow);
    },
    onError: (problem) => {
      if (isChanged(problem)) {
        setAsked(null);
      }
    },
  });
  const approve = () => {
    if (isInDoubt(suggestion)) {
      setAsked('approve');
    } else if (!isPending) {
      mutate({ decision: 'approve' });
    }
  };
  useShortcuts({ g: approve, v: () => setAsked('hold'), n: () => setAsked('decline') });
  const readAgain = async () => {
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: ['suggestions', personId] }),
      queryClient.invalidateQueries({ queryKey: ['explanation', suggestion.id] }),
      queryClient.invalidateQueries({ queryKey: ['role', suggestion.roleId] }),
    ]);
    reset();
  };
  return (
    <div className={`${styles.bar} no-print`}>
      {isChanged(error) && (
        <Notice next={<Button onClick={() => void readAgain()}>{t('readAgain')}</Button>}>
          <strong>{t('changed')}.</strong> {t('changedWhy')}
        </Notice>
      )}
      {error !== null && !isChanged(error) && asked === null && (
        <p className={styles.failed} role="alert">
          {t('notSaved')}
        </p>
      )}
      <fieldset className={styles.choices} aria-busy={isPending}>
        <legend className="only-heard">{t('decide')}</legend>
        <Button kind="main" aria-keyshortcuts="G" onClick={approve}>
          {t('approve')} <KeyHint>G</KeyHint>
        </Button>
        <Button aria-keyshortcuts="V" onClick={() => setAsked('hold')}>
          {t('hold')} <KeyHint>V</KeyHint>
        </Button>
        <Button aria-keyshortcuts="N" onClick={() => setAsked('decline')}>
          {t('decline')} <KeyHint>N</KeyHint>
        </Button>
      </fieldset>
      {toUndo !== undefined && (
        <UndoLine
          key={toUndo.id}
          suggestion={toUndo}
          toKnow={toKnow}
          personId={personId}
          onUndone={onUndone}
        />
      )}
      {asked === 'approve' && (
        <ApproveDialog
          suggestion={suggestion}
          gates={vocabulary?.gates}
          isSaving={isPending}
          wrong={wrongOf({ error, isPending }, t('notSaved'))}
          draft={reason}
          onDecide={mutate}
          onClose={() => setAsked(null)}
        />
      )}
      {(asked === 'hold' || asked === 'decline') && (
        <DecisionDialog
          decision={asked}
          suggestion={suggestion}
          vocabulary={vocabulary?.reasons}
          isSaving={isPending}
          hasFailed={error !== null}
          draft={draft}
          onDecide={mutate}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}

function isChanged(error: Error | null): boolean {
  return error instanceof ApiProblem && error.kind === 'revision-stale';
}
