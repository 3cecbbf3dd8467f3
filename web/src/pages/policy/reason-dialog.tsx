import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './policy-page.module.css';

const route = getRouteApi('/signed-in/policy');

/** What a {@link ReasonDialog} asks and does. */
interface ReasonDialogProps {
  readonly title: string;
  /** What happens when it is done. */
  readonly happens: readonly string[];
  /** What the button that does it is called. */
  readonly action: string;
  /** What is said when it is done. */
  readonly done: string;
  readonly act: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Says what happens when other rules come to hold, asks why, and does it. */
export function ReasonDialog({ title, happens, action, done, act, onClose }: ReasonDialogProps) {
  const t = useTranslations('policy');
  const words = useTranslations('states');
  const id = useId();
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => act(reason),
    onSuccess: async () => {
      announce(done);
      await queryClient.invalidateQueries();
      await navigate({ search: ({ node, shared }) => ({ node, shared }) });
      onClose();
    },
  });
  const isEmpty = reason.trim() === '';
  const [isMissing, setIsMissing] = useState(false);
  const refusal = error instanceof ApiProblem ? (error.errors[0]?.message ?? error.message) : undefined;
  const ofReason = error instanceof ApiProblem && error.errors.some(({ pointer }) => pointer === '/reason');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsMissing(isEmpty);
    if (!isEmpty && !isPending) {
      mutate();
    }
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className={styles.dialog} onSubmit={submit} noValidate>
        <ul className={styles.happens}>
          {happens.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <div>
          <label htmlFor={id} className={styles.label}>
            {t('reason')}
          </label>
          <textarea
            id={id}
            rows={2}
            maxLength={1_000}
            required
            value={reason}
            aria-invalid={isMissing || ofReason}
            aria-describedby={`${id}-hint ${id}-error`}
            onChange={({ target }) => setReason(target.value)}
          />
          <p id={`${id}-hint`} className="quiet small">
            {t('reasonHint')}
          </p>
          <p id={`${id}-error`} role="alert" className={styles.refused}>
            {isMissing ? t('reasonMissing') : refusal}
          </p>
        </div>
        <div className={styles.foot}>
          <Button onClick={onClose}>{words('cancel')}</Button>
          <Button kind="main" type="submit" aria-disabled={isPending}>
            {action}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
