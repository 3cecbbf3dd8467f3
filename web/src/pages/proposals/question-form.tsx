import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId } from 'react';
import { useTranslations } from 'use-intl';
import { noteStored } from '../../api/note-stored.ts';
import type { OwnProposal } from '../../api/own-proposals-query.ts';
import { ApiProblem } from '../../api/problem.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import type { useKeptText } from '../../way/use-kept-text.ts';
import { useRequestKey } from '../../way/use-request-key.ts';
import styles from './proposal-detail.module.css';
import { askAboutProposal, ownProposalQuery } from './proposals-queries.ts';

/** What a {@link QuestionForm} asks about. */
interface QuestionFormProps {
  readonly proposal: OwnProposal;
  /** What is written, kept until it is sent. */
  readonly question: ReturnType<typeof useKeptText>;
  /** Told when the question is sent, or not to be. */
  readonly onDone: () => void;
}

/** A question to the coach before one answers. What is written stays on the device until it is sent. */
export function QuestionForm({ proposal: { id }, question, onDone }: QuestionFormProps) {
  const t = useTranslations('proposals');
  const states = useTranslations('states');
  const queryClient = useQueryClient();
  const fieldId = useId();
  const { text, write, forget } = question;
  const { keyOf, done } = useRequestKey();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (asked: string) => askAboutProposal(id, asked, keyOf({ asked })),
    onSuccess: async (asked) => {
      write('');
      forget();
      done();
      await noteStored(queryClient, ownProposalQuery(id), asked);
      announce(t('questionSent'));
      onDone();
      await queryClient.invalidateQueries({ queryKey: ['proposal', 'own'] });
    },
    // somebody else has gone on meanwhile: what is there now is shown
    onError: (problem) =>
      problem instanceof ApiProblem && queryClient.invalidateQueries({ queryKey: ['proposal'] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '' && !isPending) {
      mutate(text.trim());
    }
  };
  return (
    <form className={styles.question} onSubmit={submit}>
      <label htmlFor={fieldId}>{t('question')}</label>
      <textarea
        id={fieldId}
        rows={3}
        required
        maxLength={2000}
        value={text}
        // one has just asked to write here
        ref={focusOnce}
        aria-describedby={`${fieldId}-hint`}
        onChange={(event) => write(event.target.value)}
      />
      <p id={`${fieldId}-hint`} className="quiet small">
        {t('questionHint')}
      </p>
      <p role="alert" className={styles.wrong}>
        {error !== null && `${t('notAsked')} ${error instanceof ApiProblem ? error.message : t('kept')}`}
      </p>
      <div className="row">
        <Button kind="main" type="submit" aria-disabled={isPending}>
          {isPending ? t('sending') : t('send')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {states('cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Stable, so that it is called when the field comes and not at each letter. */
function focusOnce(field: HTMLTextAreaElement | null): void {
  field?.focus();
}
