import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './policy-page.module.css';
import { activate } from './policy-queries.ts';

const route = getRouteApi('/signed-in/policy');

/** Says what happens when a version comes in force, asks why, and does it. */
export function ActivateDialog({
  version,
  replaced,
  onClose,
}: {
  version: number;
  /** The version in force, which it takes the place of: named so that no other is replaced unseen. */
  replaced: number;
  onClose: () => void;
}) {
  const t = useTranslations('policy');
  const words = useTranslations('states');
  const id = useId();
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => activate(version, { reason, replaces: replaced }),
    onSuccess: async () => {
      announce(t('activated', { version }));
      await queryClient.invalidateQueries();
      await navigate({ search: {} });
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
    <Dialog title={t('activateTitle', { version })} onClose={onClose}>
      <form className={styles.dialog} onSubmit={submit} noValidate>
        <ul className={styles.happens}>
          <li>{t('happensNodes', { version, replaced })}</li>
          <li>{t('happensLists')}</li>
          <li>{t('happensReviews')}</li>
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
            {t('activate')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
