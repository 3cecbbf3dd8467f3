import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem.ts';
import { signInWithToken } from '../../session/ways-in.ts';
import { Button } from '../../ui/button.tsx';
import styles from './sign-in-page.module.css';

/** Signs in with a key that the site has issued. */
export function KeyForm({ onSignedIn }: { onSignedIn: () => Promise<void> }) {
  const t = useTranslations('signIn');
  const keyId = useId();
  const hintId = useId();
  const { mutate, error, isPending } = useMutation({ mutationFn: signInWithToken, onSuccess: onSignedIn });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    mutate(String(new FormData(event.currentTarget).get('key')));
  };
  return (
    <form className={styles.keyForm} onSubmit={submit}>
      <label htmlFor={keyId}>{t('key')}</label>
      <input id={keyId} name="key" type="password" required aria-describedby={hintId} />
      <p id={hintId} className="quiet small">
        {t('keyHint')}
      </p>
      <Button kind="main" type="submit" disabled={isPending}>
        {t('byKey')}
      </Button>
      {error !== null && (
        <p className={styles.failed} role="alert">
          {error instanceof ApiProblem && error.status < 500 ? t('keyWrong') : t('failed')}
        </p>
      )}
    </form>
  );
}
