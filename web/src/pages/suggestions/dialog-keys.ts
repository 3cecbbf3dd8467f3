import type { KeyboardEvent } from 'react';

/** What the keys of a question do. */
interface DialogKeys<Choice> {
  /** Those that a digit stands for, from 1. */
  readonly choices: readonly Choice[];
  readonly onChoose: (choice: Choice) => void;
  /** Ctrl or ⌘ with Enter, from wherever one writes. */
  readonly onDone: () => void;
}

/** Hears the keys of a question; a digit is a choice where it is pressed alone, and not where one writes. */
export function hearDialogKeys<Choice>({ choices, onChoose, onDone }: DialogKeys<Choice>) {
  return (event: KeyboardEvent): void => {
    const { key, target, ctrlKey, metaKey, altKey, repeat } = event;
    if (key === 'Enter' && (ctrlKey || metaKey)) {
      event.preventDefault();
      onDone();
      return;
    }
    const isWriting = target instanceof HTMLElement && target.matches('textarea, [type="date"]');
    const isOther = isWriting || ctrlKey || metaKey || altKey || repeat;
    const choice = isOther ? undefined : choices[Number(key) - 1];
    if (choice !== undefined) {
      event.preventDefault();
      onChoose(choice);
    }
  };
}
