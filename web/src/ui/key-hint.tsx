import styles from './key-hint.module.css';
import { useShortcutSetting } from './shortcuts.ts';

/** The key that does the same as what it stands in; seen where there are keys and they are on. */
export function KeyHint({ children }: { children: string | number }) {
  const { areOn } = useShortcutSetting();
  return areOn ? (
    <span className={styles.key} aria-hidden="true">
      {children}
    </span>
  ) : null;
}
