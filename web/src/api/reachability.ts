import { useSyncExternalStore } from 'react';

/** How often an API that is away is looked for, in milliseconds. */
const lookAgainMs = 2_000;

const listeners = new Set<() => void>();
const onReturn = new Set<() => void>();
let isAway = false;

/** Told that no answer came: from now on the API is looked for until it answers. */
export function reportAway(): void {
  if (!isAway) {
    setAway(true);
    lookAgain();
  }
}

/** Calls back each time that the API answers again; returns how to stop that. */
export function whenBack(callback: () => void): () => void {
  onReturn.add(callback);
  return () => onReturn.delete(callback);
}

/** Whether the API is away. */
export function useIsAway(): boolean {
  return useSyncExternalStore(subscribe, () => isAway);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function setAway(value: boolean): void {
  isAway = value;
  for (const listener of listeners) {
    listener();
  }
}

function lookAgain(): void {
  setTimeout(async () => {
    const isBack = await fetch('/health/ready', { cache: 'no-store' }).then(
      (answer) => answer.ok,
      () => false,
    );
    if (!isBack) {
      lookAgain();
      return;
    }
    setAway(false);
    for (const callback of onReturn) {
      callback();
    }
  }, lookAgainMs);
}
