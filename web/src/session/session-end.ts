import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let isOver = false;

/** Tells that the session has ended while a page is open, or that there is one again. */
export function setSessionOver(over: boolean): void {
  isOver = over;
  for (const listener of listeners) {
    listener();
  }
}

/** Whether the session has ended while a page is open, at this moment. */
export function isSessionOver(): boolean {
  return isOver;
}

/** Whether the session has ended while a page is open. */
export function useIsSessionOver(): boolean {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, isSessionOver);
}
