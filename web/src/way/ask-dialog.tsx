import type { FormEvent, KeyboardEventHandler, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import styles from './ask-dialog.module.css';

/** What an {@link AskDialog} asks, and whom it tells. */
interface AskDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What the button that does it says. */
  readonly action: string;
  readonly isSaving: boolean;
  /** What went wrong, in words; empty while nothing has. */
  readonly wrong: string;
  readonly onDo: () => void;
  readonly onClose: () => void;
  /** Told of each key that is pressed within. */
  readonly onKeyDown?: KeyboardEventHandler<HTMLFormElement>;
}

/** Asks what is needed for a step before it is taken, in a dialog; the focus begins at the first of its fields. */
export function AskDialog(props: AskDialogProps) {
  const { title, children, action, isSaving, wrong, onDo, onClose, onKeyDown } = props;
  const t = useTranslations('way');
  const states = useTranslations('states');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isSaving) {
      onDo();
    }
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={submit} onKeyDown={onKeyDown}>
        <div className={styles.body}>{children}</div>
        <footer className={styles.foot}>
          <p role="alert" className={styles.wrong}>
            {wrong}
          </p>
          <Button onClick={onClose}>{states('cancel')}</Button>
          <Button kind="main" type="submit" aria-disabled={isSaving}>
            {isSaving ? t('saving') : action}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
