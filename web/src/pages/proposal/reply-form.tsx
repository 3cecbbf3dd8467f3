import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import look from '../../way/step-page.module.css';
import { useKeptText } from '../../way/use-kept-text.ts';
import { useRequestKey } from '../../way/use-request-key.ts';
import { noteStep, type Proposal } from '../../way/way-queries.ts';
import styles from './proposal-page.module.css';
import { sendReply } from './proposal-queries.ts';

/** The workplace's question, and the field to reply in; what is typed stays on the device until it is sent. */
export function ReplyForm({ proposal: { id, steps } }: { proposal: Proposal }) {
  const t = useTranslations('proposal');
  const queryClient = useQueryClient();
  const { text, write, forget } = useKeptText(`reply.${id}`);
  const [isMissing, setIsMissing] = useState(false);
  const { keyOf, done } = useRequestKey();
  const question = steps.findLast(({ kind }) => kind === 'asked')?.text;
  const { mutate, isPending, error } = useMutation({
    mutationFn: (reply: string) => sendReply(id, reply, keyOf({ reply })),
    onSuccess: async (stored) => {
      done();
      forget();
      announce(t('replied'));
      await noteStep(queryClient, { proposal: stored });
    },
    onError: () => void queryClient.invalidateQueries({ queryKey: ['proposal', id] }),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const reply = text.trim();
    setIsMissing(reply === '');
    if (reply !== '' && !isPending) {
      mutate(reply);
    }
  };
  return (
    <>
      {question != null && <blockquote className={styles.question}>{question}</blockquote>}
      <form className={styles.reply} onSubmit={send}>
        <label htmlFor="reply">{t('reply')}</label>
        <textarea
          id="reply"
          rows={4}
          maxLength={2000}
          value={text}
          aria-describedby="reply-hint"
          aria-invalid={isMissing}
          onChange={({ target }) => write(target.value)}
        />
        <p id="reply-hint" className="quiet small">
          {t('replyHint')}
        </p>
        {(isMissing || error !== null) && !isPending && (
          <p role="alert" className={look.wrong}>
            {isMissing ? t('writeReply') : error instanceof ApiProblem ? error.message : t('notSent')}
          </p>
        )}
        <Button kind="main" type="submit" aria-disabled={isPending}>
          {isPending ? t('sending') : t('sendReply')}
        </Button>
      </form>
    </>
  );
}
