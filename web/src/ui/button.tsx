import type { ComponentProps } from 'react';
import styles from './button.module.css';

/** How much a button asks for: one main choice in a view, any number of others, quiet ones among text. */
type ButtonKind = 'main' | 'other' | 'quiet';

/** What a {@link Button} takes besides what a native one does. */
interface ButtonProps extends ComponentProps<'button'> {
  /** Default `other`. */
  readonly kind?: ButtonKind;
}

/** A native button of the house; `type` is `button` unless given. */
export function Button({ kind = 'other', type = 'button', className, ...rest }: ButtonProps) {
  return <button type={type} className={`${buttonClass(kind)} ${className ?? ''}`} {...rest} />;
}

/** The looks of a button of the kind, for a link that stands as one. */
export function buttonClass(kind: ButtonKind): string {
  return kind === 'other' ? `${styles.button}` : `${styles.button} ${styles[kind]}`;
}
