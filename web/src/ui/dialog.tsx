import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './dialog.module.css';

/** What a {@link Dialog} shows, and whom it tells that it is closed. */
interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Told when it is closed by Escape or by its own means; then it is to be taken away. */
  readonly onClose: () => void;
}

/** A native modal dialog, open while it is there; its content scrolls, not the page, and the focus goes back where it was. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
