import { useSyncExternalStore } from 'react';

let said = '';
const listeners = new Set<() => void>();

/** Has a screen reader say it, when it has said what it is saying. */
export function announce(text: string): void {
  // the same again is a change only with something that is not heard
  said = said === text ? `${text}\u00a0` : text;
  for (const listener of listeners) {
    listener();
  }
}

/** Where {@link announce} is heard from; once in the document. */
export function Announcer() {
  const text = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => said,
  );
  return (
    <div className="only-heard" role="status">
      {text}
    </div>
  );
}
