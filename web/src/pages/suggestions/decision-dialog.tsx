import { type FormEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { VocabularyLists } from '../../api/vocabulary-query.ts';
import { todayInSweden } from '../../texts/today.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { Loading } from '../../ui/loading.tsx';
import styles from './decision-dialog.module.css';
import { hearDialogKeys } from './dialog-keys.ts';
import {
  likelyToDecline,
  likelyToHold,
  otherReasons,
  type ReasonId,
  reasonGroups,
} from './likely-reasons.ts';
import { ResumeDate } from './resume-date.tsx';
import { type ResumeChoice, resumeDateOf } from './resume-dates.ts';
import type { ReviewSubmission, Suggestion } from './suggestion-queries.ts';

/** What a {@link DecisionDialog} asks about, and whom it tells. */
interface DecisionDialogProps {
  readonly decision: 'hold' | 'decline';
  readonly suggestion: Suggestion;
  /** The reasons with their names; undefined while they are fetched. */
  readonly vocabulary: VocabularyLists['reasons'] | undefined;
  readonly isSaving: boolean;
  readonly hasFailed: boolean;
  /** The own words, kept while the question is closed. */
  readonly draft: RefObject<string>;
  readonly onDecide: (review: ReviewSubmission) => void;
  readonly onClose: () => void;
}

/** Asks why: the likely reasons first, each by its digit; the rest folded; own words by choice. */
export function DecisionDialog(props: DecisionDialogProps) {
  const { decision, suggestion, vocabulary, isSaving, hasFailed, draft, onDecide, onClose } = props;
  const t = useTranslations('suggestions');
  const common = useTranslations('states');
  const likely = decision === 'decline' ? likelyToDecline(suggestion) : likelyToHold(suggestion);
  const [reason, setReason] = useState<ReasonId | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const [resume, setResume] = useState<{ choice: ResumeChoice; day: string }>({ choice: 'week', day: '' });
  const today = todayInSweden(new Date());
  const form = useRef<HTMLFormElement>(null);
  const commentId = useId();
  const isReady = vocabulary !== undefined;
  // one begins at the first reason, not at what scrolls
  useEffect(() => {
    if (isReady) {
      form.current?.querySelector('input')?.focus();
    }
  }, [isReady]);

  const nameOf = (id: ReasonId) => vocabulary?.find((term) => term.id === id)?.name ?? '';
  const others = otherReasons(vocabulary ?? [], decision, likely);
  const choose = (id: ReasonId) => {
    setReason(id);
    setIsMissing(false);
  };
  const decide = (event?: FormEvent) => {
    event?.preventDefault();
    if (decision === 'decline' && reason === null) {
      setIsMissing(true);
      return;
    }
    const words = draft.current.trim();
    const resumeOn = decision === 'hold' ? resumeDateOf(resume.choice, today, resume.day) : undefined;
    onDecide({
      decision,
      ...(resumeOn === undefined ? {} : { resumeOn }),
      ...(reason === null ? {} : { reason }),
      ...(words === '' ? {} : { comment: words }),
    });
  };
  const onKeyDown = hearDialogKeys({ choices: likely, onChoose: choose, onDone: decide });
  const option = (id: ReasonId, digit?: number) => (
    <label key={id} className={styles.option}>
      <input type="radio" name="reason" checked={reason === id} onChange={() => choose(id)} />
      <span>{nameOf(id)}</span>
      {digit !== undefined && <KeyHint>{digit}</KeyHint>}
    </label>
  );
  return (
    <Dialog title={decision === 'decline' ? t('whyDecline') : t('whyHold')} onClose={onClose}>
      <form ref={form} className={styles.form} onSubmit={decide} onKeyDown={onKeyDown}>
        <div className={styles.body}>
          <p className="quiet">{suggestion.roleTitle}</p>
          {vocabulary === undefined ? (
            <Loading />
          ) : (
            <fieldset aria-describedby={isMissing ? `${commentId}-missing` : undefined}>
              <legend>{t('likely')}</legend>
              {likely.map((id, index) => option(id, index + 1))}
              <details className={styles.others}>
                <summary>{t('otherReasons')}</summary>
                <div className={styles.columns}>
                  {reasonGroups.map(
                    (group) =>
                      others[group].length > 0 && (
                        <div key={group} className={styles.group}>
                          <p className="quiet small">{t(`about.${group}`)}</p>
                          {others[group].map((id) => option(id))}
                        </div>
                      ),
                  )}
                </div>
              </details>
            </fieldset>
          )}
          {decision === 'hold' && (
            <ResumeDate {...resume} today={today} onChoose={(choice, day) => setResume({ choice, day })} />
          )}
          <div>
            <label htmlFor={commentId}>{t('comment')}</label>
            <textarea
              id={commentId}
              rows={2}
              maxLength={2000}
              defaultValue={draft.current}
              onChange={(event) => {
                draft.current = event.target.value;
              }}
              aria-describedby={`${commentId}-hint`}
            />
            <p id={`${commentId}-hint`} className="quiet small">
              {t('commentHint')}
            </p>
          </div>
        </div>
        <footer className={styles.foot}>
          <p id={`${commentId}-missing`} className={styles.missing} role="alert">
            {isMissing && t('chooseReason')}
            {hasFailed && !isSaving && t('notSaved')}
          </p>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button kind="main" type="submit" aria-disabled={isSaving}>
            {isSaving ? t('saving') : t(decision)}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
