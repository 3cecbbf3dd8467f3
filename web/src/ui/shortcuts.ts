import { useEffectEvent, useLayoutEffect, useSyncExternalStore } from 'react';

/** Where it lies that they are turned off (WCAG 2.1.4: a single key must be possible to turn off). */
const storageKey = 'passa.shortcuts';
const off = 'off';
const listeners = new Set<() => void>();

/** What to do for each key, as `KeyboardEvent.key` names it in lower case. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Whether keys alone do something, and how to turn that off and on. */
export function useShortcutSetting() {
  const areOn = useSyncExternalStore(subscribe, areShortcutsOn);
  const turn = (on: boolean) => {
    if (on) {
      localStorage.removeItem(storageKey);
    } else {
      localStorage.setItem(storageKey, off);
    }
    for (const listener of listeners) {
      listener();
    }
  };
  return { areOn, turn };
}

/** Listens for keys while the component is shown: not where one writes, nor below an open dialog, nor with another key held. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const act = shortcuts[event.key.toLowerCase()];
    if (act === undefined || !areShortcutsOn() || isTaken(event)) {
      return;
    }
    event.preventDefault();
    act();
  });
  // at once: what is seen can be acted on by its key
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function areShortcutsOn(): boolean {
  return localStorage.getItem(storageKey) !== off;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function isTaken({ target, ctrlKey, metaKey, altKey, defaultPrevented, repeat }: KeyboardEvent): boolean {
  const isWriting =
    target instanceof HTMLElement &&
    target.closest('input:not([type="radio"], [type="checkbox"]), textarea, select');
  return (
    ctrlKey ||
    metaKey ||
    altKey ||
    defaultPrevented ||
    repeat ||
    Boolean(isWriting) ||
    document.querySelector('dialog:modal') !== null
  );
}
